import type { Remark } from '../rule';

/**
 * Of things that are written in several ways the fewer, when one way clearly leads or, at a draw, the later ones:
 * what differs from the first is what came with the paste.
 */
export function minority<T>(items: readonly T[], wayOf: (item: T) => string): { odd: T[]; main: T } | null {
  const [first] = items;
  if (first === undefined) return null;
  const ways = new Map<string, T[]>();
  for (const item of items) {
    const way = ways.get(wayOf(item));
    if (way) way.push(item);
    else ways.set(wayOf(item), [item]);
  }
  if (ways.size < 2) return null;
  const main = [...ways.values()].reduce((most, some) => (some.length > most.length ? some : most));
  const theirs = new Set(main);
  return { odd: items.filter((item) => !theirs.has(item)), main: main[0]! };
}

/** Hints on more places than this are noise. */
const MANY = 6;

export function few(remarks: Remark[]): Remark[] {
  return remarks.slice(0, MANY);
}
