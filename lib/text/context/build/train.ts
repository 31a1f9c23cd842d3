import { isClosed } from '../../rules/kit/closed';
import type { Token } from '../../sentence';
import { besideSlots, neighboursAt, OUTSIDE } from '../beside';
import { type ContextMeta, fingerprint, HEADER_WORDS, hashOf, MAGIC, MAX_COST, STEPS } from '../format';
import { ContextModel, type WordFacts } from '../model';
import { bestPath } from '../path';
import { Tagger } from '../tagger';
import { EDGE, GROUP_TAGS, type TaggedToken, tagsOf, UNKNOWN } from '../tags';
import { trainConfusions } from './confusions';
import { encodeWeights, learn } from './learn';
import { rightSlips, slipper, wrongSlips } from './slips';

/** An n-gram seen less often than this is left to the shorter one. */
const LEAST = { bigram: 1, trigram: 2 };
const DISCOUNT = 0.75;
/** So many times the corpus is tagged anew with what was counted. */
const ROUNDS = 2;

/** Of right posts that were not counted, one word in so many may be taken for a slip. */
const FALSE_SLIPS = 1 / 1000;
/** Neighbours are kept that the manuals have so often; those of posts and phrases all. */
const NEIGHBOURS = 4;

export interface TrainingSource extends WordFacts {
  /** Sentences to count: of manuals and the like, and of posts. */
  manuals: readonly (readonly Token[])[];
  posts: readonly (readonly Token[])[];
  /** Words that stand side by side, a few a time. */
  phrases: readonly (readonly Token[])[];
  /** Right sentences that are not counted: limits are set by them. */
  test: { manuals: readonly (readonly Token[])[]; posts: readonly (readonly Token[])[] };
  /** The words that are tags of their own. */
  listed: readonly string[];
  /** Occurrences of words in general language, whatever the corpus says. */
  counts: ReadonlyMap<string, number>;
  /** The words that may be meant by another. */
  isLikely(word: string): boolean;
  /** The words that another may come out as. */
  words: readonly string[];
}

/**
 * Counts tags in threes and writes the model (see format.ts). The first count takes only what is not in doubt; then the
 * corpus is tagged with the model so far and counted whole. What weighs slips between any two words learns from the
 * model without it: from right sentences, and from the same with a word mistyped.
 */
export function train(source: TrainingSource): Uint8Array {
  const { listed, analyse, counts, test } = source;
  const sentences = [...source.manuals, ...source.posts];
  const { pairs, weights } = trainConfusions(sentences, test, source);
  const beside = neighboursOf(source);
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
  const modelOf = (tagged: readonly number[][], limit: number): Uint8Array => {
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
      pairs,
      limit,
    };
    return encode(meta, grams, encodeWeights(weights), beside);
  };
  let tagged = options.flatMap((own) => certainRuns(own, ids));
  for (let round = 0; round < ROUNDS; round++) {
    tagged = tagAll(sentences, new ContextModel(modelOf(tagged, 0)), source);
  }
  const limit = learnSlips(new ContextModel(modelOf(tagged, 0)), source, weights);
  return modelOf(tagged, limit);
}

/** Adds the weights for slips between any two words; gives the limit that so few right words of posts pass. */
function learnSlips(model: ContextModel, source: TrainingSource, weights: Map<number, number>): number {
  const { test, counts } = source;
  const tagger = new Tagger(model, source, source.isLikely);
  const slipOf = slipper(source.words, slipWeight);
  const isTypable = (word: string) => (counts.get(word) ?? 0) > 0 && source.isLikely(word);
  const mistype = (word: string, random: () => number) => (isTypable(word) ? slipOf(word, random) : null);
  const posts = rightSlips(test.posts, tagger);
  const right = [...posts, ...rightSlips(test.manuals, tagger)].map(({ example }) => example);
  const wrong = wrongSlips([...test.posts, ...test.manuals], tagger, mistype);
  const examples = [...right, ...wrong];
  learn(examples, new Set(examples.flatMap(({ keys }) => [...keys])), weights);
  const best = new Map<number, number>();
  for (const { token, example } of posts) {
    const score = example.keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0);
    best.set(token, Math.max(best.get(token) ?? Number.NEGATIVE_INFINITY, score));
  }
  const words = test.posts.flat().filter(({ kind }) => kind === 'word').length;
  const scores = [...best.values()].sort((a, b) => b - a);
  console.log(`slips: ${wrong.length} learned from, ${scores.length} of ${words} words doubted at all`);
  return Math.round((scores[Math.floor(words * FALSE_SLIPS)] ?? 0) * 100) / 100;
}

/** The words seen side by side; those of the closed classes among themselves are for the tags. */
function neighboursOf({ manuals, posts, phrases, analyse }: TrainingSource): Uint8Array {
  const seen = new Map<string, number>();
  const isLittle = (word: string) => word === OUTSIDE || isClosed(analyse(word));
  const isKnown = (word: string) => word === OUTSIDE || analyse(word).length > 0;
  const note = (left: string, right: string, weight: number) => {
    if ((isLittle(left) && isLittle(right)) || !isKnown(left) || !isKnown(right)) return;
    seen.set(`${left} ${right}`, (seen.get(`${left} ${right}`) ?? 0) + weight);
  };
  const count = (sentences: readonly (readonly Token[])[], weight: number, isWhole: boolean) => {
    for (const tokens of sentences) {
      tokens.forEach(({ kind, lower }, at) => {
        if (kind !== 'word') return;
        const [before, behind] = neighboursAt(tokens, at);
        if (isWhole || at > 0) note(before, lower, weight);
        if (behind === OUTSIDE && (isWhole || at < tokens.length - 1)) note(lower, behind, weight);
      });
    }
  };
  count(manuals, 1, true);
  count(posts, NEIGHBOURS, true);
  count(phrases, NEIGHBOURS, false);
  const kept = [...seen].filter(([, times]) => times >= NEIGHBOURS).map(([key]) => key.split(' ') as [string, string]);
  console.log(`${kept.length} neighbours`);
  return besideSlots(kept, kept.length);
}

/** Doubles and endings come out wrong more often than other letters; the first letter seldom. */
function slipWeight(meant: string, typed: string): number {
  let at = 0;
  while (at < meant.length && meant[at] === typed[at]) at++;
  if (at === 0) return 1;
  const [short, long] = meant.length < typed.length ? [meant, typed] : [typed, meant];
  if (long.length === short.length + 1 && long[at] === long[at - 1]) return 8;
  return at === short.length - 1 && long.length === short.length ? 4 : 2;
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

function encode(meta: ContextMeta, { bigrams, trigrams }: Grams, weights: Uint16Array, beside: Uint8Array): Uint8Array {
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
  const bytes = new Uint8Array(at + slots2 * 4 + slots3 * 3 + weights.length * 2 + beside.length).fill(0x20);
  bytes.set(new Uint8Array(new Uint32Array([MAGIC, metaLength, slots2, slots3, weights.length, beside.length]).buffer));
  bytes.set(json, HEADER_WORDS * 4);
  bytes.set(new Uint8Array(keys2.buffer), at);
  bytes.set(new Uint8Array(keys3.buffer), at + slots2 * 4);
  bytes.set(costs3, at + slots2 * 4 + slots3 * 2);
  bytes.set(new Uint8Array(weights.buffer), at + slots2 * 4 + slots3 * 3);
  bytes.set(beside, at + slots2 * 4 + slots3 * 3 + weights.length * 2);
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
