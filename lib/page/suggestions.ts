import type { Language, PageFinding, Services } from './services';

/** As many words, and as long a word, as one message may carry. */
const batch = 50;
const longest = 200;

/** Suggestions already asked for, by language and word: the same slip costs one question a page. */
export class Suggestions {
  readonly #known = new Map<string, string[]>();

  readonly #services: Pick<Services, 'suggest'>;

  constructor(services: Pick<Services, 'suggest'>) {
    this.#services = services;
  }

  /** The replacements of a finding in `text`: its own, or those known for its word; null when not asked for yet. */
  of(finding: PageFinding, text: string): string[] | null {
    if (finding.replacements.length > 0 || finding.rule !== 'spelling') return finding.replacements;
    if (finding.end - finding.start > longest) return [];
    return this.#known.get(keyOf(finding.language, text.slice(finding.start, finding.end))) ?? null;
  }

  /** Asks for what is missing among these findings. Rejects when the engine does not answer. */
  async fetch(findings: readonly PageFinding[], text: string): Promise<void> {
    for (const language of ['it', 'en'] as const) {
      const missing = findings.filter((finding) => finding.language === language && this.of(finding, text) === null);
      const words = [...new Set(missing.map((finding) => text.slice(finding.start, finding.end)))].slice(0, batch);
      if (words.length === 0) continue;
      const lists = await this.#services.suggest(words, language);
      for (const [index, word] of words.entries()) this.#known.set(keyOf(language, word), lists[index] ?? []);
    }
  }
}

function keyOf(language: Language, word: string): string {
  return `${language}:${word}`;
}
