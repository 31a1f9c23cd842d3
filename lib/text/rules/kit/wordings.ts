import type { Sentence, Token } from '../../sentence';
import { casedLike } from './casing';

/** Wrong words, the right ones for them, and what must or must not follow. */
export interface Phrase {
  right: string;
  /** The next word must look like this; none when it ends the sentence. */
  before?: RegExp;
  /** The next word must not look like this. */
  notBefore?: RegExp;
  /** The word before must, or must not, look like this. */
  after?: RegExp;
  notAfter?: RegExp;
}

export interface Found {
  start: number;
  end: number;
  typed: string;
  right: string;
}

/** A table of phrases ready to be looked for: by its first word. */
export class Phrases {
  private readonly byFirst = new Map<string, { words: string[]; phrase: Phrase }[]>();

  /** Keys are wrong words in small letters, divided by spaces; elided articles are words (`d' accordo`). */
  constructor(table: Readonly<Record<string, string | Phrase>>) {
    for (const [wrong, entry] of Object.entries(table)) {
      const words = wrong.split(' ');
      const phrase = typeof entry === 'string' ? { right: entry } : entry;
      this.byFirst.set(words[0]!, [...(this.byFirst.get(words[0]!) ?? []), { words, phrase }]);
    }
    for (const entries of this.byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  }

  find({ tokens }: Sentence): Found[] {
    const found: Found[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const hit = (this.byFirst.get(tokens[at]!.lower) ?? []).find(
        ({ words, phrase }) => stands(words, tokens, at) && fits(phrase, tokens, at, words.length),
      );
      if (!hit) continue;
      const last = tokens[at + hit.words.length - 1]!;
      const typed = tokens.slice(at, at + hit.words.length).map(({ text }) => text);
      found.push({
        start: tokens[at]!.start,
        end: last.end,
        typed: typed.join(' '),
        right: casedLike(typed[0]!, hit.phrase.right),
      });
      at += hit.words.length - 1;
    }
    return found;
  }
}

function stands(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  return words.every((word, i) => tokens[at + i]?.lower === word);
}

function fits(
  { before, notBefore, after, notAfter }: Phrase,
  tokens: readonly Token[],
  at: number,
  length: number,
): boolean {
  const next = tokens[at + length]?.lower ?? '';
  const previous = tokens[at - 1]?.lower ?? '';
  return (
    (!before || before.test(next)) &&
    !notBefore?.test(next) &&
    (!after || after.test(previous)) &&
    !notAfter?.test(previous)
  );
}
