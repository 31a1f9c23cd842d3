import type { Span } from '@/lib/shared/finding';
import { Recent } from '@/lib/shared/recent';
import { decide, type LanguageEvidence, type TextLanguage, weigh } from '@/lib/text/language';
import { linesIn } from '@/lib/text/lines';
import { sentenceSpans, type Token, tokensOf } from '@/lib/text/sentence';
import { casingOf } from '@/lib/text/spelling/casing';
import { type Word, wordsIn } from '@/lib/text/tokens';

/** What tells the words of the two languages. */
export interface Lexicons {
  isItalian(word: string): boolean;
  isEnglish(word: string): boolean;
}

/** What a sentence holds, where it was last asked for: most lines stay where they are. */
class Placed<T extends Span> {
  constructor(
    private items: readonly T[],
    private from: number,
  ) {}

  /** The items in a text in which the line begins at `from`. */
  at(from: number): readonly T[] {
    const by = from - this.from;
    if (by !== 0) this.items = this.items.map((item) => ({ ...item, start: item.start + by, end: item.end + by }));
    this.from = from;
    return this.items;
  }
}

/** A sentence of a line; spans count from the line's beginning. */
export class Cut {
  private readonly words: Placed<Word>;
  private tokens: Placed<Token> | undefined;

  constructor(
    readonly start: number,
    readonly end: number,
    words: readonly Word[],
  ) {
    this.words = new Placed(words, 0);
  }

  /** The words in a text in which the line begins at `from`. */
  wordsAt(from: number): readonly Word[] {
    return this.words.at(from);
  }

  /** The same for the tokens, which are cut when a rule first asks: most sentences are known from the last check. */
  tokensAt(from: number, text: string): readonly Token[] {
    this.tokens ??= new Placed(tokensOf(text, from + this.start, from + this.end), from);
    return this.tokens.at(from);
  }
}

/** One line of a text as it was read; all spans count from its beginning. */
export class Line {
  readonly words: readonly Word[];
  private unknown: boolean | undefined;
  private weighed: { evidence: LanguageEvidence; language: TextLanguage | null } | undefined;
  private sentences: readonly Cut[] | undefined;
  private loud: boolean | undefined;

  constructor(
    readonly text: string,
    isFirst: boolean,
  ) {
    this.words = wordsIn(text, isFirst);
  }

  /** It has a word that Italian does not know. */
  hasForeign(isItalian: (word: string) => boolean): boolean {
    this.unknown ??= !this.words.every(({ text }) => isItalian(text));
    return this.unknown;
  }

  /** What its words say of its language, and what follows from that alone; null when they say too little. */
  languageBy({ isItalian, isEnglish }: Lexicons): { evidence: LanguageEvidence; language: TextLanguage | null } {
    if (!this.weighed) {
      const evidence = weigh(this.words.filter(tellsLanguage), isItalian, isEnglish);
      this.weighed = { evidence, language: decide(evidence) };
    }
    return this.weighed;
  }

  /** How many of the words that tell the language English knows. */
  english(isEnglish: (word: string) => boolean): number {
    return this.words.filter((word) => tellsLanguage(word) && isEnglish(word.text)).length;
  }

  get cuts(): readonly Cut[] {
    const spans = () => (this.text.trim() === '' ? [] : sentenceSpans(this.text, 0, this.text.length));
    const within = ({ start, end }: Span) => this.words.filter((word) => start <= word.start && word.start < end);
    this.sentences ??= spans().map((span) => new Cut(span.start, span.end, within(span)));
    return this.sentences;
  }

  /** Most of its words stand in capitals: it is shouted, not full of acronyms. */
  get shouted(): boolean {
    if (this.loud === undefined) {
      const upper = this.words.filter(({ text }) => text.length > 1 && casingOf(text) === 'upper').length;
      this.loud = upper > 2 && upper > this.words.length / 2;
    }
    return this.loud;
  }
}

/** Names and acronyms are the same in every language. */
function tellsLanguage({ text }: Word): boolean {
  return text.slice(1) === text.slice(1).toLowerCase() || text.length > 5;
}

/** The lines of the last texts: an edit changes one. */
export class LineMemory {
  private readonly known: Recent<Line>;

  /** So many lines are still known. */
  constructor(limit: number) {
    this.known = new Recent(limit);
  }

  linesOf(text: string): Line[] {
    let isFirst = true;
    return linesIn(text).map((own) => {
      const line = this.known.get(`${isFirst ? 1 : 0}${own}`, () => new Line(own, isFirst));
      isFirst &&= line.words.length === 0;
      return line;
    });
  }
}
