import type { States } from './model';

/** -log2 of the chance of a tag after two others. */
type Cost = (a: number, b: number, c: number) => number;

/** Of ways that differ by more than this only the best goes on, in bits. */
const BEAM = 24;

/**
 * The steps of the walk at hand, side by side: the tag, the one before it, what it cost to come here, in bits, and which
 * step led here. They are used again from walk to walk, because a sentence takes hundreds of walks.
 */
const tag: number[] = [];
const before: number[] = [];
const total: number[] = [];
const from: number[] = [];

/** The likeliest way through what each token can be: one tag a token. */
export function bestPath(states: readonly States[], start: readonly [number, number], cost: Cost): number[] {
  const tags: number[] = [];
  for (let step = walk(states, start, cost); step > 0; step = from[step]!) tags.push(tag[step]!);
  return tags.reverse();
}

/** What the likeliest way costs, in bits. */
export function bestCost(states: readonly States[], start: readonly [number, number], cost: Cost): number {
  return total[walk(states, start, cost)]!;
}

/**
 * Viterbi's walk with two tags of memory; gives the last step of the likeliest way.
 * @param start the two tags that stand before
 */
function walk(states: readonly States[], start: readonly [number, number], cost: Cost): number {
  [before[0], tag[0]] = start;
  total[0] = 0;
  let first = 0;
  let end = 1;
  for (const { tags, costs } of states) {
    let next = end;
    let best = Number.POSITIVE_INFINITY;
    for (let option = 0; option < tags.length; option++) {
      const own = next;
      for (let step = first; step < end; step++) {
        const sum = total[step]! + costs[option]! + cost(before[step]!, tag[step]!, tags[option]!);
        let same = own;
        while (same < next && before[same] !== tag[step]) same++;
        if (same < next && sum >= total[same]!) continue;
        tag[same] = tags[option]!;
        before[same] = tag[step]!;
        total[same] = sum;
        from[same] = step;
        if (same === next) next++;
        if (sum < best) best = sum;
      }
    }
    first = end;
    end = narrowed(first, next, best + BEAM);
  }
  let last = first;
  for (let step = first + 1; step < end; step++) if (total[step]! < total[last]!) last = step;
  return last;
}

/** Closes up the steps from `first` on that cost no more than `most`; gives the place behind the last of them. */
function narrowed(first: number, end: number, most: number): number {
  let kept = first;
  for (let step = first; step < end; step++) {
    if (total[step]! > most) continue;
    tag[kept] = tag[step]!;
    before[kept] = before[step]!;
    total[kept] = total[step]!;
    from[kept] = from[step]!;
    kept++;
  }
  return kept;
}
