import type { Token } from '../../sentence';
import { keyOf, markOf, type Pair, SCALE } from '../confusions';
import type { WordFacts } from '../model';
import { LookBook, Surroundings } from '../surroundings';

/**
 * Words that are taken for each other, one pair a line. A word that is rare in manuals brings others along that stand
 * where it stands (after `=`): the features say nothing of the word itself, so these teach as well.
 */
const PAIRS = `
e è
a ha
o ho
ai hai = ho
anno hanno
da dà = offre fa porta fornisce concede regala crea lascia
si sì = no
la là = lì qui qua
li lì = là qui qua
ne né
se sé
te tè = caffè latte vino
che chi
ci chi
ci che
quando quanto
quale quali
tra tre
fra fa
per pur
con non
su tu
sui suoi
poi puoi
può puoi
può più
ma mai
mai mi
mia mai
mia mi
in un
a e
e o
sua sia
sia sai
deve dove
deve devi
deve devo
prima primo
`;

/** More examples of a word teach nothing new. */
const MOST = 16_000;
/** A feature seen less often says nothing. */
const SEEN = 3;
const EPOCHS = 6;
const RATE = 0.15;
/** A rare word's examples weigh more, but not more than so often. */
const HEAVIEST = 20;
/** Of the right uses that were not trained on so many may look wrong. */
const FALSE_ALARMS = 1 / 700;
/** However well a pair is told apart, less than these odds are no ground to speak. */
const LOWEST = 2;
/** Too few right uses were seen to know better: then it takes more. */
const UNKNOWN = 6;
/** Of so few right uses the worst one is no measure. */
const FEW = 150;
const KEPT = 96_000;

interface Example {
  isSecond: boolean;
  keys: Uint32Array;
}

/** What goes into the file. */
export interface Trained {
  pairs: Pair[];
  slots: Uint16Array;
}

/**
 * Trains one classifier a pair by logistic regression.
 * @param train sentences to learn from
 * @param test sentences to set the limits by: right ones that were not learned from
 */
export function trainConfusions(
  train: readonly (readonly Token[])[],
  test: readonly (readonly Token[])[],
  facts: WordFacts,
): Trained {
  const looks = new LookBook(facts);
  const lines = PAIRS.trim()
    .split('\n')
    .map((line) => {
      const [words = '', like = ''] = line.split(' = ');
      return { words: words.split(' ') as [string, string], like: like.split(' ').filter(Boolean) };
    });
  const examples = collect(train, lines, looks);
  const weights = new Map<number, number>();
  for (const own of examples) learn(own, usual(own), weights);
  const strongest = [...weights].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, KEPT);
  const kept = new Set(strongest.map(([key]) => key));
  weights.clear();
  for (const own of examples) learn(own, kept, weights);
  const score = ({ keys }: Example) => keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0);
  const tested = collect(
    test,
    lines.map(({ words }) => ({ words, like: [] })),
    looks,
  );
  const pairs = lines.map(({ words }, index): Pair => {
    const scores = (isSecond: boolean) => tested[index]!.filter((one) => one.isSecond === isSecond).map(score);
    return { words, limits: [limitOf(scores(false)), limitOf(scores(true).map((value) => -value))] };
  });
  return { pairs, slots: encode(weights) };
}

function collect(
  sentences: readonly (readonly Token[])[],
  lines: readonly { words: [string, string]; like: string[] }[],
  looks: LookBook,
): Example[][] {
  const wanted = new Map<string, { pair: number; isSecond: boolean; seen: number }[]>();
  lines.forEach(({ words: [first, second], like }, pair) => {
    for (const [word, isSecond] of [[first, false], ...[second, ...like].map((other) => [other, true])] as [
      string,
      boolean,
    ][]) {
      wanted.set(word, [...(wanted.get(word) ?? []), { pair, isSecond, seen: 0 }]);
    }
  });
  const examples: Example[][] = lines.map(() => []);
  for (const tokens of sentences) {
    let surroundings: Surroundings | undefined;
    tokens.forEach((token, at) => {
      const uses = token.kind === 'word' ? wanted.get(token.lower) : undefined;
      if (!uses) return;
      surroundings ??= new Surroundings(tokens, looks);
      const features = surroundings.at(at);
      for (const use of uses) {
        if (use.seen++ >= MOST) continue;
        const keys = Uint32Array.from(features, (feature) => keyOf(use.pair, feature));
        examples[use.pair]!.push({ isSecond: use.isSecond, keys });
      }
    });
  }
  return examples;
}

/** The features seen often enough. */
function usual(examples: readonly Example[]): Set<number> {
  const seen = new Map<number, number>();
  for (const { keys } of examples) for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  return new Set([...seen].filter(([, count]) => count >= SEEN).map(([key]) => key));
}

/** AdaGrad over the examples in an order that is always the same. */
function learn(examples: Example[], features: ReadonlySet<number>, weights: Map<number, number>): void {
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

/** The score that only the allowed share of right uses reaches. */
function limitOf(scores: readonly number[]): number {
  if (scores.length === 0) return UNKNOWN;
  const sorted = [...scores].sort((a, b) => b - a);
  const worst = sorted[Math.floor(sorted.length * FALSE_ALARMS)]!;
  const slack = scores.length < FEW ? 1 : 0.2;
  return Math.round(Math.max(LOWEST, worst + slack) * 10) / 10;
}

function encode(weights: ReadonlyMap<number, number>): Uint16Array {
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
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
