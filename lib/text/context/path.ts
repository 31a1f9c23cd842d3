import type { State } from './model';

/** The likeliest way through what each token can be. */
export interface Path {
  /** In bits. */
  cost: number;
  /** One tag a token. */
  tags: number[];
}

interface Step {
  before: number;
  tag: number;
  cost: number;
  from: Step | null;
}

/** Of ways that differ by more than this only the best goes on, in bits. */
const BEAM = 24;

/**
 * Viterbi's walk with two tags of memory.
 * @param start the two tags that stand before
 * @param cost -log2 of the chance of a tag after two others
 */
export function bestPath(
  states: readonly (readonly State[])[],
  start: readonly [number, number],
  cost: (a: number, b: number, c: number) => number,
): Path {
  let steps: Step[] = [{ before: start[0], tag: start[1], cost: 0, from: null }];
  for (const options of states) {
    const next: Step[] = [];
    for (const option of options) {
      for (const step of steps) {
        const total = step.cost + option.cost + cost(step.before, step.tag, option.tag);
        const same = next.find(({ before, tag }) => before === step.tag && tag === option.tag);
        if (!same) next.push({ before: step.tag, tag: option.tag, cost: total, from: step });
        else if (total < same.cost) Object.assign(same, { cost: total, from: step });
      }
    }
    const best = Math.min(...next.map((step) => step.cost));
    steps = next.filter((step) => step.cost <= best + BEAM);
  }
  const last = steps.reduce((best, step) => (step.cost < best.cost ? step : best));
  const tags: number[] = [];
  for (let step: Step = last; step.from; step = step.from) tags.push(step.tag);
  return { cost: last.cost, tags: tags.reverse() };
}
