import type { Analysis } from '../morphology/analysis';
import { Beside } from './beside';
import { Confusions } from './confusions';
import { type ContextMeta, fingerprint, HEADER_WORDS, hashOf, MAGIC, STEPS } from './format';
import { EDGE, type TaggedToken, tagsOf, UNKNOWN } from './tags';

/** A word outside the list of the 50,000 commonest is rarer than the rarest listed one by so many levels. */
const UNLISTED = -3;

/** What the model asks about words. */
export interface WordFacts {
  analyse(word: string): readonly Analysis[];
  /** Log-scale frequency: 0 (rare) to 15. */
  frequency(word: string): number;
}

/** The tags that a token can have, and for each what it costs that this very word is it, in bits. */
export interface States {
  tags: readonly number[];
  costs: readonly number[];
}

/** How well words fit where they stand, told by what the two words before and after can be. */
export class ContextModel {
  readonly edge: number;
  private readonly meta: ContextMeta;
  private readonly ids: Map<string, number>;
  private readonly bigrams: Uint32Array;
  private readonly trigrams: Uint16Array;
  private readonly costs: Uint8Array;
  readonly confusions: Confusions;
  readonly beside: Beside;
  private readonly listed = {
    has: (word: string) => (this.ids.get(word) ?? Number.POSITIVE_INFINITY) < this.meta.listed,
  };

  /** `bytes` is `public/lexicon/context.bin`. Throws when it is something else. */
  constructor(bytes: Uint8Array) {
    const copy = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const { buffer, byteOffset } = copy;
    const [magic, metaLength, slots2, slots3, slotsOfPairs, besideLength] = new Uint32Array(
      buffer,
      byteOffset,
      HEADER_WORDS,
    );
    if (magic !== MAGIC) throw new Error('context: not a context model');
    const metaAt = byteOffset + HEADER_WORDS * 4;
    this.meta = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, metaAt, metaLength)));
    const at = metaAt + metaLength!;
    this.bigrams = new Uint32Array(buffer, at, slots2);
    this.trigrams = new Uint16Array(buffer, at + slots2! * 4, slots3);
    this.costs = new Uint8Array(buffer, at + slots2! * 4 + slots3! * 2, slots3);
    const weights = new Uint16Array(buffer, at + slots2! * 4 + slots3! * 3, slotsOfPairs);
    this.confusions = new Confusions(this.meta.pairs, weights, this.meta.limit);
    const besideAt = at + slots2! * 4 + slots3! * 3 + slotsOfPairs! * 2;
    this.beside = new Beside(new Uint8Array(buffer, besideAt, besideLength));
    this.ids = new Map(this.meta.tags.map((name, id) => [name, id]));
    this.edge = this.ids.get(EDGE)!;
  }

  /** What a token can be. Never empty. */
  statesOf(token: TaggedToken, { analyse, frequency }: WordFacts): States {
    const names = tagsOf(token, this.listed, analyse);
    const level = (frequency(token.lower) || UNLISTED) - Math.log2(names.length);
    const tags = [...new Set(names.map((name) => this.ids.get(name) ?? this.ids.get(UNKNOWN)!))];
    // Words of the closed classes are not rare or common: they are where they belong.
    const isClosed = (tag: number) => tag < this.meta.closed || token.kind !== 'word';
    const costs = tags.map((tag) => (isClosed(tag) ? 0 : Math.max(0, this.meta.sizes[tag]! / STEPS - level)));
    return { tags, costs };
  }

  nameOf(tag: number): string {
    return this.meta.tags[tag]!;
  }

  /** -log2 of the chance of tag `c` after `a` and `b`. */
  cost(a: number, b: number, c: number): number {
    const three = this.trigram(a, b, c);
    if (three >= 0) return three / STEPS;
    const context = this.bigram(a, b);
    const backoff = context < 0 ? 0 : context & 0xff;
    const two = this.bigram(b, c);
    if (two >= 0) return (backoff + ((two >>> 8) & 0xff)) / STEPS;
    return (backoff + this.meta.backoffs[b]! + this.meta.unigrams[c]!) / STEPS;
  }

  private trigram(a: number, b: number, c: number): number {
    const hash = hashOf(a, b, c);
    const mark = fingerprint(hash);
    const { length } = this.trigrams;
    for (let slot = hash % length; this.trigrams[slot] !== 0; slot = (slot + 1) % length) {
      if (this.trigrams[slot] === mark) return this.costs[slot]!;
    }
    return -1;
  }

  /** Cost and back-off of a pair, or -1. */
  private bigram(b: number, c: number): number {
    const hash = hashOf(0xffff, b, c);
    const mark = fingerprint(hash);
    const { length } = this.bigrams;
    for (let slot = hash % length; this.bigrams[slot] !== 0; slot = (slot + 1) % length) {
      if (this.bigrams[slot]! >>> 16 === mark) return this.bigrams[slot]! & 0xffff;
    }
    return -1;
  }
}
