import type { Span } from '@/lib/shared/finding';
import { remembering } from '@/lib/shared/recent';
import { normalise, PIECE, PIECES, PLAIN, type Word } from './tokens';

/** `mark`: punctuation, equal signs in a row together; `other`: emoji, links, @handles, #hashtags, e-mail addresses. */
export type TokenKind = 'word' | 'number' | 'mark' | 'other';

/** A piece of a sentence as grammar sees it: elided words stand apart (`dell'` `azienda`), compounds together. */
export interface Token extends Span {
  kind: TokenKind;
  /** As typed. */
  text: string;
  /** In small letters, composed, with straight apostrophes. */
  lower: string;
  /** White space, or the sentence's beginning, stands before it. */
  spaced: boolean;
}

/** One sentence of a line, in one language. Spans count in the whole text. */
export interface Sentence extends Span {
  /** The whole text. */
  text: string;
  language: 'it' | 'en';
  /** The words that spelling looks at. */
  words: readonly Word[];
  tokens: readonly Token[];
  /** Most words of the line stand in capitals: nothing tells names from words. */
  shouted: boolean;
  /** It begins a line: what stands before it is no sentence. */
  opensLine: boolean;
}

const LETTERS = String.raw`[\p{Script=Latin}\u0300-\u036F\u00AD\u200B-\u200D\u2060\uFEFF]+`;
/** Words that end in an apostrophe of their own. */
const CLIPPED = 'po|mo|be|va|da|fa|sta|di|de|ca|to|ve|te|a|e|co|ne|su|pie|fe|vo|que|cu|nun|so';
const TOKEN = new RegExp(
  [
    String.raw`(?<other>(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|[@#][\p{L}\p{N}_][\p{L}\p{N}\p{M}_.-]*|(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.){1,8}(?:com|it|org|net|eu|io|app|shop|info)(?![\p{L}\p{N}])(?:\/\S*)?)`,
    String.raw`(?<number>\p{N}+(?:[.,:/’']\p{N}+)*(?:[°ªº%]|\p{L}{1,3}(?!\p{L}))?)`,
    String.raw`(?<word>${LETTERS}(?:[-‐‑]${LETTERS})*(?:['’ʼ](?=\p{L})|(?<=(?<![\p{L}])(?:${CLIPPED}))['’](?!\p{L}))?)`,
    String.raw`(?<mark>(\p{P})\5*|[€$£%+=<>|*_\x60^~]+)`,
    String.raw`(?<rest>[^\s])`,
  ].join('|'),
  'giu',
);

type Bit = Pick<Token, 'kind' | 'start' | 'end' | 'text' | 'lower'>;

/** The tokens of a piece, counted from its beginning. None reaches over white space, nor looks beyond it. */
const bitsOf = remembering(PIECES, (piece: string): readonly Bit[] => {
  const [, plain, sign] = PLAIN.exec(piece) ?? [];
  if (plain) return sign ? [bit('word', 0, plain), bit('mark', plain.length, sign)] : [bit('word', 0, plain)];
  return [...piece.matchAll(TOKEN)].map(({ index, 0: text, groups }) => {
    const { word, number, mark } = groups!;
    return bit(word ? 'word' : number ? 'number' : mark ? 'mark' : 'other', index, text);
  });
});

function bit(kind: TokenKind, start: number, text: string): Bit {
  return { kind, start, end: start + text.length, text, lower: kind === 'word' ? lowerOf(text) : text };
}

/** Cuts a stretch of the text into tokens. */
export function tokensOf(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (const { index, 0: piece } of text.slice(start, end).matchAll(PIECE)) {
    for (const bit of bitsOf(piece)) {
      const from = index + bit.start;
      const to = index + bit.end;
      const spaced = from !== before || from === 0;
      tokens.push({ kind: bit.kind, start: start + from, end: start + to, text: bit.text, lower: bit.lower, spaced });
      before = to;
    }
  }
  return tokens;
}

/** A word in small letters, composed, with straight apostrophes: the form that rules compare. */
export function lowerOf(word: string): string {
  return normalise(word).toLowerCase().replace(/[’ʼ]/g, "'");
}

/** What closes an abbreviation closes no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|(?:\p{L}\.)+\p{L}|dott|dr|sig|sigg|sign|prof|ing|avv|arch|geom|rag|on|sen|art|artt|n|nr|num|tel|cell|pag|pagg|cap|fig|vol|es|ecc|etc|vs|ca|max|min|ca|cfr|p|pp|st|mr|mrs|ms|jr|inc|ltd|spa|srl|gg|ss|co|s|b|v|dott\.ssa|prof\.ssa|sig\.ra|sig\.na|gen|feb|mar|apr|mag|giu|lug|ago|set|sett|ott|nov|dic|lun|mart|mer|gio|ven|sab|dom)\.$/iu;
const BOUNDARY = /[.!?…]+["»”’')\]]*(?=\s+["«“‘'([]?[\p{Lu}\p{N}\p{Extended_Pictographic}"«“])/gu;

/** No sentence of a post is longer; UTF-16 code units. */
const LONGEST = 1200;

/** Where the sentences of a line begin and end; together they cover the line but for the white space between them. */
export function sentenceSpans(text: string, start: number, end: number): Span[] {
  const line = text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  for (const match of line.matchAll(BOUNDARY)) {
    const stop = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(line.slice(Math.max(0, stop - 12), stop))) continue;
    spans.push({ start: start + from, end: start + stop });
    from = stop + (/^\s+/.exec(line.slice(stop))?.[0].length ?? 0);
  }
  if (from < line.length) spans.push({ start: start + from, end });
  return spans.flatMap((span) => cut(text, span));
}

/** A stretch that never ends is cut between words, so that no rule has to read a book as one sentence. */
function cut(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space : from + LONGEST;
    spans.push({ start: from, end: to });
    from = to + (space > from ? 1 : 0);
  }
  return from < end ? [...spans, { start: from, end }] : spans;
}
