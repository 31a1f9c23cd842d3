import type { Span } from '@/lib/shared/finding';
import { decide, weigh } from '@/lib/text/language';
import type { WholeText } from '@/lib/text/rules/rule';
import { type Sentence, sentenceSpans, type Token, tokensOf } from '@/lib/text/sentence';
import { casingOf } from '@/lib/text/spelling/casing';
import type { Word } from '@/lib/text/tokens';

/** Names and acronyms are the same in every language. */
function tellsLanguage({ text }: Word): boolean {
  return text.slice(1) === text.slice(1).toLowerCase() || text.length > 5;
}

/**
 * Cuts a text and its words into sentences and tells the language of each line; those too short to tell take the whole
 * text's, a text too short to tell is Italian.
 */
export function read(
  text: string,
  words: readonly Word[],
  isItalian: (word: string) => boolean,
  isEnglish: (word: string) => boolean,
): WholeText {
  const judge = (some: readonly Word[]) => decide(weigh(some.filter(tellsLanguage), isItalian, isEnglish));
  const language = judge(words) ?? 'it';
  const sentences: Sentence[] = [];
  let at = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const from = at;
    while (at < words.length && words[at]!.start <= end) at++;
    const own = words.slice(from, at);
    const spoken = judge(own) ?? language;
    if (line.trim() !== '' && spoken !== 'other') {
      const shouted = isShouted(own);
      for (const span of sentenceSpans(text, start, end)) {
        sentences.push(new LineSentence(text, span, spoken, within(own, span), shouted, span.start === start));
      }
    }
    start = end + 1;
  }
  return { text, language, sentences };
}

/** Tokens are cut when a rule first asks: most sentences are known from the last check. */
class LineSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  private cut: Token[] | undefined;

  constructor(
    readonly text: string,
    span: Span,
    readonly language: 'it' | 'en',
    readonly words: readonly Word[],
    readonly shouted: boolean,
    readonly opensLine: boolean,
  ) {
    this.start = span.start;
    this.end = span.end;
  }

  get tokens(): readonly Token[] {
    this.cut ??= tokensOf(this.text, this.start, this.end);
    return this.cut;
  }
}

function within(words: readonly Word[], { start, end }: Span): Word[] {
  return words.filter((word) => start <= word.start && word.start < end);
}

/** Most words of the line stand in capitals: it is shouted, not full of acronyms. */
function isShouted(words: readonly Word[]): boolean {
  const upper = words.filter(({ text }) => text.length > 1 && casingOf(text) === 'upper').length;
  return upper > 2 && upper > words.length / 2;
}
