import type { Span } from '@/lib/shared/finding';
import { type Stretch, sharedStretches } from './align';
import { Kind, type Words } from './words';

/**
 * How a text repeats an earlier one: word for word; with its parts in another order; with some words replaced; or in
 * part, when a piece was added to it, dropped from it or reused.
 */
export type CopyKind = 'exact' | 'reordered' | 'paraphrase' | 'partial';

export interface NearCopy {
  kind: CopyKind;
  /** Share of the text's words that stand in the earlier one, 0 to 1. */
  share: number;
  /** The stretches in the text, in reading order; UTF-16 code units. */
  spans: Span[];
  /** The same stretches in the earlier text, in the same order. */
  earlier: Span[];
}

/** A text of fewer content words is too short to be more than word for word the same. */
export const FEW_WORDS = 6;

/** Words that make a stretch, and how much of it they must be: a pattern filled with other words shares less. */
const STRETCH = 3;
const DENSE = 0.7;
/** What is shared must tell so much, in words that nobody else says… */
const LEAST_TOLD = 3;
/** …and be so much of the text… */
const NEAR_SHARE = 0.6;
/** …or so much, in stretches of five words, seven words in all… */
const PART_SHARE = 0.3;
const PART_STRETCH = 5;
const PART = 7;
/** …or a stretch that tells this much, however long the text is. */
const LONG_STRETCH = 14;
/** Of the whole, even a word that everybody says is this much. */
const FLOOR = 0.15;
/** Part of its weight that a matching word keeps without a neighbour that matches too. */
const ALONE = 0.3;
/** Words in a row that stand in one of the texts only, from which on a piece was added or dropped. */
const PIECE = 5;

/**
 * Compares a text with an earlier one. Null when they are not near.
 * @param weights how much each word tells (see `PostIndex.nearest`)
 */
export function compare(words: Words, weights: Float32Array, earlier: Words): NearCopy | null {
  if (words.count > 0 && words.exact === earlier.exact && words.count === earlier.count) {
    return { kind: 'exact', share: 1, spans: [wholeOf(words)], earlier: [wholeOf(earlier)] };
  }
  if (words.content < FEW_WORDS || earlier.content < FEW_WORDS) return null;
  const stretches = sharedStretches(words, earlier, STRETCH)
    .filter((stretch) => density(words, earlier, stretch) >= DENSE)
    .sort((a, b) => a.from - b.from);
  if (!isTelling(words, weights, stretches)) return null;
  return {
    kind: kindOf(words, earlier, stretches),
    share: countOf(words, matchedIn(stretches)) / countIn(words, 0, words.count),
    spans: stretches.map(({ from, to }) => spanOf(words, from, to)),
    earlier: stretches.map(({ otherFrom, otherTo }) => spanOf(earlier, otherFrom, otherTo)),
  };
}

/** The stretch's words as UTF-16 code units of the text. */
export function spanOf(words: Words, from: number, to: number): Span {
  return { start: words.starts[from]!, end: words.ends[to - 1]! };
}

/** How many of the words from one place to another are content or numbers. */
export function countIn({ kinds }: Words, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (counts(kinds[at]!)) count++;
  return count;
}

/** How many of the words at these places are content or numbers. */
export function countOf({ kinds }: Words, places: readonly number[]): number {
  return places.filter((at) => counts(kinds[at]!)).length;
}

function counts(kind: number): boolean {
  return kind === Kind.Content || kind === Kind.Number;
}

function wholeOf({ start, end }: Words): Span {
  return { start, end };
}

function matchedIn(stretches: readonly Stretch[]): number[] {
  return stretches.flatMap(({ matched }) => matched);
}

/** Which part of a stretch, taken in both texts, are words that match. */
function density(words: Words, earlier: Words, { from, to, otherFrom, otherTo, matched }: Stretch): number {
  const length = countIn(words, from, to) + countIn(earlier, otherFrom, otherTo);
  return length === 0 ? 1 : (2 * countOf(words, matched)) / length;
}

/** Whether what is shared is more than what many posts say anyway. */
function isTelling(words: Words, weights: Float32Array, stretches: readonly Stretch[]): boolean {
  const told = stretches.map((stretch) => toldBy(words, weights, stretch));
  const toldInAll = told.reduce((sum, each) => sum + each, 0);
  if (toldInAll < LEAST_TOLD) return false;
  const all = weights.reduce(
    (sum, weight, at) => sum + (words.kinds[at] === Kind.Content ? Math.max(weight, FLOOR) : weight),
    0,
  );
  const share = Math.min(toldInAll / all, countOf(words, matchedIn(stretches)) / countIn(words, 0, words.count));
  if (share >= NEAR_SHARE) return true;
  const inParts = matchedIn(stretches.filter(({ matched }) => matched.length >= PART_STRETCH));
  if (share >= PART_SHARE && inParts.length >= PART) return true;
  return told.some((each) => each >= LONG_STRETCH);
}

/** What the matching words of a stretch tell; one whose neighbours are others tells little, as it may be chance. */
function toldBy(words: Words, weights: Float32Array, { from, to, matched }: Stretch): number {
  const places = new Set(matched);
  let told = 0;
  let before = { at: -1, isMatched: false, hasNeighbour: false };
  const settle = () => {
    if (before.isMatched) told += weights[before.at]! * (before.hasNeighbour ? 1 : ALONE);
  };
  for (let at = from; at < to; at++) {
    if (words.kinds[at] === Kind.Function) continue;
    const isMatched = places.has(at);
    const hasNeighbour = isMatched && before.isMatched;
    before.hasNeighbour ||= hasNeighbour;
    settle();
    before = { at, isMatched, hasNeighbour };
  }
  settle();
  return told;
}

function kindOf(words: Words, earlier: Words, stretches: readonly Stretch[]): CopyKind {
  const own = stretches.map(({ from, to }) => [from, to] as const);
  const others = stretches.map(({ otherFrom, otherTo }) => [otherFrom, otherTo] as const);
  if (longestGap(words, own) >= PIECE || longestGap(earlier, others) >= PIECE) return 'partial';
  const isMoved = stretches.some(({ otherFrom }, at) => at > 0 && otherFrom < stretches[at - 1]!.otherFrom);
  return isMoved ? 'reordered' : 'paraphrase';
}

/** The most words in a row that no stretch covers. */
function longestGap(words: Words, covered: readonly (readonly [number, number])[]): number {
  let longest = 0;
  let last = 0;
  for (const [from, to] of covered.toSorted((a, b) => a[0] - b[0])) {
    longest = Math.max(longest, countIn(words, last, from));
    last = to;
  }
  return Math.max(longest, countIn(words, last, words.count));
}
