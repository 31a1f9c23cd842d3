import { markOf, SCALE } from '../confusions';

/** One thing seen, and whether it was the second of two. */
export interface Example {
  isSecond: boolean;
  keys: Uint32Array;
}

const EPOCHS = 6;
const RATE = 0.15;
/** The rarer kind's examples weigh more, but not more than so often. */
const HEAVIEST = 20;

/** Logistic regression by AdaGrad over the examples in an order that is always the same. */
export function learn(examples: Example[], features: ReadonlySet<number>, weights: Map<number, number>): void {
  const seconds = examples.filter(({ isSecond }) => isSecond).length;
  if (seconds === 0 || seconds === examples.length) return;
  const weightOf = (count: number) => Math.min(examples.length / 2 / count, HEAVIEST);
  const [heavyFirst, heavySecond] = [weightOf(examples.length - seconds), weightOf(seconds)];
  const ids = new Map<number, number>();
  const own = examples.map(({ isSecond, keys }) => ({
    isSecond,
    at: [...keys].filter((key) => features.has(key)).map((key) => idOf(ids, key)),
  }));
  const values = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size);
  const random = randomFrom(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(own, random);
    for (const { isSecond, at } of own) {
      const sum = at.reduce((total, id) => total + values[id]!, 0);
      const slope = (1 / (1 + Math.exp(-sum)) - (isSecond ? 1 : 0)) * (isSecond ? heavySecond : heavyFirst);
      for (const id of at) {
        squares[id]! += slope * slope;
        values[id]! -= (RATE * slope) / Math.sqrt(squares[id]! + 1e-3);
      }
    }
  }
  for (const [key, id] of ids) weights.set(key, values[id]!);
}

function idOf(ids: Map<number, number>, key: number): number {
  const known = ids.get(key);
  if (known !== undefined) return known;
  ids.set(key, ids.size);
  return ids.size - 1;
}

/** The table that `Confusions` reads. */
export function encodeWeights(weights: ReadonlyMap<number, number>): Uint16Array {
  const slots = new Uint16Array(Math.ceil(weights.size * 1.25) + 8);
  for (const [key, weight] of weights) {
    const step = Math.max(-127, Math.min(127, Math.round(weight * SCALE)));
    if (step === 0) continue;
    let slot = key % slots.length;
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = (markOf(key) << 8) | (step + 128);
  }
  return slots;
}

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [items[index], items[other]] = [items[other]!, items[index]!];
  }
}

/** The same numbers each time, so that the same texts give the same file. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
