import type { Token } from '../../sentence';
import { type ContextMeta, fingerprint, HEADER_WORDS, hashOf, MAGIC, MAX_COST, STEPS } from '../format';
import { ContextModel, type WordFacts } from '../model';
import { bestPath } from '../path';
import { EDGE, GROUP_TAGS, type TaggedToken, tagsOf, UNKNOWN } from '../tags';
import { trainConfusions } from './confusions';

/** An n-gram seen less often than this is left to the shorter one. */
const LEAST = { bigram: 1, trigram: 2 };
const DISCOUNT = 0.75;
/** So many times the corpus is tagged anew with what was counted. */
const ROUNDS = 2;

export interface TrainingSource extends WordFacts {
  sentences: readonly (readonly Token[])[];
  /** The words that are tags of their own. */
  listed: readonly string[];
  /** Occurrences of words in general language, whatever the corpus says. */
  counts: ReadonlyMap<string, number>;
  /** Right sentences that are not counted, to set limits by. */
  test: readonly (readonly Token[])[];
}

/**
 * Counts tags in threes and writes the model (see format.ts). The first count takes only what is not in doubt; then the
 * corpus is tagged with the model so far and counted whole.
 */
export function train(source: TrainingSource): Uint8Array {
  const { sentences, listed, analyse, counts, test } = source;
  const confusions = trainConfusions(sentences, test, source);
  const words = new Set(listed);
  const options = sentences.map((tokens) =>
    tokens.map((token, at) => tagsOf({ ...token, opens: at === 0 }, words, analyse)),
  );
  const tags = [...new Set([...listed, ...GROUP_TAGS, EDGE, UNKNOWN, ...options.flat(2)])];
  const ids = new Map(tags.map((name, id) => [name, id]));
  const edge = ids.get(EDGE)!;
  const sizes = sizesOf(
    counts,
    (word) => tagsOf(asToken(word), words, analyse).map((name) => ids.get(name)),
    tags.length,
  );
  const modelOf = (tagged: readonly number[][]): Uint8Array => {
    const grams = countGrams(
      tagged.map((own) => [edge, edge, ...own, edge, edge]),
      tags.length,
    );
    const meta: ContextMeta = {
      tags,
      listed: listed.length,
      closed: listed.length + GROUP_TAGS.length,
      unigrams: [...grams.unigrams].map(steps),
      backoffs: [...grams.backoffs].map(steps),
      sizes: sizes.map((size) => Math.round(Math.log2(size) * STEPS)),
      pairs: confusions.pairs,
    };
    return encode(meta, grams, confusions.slots);
  };
  let bytes = modelOf(options.flatMap((own) => certainRuns(own, ids)));
  for (let round = 0; round < ROUNDS; round++) bytes = modelOf(tagAll(sentences, new ContextModel(bytes), source));
  return bytes;
}

function tagAll(sentences: readonly (readonly Token[])[], model: ContextModel, facts: WordFacts): number[][] {
  return sentences.map((tokens) =>
    bestPath(
      tokens.map((token, at) => model.statesOf({ ...token, opens: at === 0 }, facts)),
      [model.edge, model.edge],
      (a, b, c) => model.cost(a, b, c),
    ),
  );
}

/** The stretches of three tokens or more that can be one thing only. */
function certainRuns(options: readonly (readonly string[])[], ids: ReadonlyMap<string, number>): number[][] {
  const runs: number[][] = [[]];
  for (const names of options) {
    if (names.length === 1) runs.at(-1)!.push(ids.get(names[0]!)!);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 2);
}

function sizesOf(
  counts: ReadonlyMap<string, number>,
  tagsOfWord: (word: string) => (number | undefined)[],
  length: number,
): number[] {
  const sizes = new Array<number>(length).fill(1);
  for (const [word, count] of counts) {
    const own = tagsOfWord(word);
    for (const tag of own) if (tag !== undefined) sizes[tag]! += count / own.length;
  }
  return sizes;
}

interface Grams {
  unigrams: Float64Array;
  backoffs: Float64Array;
  bigrams: { key: [number, number]; share: number; backoff: number }[];
  trigrams: { key: [number, number, number]; share: number }[];
}

function countGrams(sentences: readonly number[][], size: number): Grams {
  const one = new Float64Array(size);
  const two = new Map<number, number>();
  const three = new Map<number, number>();
  for (const ids of sentences) {
    for (let i = 2; i < ids.length; i++) {
      const [a, b, c] = [ids[i - 2]!, ids[i - 1]!, ids[i]!];
      one[c]! += 1;
      two.set(b * size + c, (two.get(b * size + c) ?? 0) + 1);
      three.set((a * size + b) * size + c, (three.get((a * size + b) * size + c) ?? 0) + 1);
    }
  }
  const total = one.reduce((sum, count) => sum + count, 0);
  const unigrams = one.map((count) => (count + 0.5) / (total + size / 2));
  const after1 = followers(two, (key) => Math.floor(key / size));
  const after2 = followers(three, (key) => Math.floor(key / size));
  const shareOf2 = (b: number, c: number): number => {
    const count = two.get(b * size + c) ?? 0;
    const context = after1.get(b);
    if (!context) return unigrams[c]!;
    const kept = Math.max(count - DISCOUNT, 0) / context.total;
    return kept + ((DISCOUNT * context.kinds) / context.total) * unigrams[c]!;
  };
  const backoffs = Float64Array.from({ length: size }, (_, b) => {
    const context = after1.get(b);
    return context ? Math.min(1, (DISCOUNT * context.kinds) / context.total) : 1;
  });
  const bigrams = [...two]
    .filter(([, count]) => count >= LEAST.bigram)
    .map(([key]) => {
      const [b, c] = [Math.floor(key / size), key % size];
      const context = after2.get(key);
      const backoff = context ? Math.min(1, (DISCOUNT * context.kinds) / context.total) : 1;
      return { key: [b, c] as [number, number], share: shareOf2(b, c), backoff };
    });
  const trigrams = [...three]
    .filter(([, count]) => count >= LEAST.trigram)
    .map(([key, count]) => {
      const context = Math.floor(key / size);
      const [a, b, c] = [Math.floor(context / size), context % size, key % size];
      const { total: seen, kinds } = after2.get(context)!;
      const share = (count - DISCOUNT) / seen + ((DISCOUNT * kinds) / seen) * shareOf2(b, c);
      return { key: [a, b, c] as [number, number, number], share };
    });
  return { unigrams, backoffs, bigrams, trigrams };
}

function followers(grams: ReadonlyMap<number, number>, contextOf: (key: number) => number) {
  const after = new Map<number, { total: number; kinds: number }>();
  for (const [key, count] of grams) {
    const context = after.get(contextOf(key)) ?? { total: 0, kinds: 0 };
    after.set(contextOf(key), { total: context.total + count, kinds: context.kinds + 1 });
  }
  return after;
}

function steps(share: number): number {
  return Math.min(MAX_COST, Math.max(0, Math.round(-Math.log2(share) * STEPS)));
}

function encode(meta: ContextMeta, { bigrams, trigrams }: Grams, weights: Uint16Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(meta));
  const metaLength = Math.ceil(json.length / 4) * 4;
  const slots2 = slotsFor(bigrams.length);
  const slots3 = slotsFor(trigrams.length);
  const keys2 = new Uint32Array(slots2);
  for (const { key, share, backoff } of bigrams) {
    const hash = hashOf(0xffff, ...key);
    keys2[freeSlot(keys2, hash, slots2)] = ((fingerprint(hash) << 16) | (steps(share) << 8) | steps(backoff)) >>> 0;
  }
  const keys3 = new Uint16Array(slots3);
  const costs3 = new Uint8Array(slots3);
  for (const { key, share } of trigrams) {
    const hash = hashOf(...key);
    const slot = freeSlot(keys3, hash, slots3);
    keys3[slot] = fingerprint(hash);
    costs3[slot] = steps(share);
  }
  const at = HEADER_WORDS * 4 + metaLength;
  const bytes = new Uint8Array(at + slots2 * 4 + slots3 * 3 + weights.length * 2).fill(0x20);
  bytes.set(new Uint8Array(new Uint32Array([MAGIC, metaLength, slots2, slots3, weights.length]).buffer));
  bytes.set(json, HEADER_WORDS * 4);
  bytes.set(new Uint8Array(keys2.buffer), at);
  bytes.set(new Uint8Array(keys3.buffer), at + slots2 * 4);
  bytes.set(costs3, at + slots2 * 4 + slots3 * 2);
  bytes.set(new Uint8Array(weights.buffer), at + slots2 * 4 + slots3 * 3);
  return bytes;
}

/** Slots are a multiple of 4, four fifths of them full. */
function slotsFor(count: number): number {
  return Math.ceil((count * 1.25 + 8) / 4) * 4;
}

function freeSlot(keys: ArrayLike<number>, hash: number, slots: number): number {
  let slot = hash % slots;
  while (keys[slot] !== 0) slot = (slot + 1) % slots;
  return slot;
}

function asToken(word: string): TaggedToken {
  return { kind: 'word', text: word, lower: word, opens: false };
}
