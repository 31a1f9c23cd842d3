import { Kind, type Words } from './words';

/** A stretch of words that two texts share: places in the words of each (end exclusive). */
export interface Stretch {
  from: number;
  to: number;
  otherFrom: number;
  otherTo: number;
  /** The words of the first text that stand in the other too, by their places. */
  matched: number[];
}

/** As many words may be replaced, added or dropped between two that match. */
const GAP = 3;
/** What each of them costs, where a match is worth 1. */
const GAP_COST = 0.3;
/** A word that the other text says more often than this is followed only to its first places. */
const PLACES = 16;

/** A word of one text met in the other, and the best way to it. */
interface Match {
  at: number;
  other: number;
  score: number;
  before: Match | null;
  taken: boolean;
}

/**
 * The stretches that two texts share, however they are ordered, the longest first; no word belongs to two.
 * @param fewest matching words that make a stretch
 */
export function sharedStretches(words: Words, other: Words, fewest: number): Stretch[] {
  const ends = chain(countedPlaces(words), words, countedPlaces(other), other).sort((a, b) => b.score - a.score);
  const [own, others] = [new Set<number>(), new Set<number>()];
  const stretches: Stretch[] = [];
  for (const end of ends) {
    const matches: Match[] = [];
    for (let match: Match | null = end; match && !match.taken; match = match.before) {
      if (own.has(match.at) || others.has(match.other)) break;
      matches.unshift(match);
    }
    if (matches.length < fewest) continue;
    for (const match of matches) {
      match.taken = true;
      own.add(match.at);
      others.add(match.other);
    }
    stretches.push(stretchOf(matches, words, other));
  }
  return stretches;
}

function countedPlaces({ count, kinds }: Words): number[] {
  const places: number[] = [];
  for (let at = 0; at < count; at++) if (kinds[at] !== Kind.Function) places.push(at);
  return places;
}

/** Every word met in the other text, each with the best chain of nearby ones that leads to it. */
function chain(places: readonly number[], words: Words, otherPlaces: readonly number[], other: Words): Match[] {
  const nthOf = new Map<number, number[]>();
  for (const [nth, at] of otherPlaces.entries()) {
    const known = nthOf.get(other.stems[at]!);
    if (!known) nthOf.set(other.stems[at]!, [nth]);
    else if (known.length < PLACES) known.push(nth);
  }
  const all: Match[] = [];
  /** The matches of the last words, by how far back they are. */
  const recent: { nth: number; match: Match }[][] = Array.from({ length: GAP + 1 }, () => []);
  for (const at of places) {
    const found = (nthOf.get(words.stems[at]!) ?? []).map((nth) => {
      const match: Match = { at, other: otherPlaces[nth]!, score: 1, before: null, taken: false };
      for (const [back, earlier] of recent.entries()) {
        for (const { nth: last, match: before } of earlier) {
          const skipped = nth - last - 1;
          if (skipped < 0 || skipped > GAP) continue;
          const score = before.score + 1 - GAP_COST * (back + skipped);
          if (score > match.score) Object.assign(match, { score, before });
        }
      }
      all.push(match);
      return { nth, match };
    });
    recent.unshift(found);
    recent.pop();
  }
  return all;
}

/** The stretch of a chain, with the small words around and between that are the same too. */
function stretchOf(matches: readonly Match[], words: Words, other: Words): Stretch {
  const [first, last] = [matches[0]!, matches.at(-1)!];
  const stretch = {
    from: first.at,
    to: last.at + 1,
    otherFrom: first.other,
    otherTo: last.other + 1,
    matched: matches.map(({ at }) => at),
  };
  const isSame = (at: number, there: number) =>
    words.kinds[at] === Kind.Function && words.stems[at] === other.stems[there] && at >= 0 && there >= 0;
  while (isSame(stretch.from - 1, stretch.otherFrom - 1)) {
    stretch.from--;
    stretch.otherFrom--;
  }
  while (isSame(stretch.to, stretch.otherTo)) {
    stretch.to++;
    stretch.otherTo++;
  }
  return stretch;
}
