import { decide, type TextLanguage, weigh } from '@/lib/text/language';
import type { Paragraph } from '@/lib/text/rules/rule';
import type { Word } from '@/lib/text/tokens';

export interface Reading {
  language: TextLanguage;
  /** Those in a language that is checked. */
  paragraphs: Paragraph[];
}

/** Names and acronyms are the same in every language. */
function tellsLanguage({ text }: Word): boolean {
  return text.slice(1) === text.slice(1).toLowerCase() || text.length > 5;
}

/**
 * Cuts a text and its words into paragraphs and tells the language of each; those too short to tell take the whole text's,
 * a text too short to tell is Italian.
 */
export function read(
  text: string,
  words: Word[],
  isItalian: (word: string) => boolean,
  isEnglish: (word: string) => boolean,
): Reading {
  const judge = (some: readonly Word[]) => decide(weigh(some.filter(tellsLanguage), isItalian, isEnglish));
  const language = judge(words) ?? 'it';
  const paragraphs: Paragraph[] = [];
  let at = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const own: Word[] = [];
    for (; at < words.length && words[at]!.start <= end; at++) own.push(words[at]!);
    const spoken = judge(own) ?? language;
    if (own.length > 0 && spoken !== 'other') paragraphs.push({ text, start, end, words: own, language: spoken });
    start = end + 1;
  }
  return { language, paragraphs };
}
