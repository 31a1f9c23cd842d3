import type { Lexicon } from './lexicon';

/** The only words of one letter. */
const SINGLE = new Set(['a', 'e', 'è', 'i', 'o']);
/** Short pieces must be common words, or every word would fall apart into abbreviations. */
const SHORT = 3;
const COMMON = 8;

export interface Split {
  word: string;
  left: string;
  right: string;
  /** An apostrophe stood between the two: they were meant as two. */
  apart: boolean;
}

/** Ways to read a word as two that lost the space between them, or got an apostrophe for it (qual'è). */
export function splitsOf(word: string, lexicon: Lexicon): Split[] {
  const splits: Split[] = [];
  for (let at = 1; at < word.length; at++) {
    const right = word.slice(at);
    if (isApostrophe(right.charAt(0))) continue;
    const before = word.charAt(at - 1);
    const apart = isApostrophe(before);
    const left = apart ? word.slice(0, at - 1) : word.slice(0, at);
    if (apart && isClipped(left, lexicon)) continue;
    if (!stands(left, lexicon) || !stands(right, lexicon)) continue;
    splits.push({ word: `${left} ${right}`, left, right, apart });
  }
  return splits;
}

/** del'azienda wants its second l, not a space. */
function isClipped(left: string, lexicon: Lexicon): boolean {
  return lexicon.isPrefix(`${left}${left.slice(-1)}'`);
}

function isApostrophe(sign: string): boolean {
  return sign === "'" || sign === '’';
}

function stands(piece: string, lexicon: Lexicon): boolean {
  if (piece.length === 1) return SINGLE.has(piece);
  if (piece.length <= SHORT && lexicon.frequency(piece) < COMMON) return false;
  return lexicon.accepts(piece);
}
