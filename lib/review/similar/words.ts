import { hashOf, hashPair } from './hash';
import { isFunctionWord, stemOf } from './stem';
import { isStockSentence, isStockStem, isStreetStem, type Sentence } from './stock';

/** What a word is worth when texts are compared. */
export const Kind = {
  /** Articles, prepositions, auxiliaries. */
  Function: 0,
  Content: 1,
  Number: 2,
  /** A word of a sentence of addresses, opening hours or calls to action. */
  Stock: 3,
} as const;

/**
 * A text as it is compared: its words without case, accents and endings, where they stand (UTF-16 code units of the
 * text), and what they are worth. Links, addresses, mentions and blocks of hashtags are left out.
 */
export interface Words {
  count: number;
  /** Words of kind `Content`. */
  content: number;
  starts: Uint32Array;
  ends: Uint32Array;
  /** Hashes of the stems. */
  stems: Uint32Array;
  kinds: Uint8Array;
  /** Equal for texts with the same words in the same order; 0 for a text without any. */
  exact: number;
  /** Where the text begins and ends without blanks around it. */
  start: number;
  end: number;
}

const INVISIBLE = String.raw`\u00AD\u200B-\u200D\u2060\uFEFF`;
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)\S+`,
    String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.-]+`,
    String.raw`@[\p{L}\p{N}_.-]+`,
    String.raw`(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{1,63}\.(?:it|com|org|net|eu)(?![\p{L}\p{N}])(?:\/\S*)?`,
    String.raw`(?<tag>#[\p{L}\p{M}\p{N}_${INVISIBLE}]+)`,
    String.raw`(?<number>\p{N}+(?:[.,:]\p{N}+)*)(?![\p{L}])`,
    String.raw`(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}${INVISIBLE}]*)`,
  ].join('|'),
  'giu',
);
const NOT_PLAIN = /[^a-z0-9]/;
const DROPPED = new RegExp(`[\\p{M}_${INVISIBLE}]`, 'gu');
const SENTENCE_END = /[.!?…;•|\n]/;
/** Longer words are no words; only their beginning is looked at. */
const LONGEST = 64;
/** Words beyond these are not looked at: more than the longest post that any platform takes. */
const MOST = 15_000;

/** Cuts a text into the words it is compared by; of a text that is far too long for a post, its beginning. */
export function wordsOf(text: string): Words {
  return new Cutter(text).cut();
}

/** A word without case, accents and invisible signs, styled letters as plain ones. */
function fold(word: string): string {
  const small = word.slice(0, LONGEST).toLowerCase();
  return NOT_PLAIN.test(small) ? small.normalize('NFKD').replace(DROPPED, '').toLowerCase() : small;
}

class Cutter {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly stems: number[] = [];
  private readonly kinds: number[] = [];
  private exact = 0;
  private content = 0;
  /** The sentence being read, and the place of its first word. */
  private sentence: Sentence = { words: 0, stock: 0, streets: 0, numbers: 0 };
  private sentenceFrom = 0;
  /** The hashtags read last with nothing but blanks between them; those at the end of the text are dropped. */
  private tags: { text: string; start: number; end: number }[] = [];

  constructor(private readonly text: string) {}

  cut(): Words {
    let last = 0;
    for (const match of this.text.matchAll(TOKEN)) {
      if (this.kinds.length === MOST) break;
      const { tag, number, word } = match.groups!;
      const start = match.index;
      const end = start + match[0].length;
      const gap = this.text.slice(last, start);
      if (this.tags.length > 0 && (tag === undefined || gap.trim() !== '')) this.flushTags();
      if (SENTENCE_END.test(gap)) this.endSentence();
      if (tag !== undefined) this.tags.push({ text: tag.slice(1), start, end });
      else if (number !== undefined) this.push(number, start, end, Kind.Number);
      else if (word !== undefined) this.word(word, start, end);
      else this.address();
      last = end;
    }
    this.endSentence();
    return this.result();
  }

  /** A single hashtag within the text is a word of it; several in a row are a block. */
  private flushTags(): void {
    const [only] = this.tags;
    if (only && this.tags.length === 1) this.word(only.text, only.start, only.end);
    this.tags = [];
  }

  private word(raw: string, start: number, end: number): void {
    const folded = fold(raw);
    if (folded === '') return;
    this.push(folded, start, end, isFunctionWord(folded) ? Kind.Function : Kind.Content);
  }

  private push(folded: string, start: number, end: number, kind: number): void {
    const stem = hashOf(kind === Kind.Content ? stemOf(folded) : folded);
    this.starts.push(start);
    this.ends.push(end);
    this.stems.push(stem);
    this.kinds.push(kind);
    this.exact = hashPair(this.exact, hashOf(folded)) || 1;
    if (kind === Kind.Function) return;
    this.sentence.words++;
    if (kind === Kind.Number) this.sentence.numbers++;
    else if (isStockStem(stem)) this.sentence.stock++;
    if (isStreetStem(stem)) this.sentence.streets++;
  }

  private address(): void {
    this.sentence.words++;
    this.sentence.stock++;
  }

  private endSentence(): void {
    const isStock = isStockSentence(this.sentence);
    for (let at = this.sentenceFrom; at < this.kinds.length; at++) {
      if (isStock && this.kinds[at] !== Kind.Function) this.kinds[at] = Kind.Stock;
      else if (this.kinds[at] === Kind.Content) this.content++;
    }
    this.sentence = { words: 0, stock: 0, streets: 0, numbers: 0 };
    this.sentenceFrom = this.kinds.length;
  }

  private result(): Words {
    const { text } = this;
    return {
      count: this.kinds.length,
      content: this.content,
      starts: Uint32Array.from(this.starts),
      ends: Uint32Array.from(this.ends),
      stems: Uint32Array.from(this.stems),
      kinds: Uint8Array.from(this.kinds),
      exact: this.exact,
      start: text.length - text.trimStart().length,
      end: text.trimEnd().length,
    };
  }
}
