import type { Span } from '@/lib/shared/finding';
import { forLast } from '@/lib/text/rules/kit/forLast';
import { masked } from '@/lib/text/rules/kit/masked';

/** A place where a name stands. */
export interface NameFound extends Span {
  /** The name in its one right spelling. */
  name: string;
  /** It is written like that. */
  isRight: boolean;
  /** Its words as they stand in the text. */
  pieces: readonly string[];
  /** Not its letters: one of its words has a slip. */
  isSlip: boolean;
}

interface Piece extends Span {
  text: string;
  skeleton: string;
}

interface Name {
  text: string;
  skeleton: string;
  pieces: string[];
  /** Where in the skeleton the name may be taken apart: between its words, and before a capital in the middle of one. */
  breaks: ReadonlySet<number>;
  /** Signs before its first letter and after its last. */
  before: string;
  after: string;
}

const PIECE = /[\p{L}\p{N}\p{M}]+/gu;
/** What may stand between two words of one name: no end of a sentence, no comma. */
const GAP = /^(?:[ \u00A0]?[-‐‑–&+·/'’]?[ \u00A0]?|\.)$/;
const CAPITAL_INSIDE = /(?<=\p{Ll})(?=\p{Lu})/gu;
/** A shorter name is too near to too many words. */
const SHORTEST_SLIP = 5;

/**
 * Where names stand in a text, right or wrong: in another casing, with other accents or signs, taken apart or joined, or
 * with one slip in an unknown word. Addresses, handles and hashtags are left out.
 */
export function findNames(text: string, names: readonly string[], known: (word: string) => boolean): NameFound[] {
  if (names.length === 0) return [];
  const pieces = piecesOf(masked(text));
  const { bySkeleton, byFirst, most } = prepared(names.join('\n'));
  const found: NameFound[] = [];
  for (let at = 0; at < pieces.length; ) {
    const run = runFrom(text, pieces, at, most);
    const match = longest(text, run, bySkeleton) ?? withSlip(text, run, byFirst, known);
    if (match) found.push(match);
    at += match?.pieces.length ?? 1;
  }
  return found;
}

/** The names, one a line, ready to be looked up: the same list is asked about at every check. */
const prepared = forLast((names) => {
  const all = names.split('\n').flatMap((name) => nameOf(name) ?? []);
  return {
    bySkeleton: Map.groupBy(all, ({ skeleton }) => skeleton),
    byFirst: Map.groupBy(all, ({ skeleton }) => skeleton[0]),
    most: Math.max(0, ...all.map(({ breaks }) => breaks.size + 1)),
  };
});

/** The same sign for sign; which apostrophe and which space is used makes no other name. */
function isSame(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/[’ʼ]/g, "'").replaceAll('\u00A0', ' ');
}

function piecesOf(text: string): Piece[] {
  return [...text.matchAll(PIECE)].map(({ index, 0: piece }) => ({
    start: index,
    end: index + piece.length,
    text: piece,
    skeleton: skeletonOf(piece),
  }));
}

/** Small letters without accents. */
function skeletonOf(piece: string): string {
  if (/^[a-z]+$/i.test(piece)) return piece.toLowerCase();
  return piece.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function nameOf(text: string): Name | null {
  const pieces = piecesOf(text);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const breaks = new Set<number>();
  let length = 0;
  for (const piece of pieces) {
    if (length > 0) breaks.add(length);
    for (const { index } of piece.text.matchAll(CAPITAL_INSIDE)) {
      breaks.add(length + skeletonOf(piece.text.slice(0, index)).length);
    }
    length += piece.skeleton.length;
  }
  const skeletons = pieces.map(({ skeleton }) => skeleton);
  const [before, after] = [text.slice(0, first.start), text.slice(last.end)];
  return { text, skeleton: skeletons.join(''), pieces: skeletons, breaks, before, after };
}

/** So many words from here on as may be one name. */
function runFrom(text: string, pieces: readonly Piece[], at: number, most: number): Piece[] {
  const run = [pieces[at]!];
  for (let next = at + 1; run.length < most && next < pieces.length; next++) {
    const piece = pieces[next]!;
    if (!GAP.test(text.slice(run.at(-1)!.end, piece.start))) break;
    run.push(piece);
  }
  return run;
}

/** The name that takes most words of the run. */
function longest(text: string, run: readonly Piece[], bySkeleton: Map<string, Name[]>): NameFound | null {
  let [skeleton, match]: [string, NameFound | null] = ['', null];
  const breaks: number[] = [];
  for (const [index, piece] of run.entries()) {
    if (index > 0) breaks.push(skeleton.length);
    skeleton += piece.skeleton;
    const names = bySkeleton.get(skeleton)?.filter((name) => breaks.every((place) => name.breaks.has(place))) ?? [];
    const places = names.map((name) => placed(text, run.slice(0, index + 1), name, false));
    match = places.find(({ isRight }) => isRight) ?? places[0] ?? match;
  }
  return match;
}

/** A name of as many words as stand here, one of them unknown and one slip away; another last vowel is a plural, no slip. */
function withSlip(
  text: string,
  run: readonly Piece[],
  byFirst: Map<string | undefined, Name[]>,
  known: (word: string) => boolean,
): NameFound | null {
  const names = byFirst.get(run[0]!.skeleton[0]) ?? [];
  if (names.length === 0) return null;
  const isUnknown = run.map((piece) => piece.skeleton.length >= SHORTEST_SLIP - 1 && !known(piece.text));
  if (!isUnknown.includes(true)) return null;
  const name = names.find(({ pieces }) => {
    const others = pieces.flatMap((piece, index) => (piece === run[index]?.skeleton ? [] : [index]));
    const [slip] = others;
    if (others.length !== 1 || slip === undefined || !run[slip] || !isUnknown[slip]) return false;
    const [meant, written] = [pieces[slip]!, run[slip].skeleton];
    return meant.length >= SHORTEST_SLIP && meant[0] === written[0] && isOneSlip(meant, written);
  });
  return name ? placed(text, run.slice(0, name.pieces.length), name, true) : null;
}

/** One letter added, lost, changed or two swapped. */
function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length + right.length === 1) return true;
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0];
  return left.length === 1 && right.length === 1 && !(end === 0 && /[aeiou]/.test(left) && /[aeiou]/.test(right));
}

function placed(text: string, run: readonly Piece[], name: Name, isSlip: boolean): NameFound {
  let [start, end] = [run[0]!.start, run.at(-1)!.end];
  if (name.before && text.startsWith(name.before, start - name.before.length)) start -= name.before.length;
  if (name.after && text.startsWith(name.after, end)) end += name.after.length;
  // An apostrophe for the accent of the last letter: Piu' for Più.
  else if (/\p{M}$/u.test(name.text.normalize('NFD')) && /[a-z]['’`]/i.test(text.slice(end - 1, end + 1))) end += 1;
  const isRight = isSame(text.slice(start, end), name.text);
  return { start, end, name: name.text, isRight, pieces: run.map((piece) => piece.text), isSlip };
}
