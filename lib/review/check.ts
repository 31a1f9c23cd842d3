import { rules } from '@/lib/text/rules';
import type { Knowledge, Paragraph } from '@/lib/text/rules/rule';
import { createEnglishSuggester, English } from '@/lib/text/spelling/english';
import { ItalianSpeller, type Suggests } from '@/lib/text/spelling/speller';
import { normalise, wordsOf } from '@/lib/text/tokens';
import type { CheckContext, Checked, CheckedFinding, Checker, CheckerLoaders, WordLanguage } from './checker';
import { createKnowledge, createNearnessMemory, remember } from './knowledge';
import { once } from './once';
import { read } from './paragraphs';
import { Recent } from './recent';

/** Suggestions for so many words are remembered. */
const REMEMBERED = 500;

/** The checker that the extension and the command line share. */
export function createChecker(loaders: CheckerLoaders): Checker {
  const personal = new Set<string>();
  const suggestions = new Recent<string[]>(REMEMBERED);
  const nearness = createNearnessMemory();

  let speller: ItalianSpeller | undefined;
  const italian = once(async () => {
    speller = new ItalianSpeller(await loaders.italian());
    for (const word of personal) speller.add(word);
    return speller;
  });
  const english = once(async () => new English(await loaders.english()));
  const englishSuggester = once(async () => createEnglishSuggester(await loaders.englishSource()));

  async function check(text: string, { locale }: CheckContext): Promise<Checked> {
    const it = await italian();
    const words = wordsOf(text);
    const isItalian = remember((word) => it.correct(word));
    // English is fetched only for a text with a word that Italian does not know; without it Italian is checked alone.
    const en = words.every((word) => isItalian(word.text)) ? null : await english().catch(() => null);
    const isEnglish = remember((word) => word !== '' && (en?.correct(word) ?? false));
    const { language, paragraphs } = read(text, words, isItalian, isEnglish);
    const knowledge = createKnowledge({ italian: it, english: en, isItalian, isEnglish }, nearness);
    const findings = paragraphs.flatMap((paragraph) => findingsIn(paragraph, knowledge(paragraph.language), locale));
    return { language, findings };
  }

  async function suggest(word: string, language: WordLanguage): Promise<string[]> {
    const asked: Suggests = language === 'en' ? await englishSuggester() : await italian();
    return suggestions.get(`${language} ${word}`, () => asked.suggest(normalise(word)));
  }

  function forget(): void {
    suggestions.clear();
    nearness.clear();
  }

  return {
    check,
    suggest,
    addWord(word) {
      personal.add(normalise(word));
      speller?.add(normalise(word));
      forget();
    },
    removeWord(word) {
      personal.delete(normalise(word));
      speller?.remove(normalise(word));
      forget();
    },
  };
}

/** What the rules say about a paragraph, in reading order; of two remarks on the same letters the first stays. */
function findingsIn(paragraph: Paragraph, knowledge: Knowledge, locale: WordLanguage): CheckedFinding[] {
  const { language } = paragraph;
  const remarks = rules.flatMap(({ id, find }) =>
    find(paragraph, knowledge).map((remark) => ({ rule: id, ...remark })),
  );
  const findings: CheckedFinding[] = [];
  for (const { message, ...remark } of remarks.sort((a, b) => a.start - b.start)) {
    if (remark.start < (findings.at(-1)?.end ?? 0)) continue;
    findings.push({ ...remark, message: message[locale], replacements: [], language });
  }
  return findings;
}
