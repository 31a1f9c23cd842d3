import type { Surroundings } from './surroundings';

/** Weights are kept in units of 1/SCALE. */
export const SCALE = 12;

/** The number of the classifier that weighs slips between words without one of their own. */
export const ANY = -1;

/** What the file tells of two words. */
export interface Pair {
  words: [string, string];
  /** From this score on the second is meant where the first stands, and below the negative of the other the first. */
  limits: [number, number];
}

/** Another word that fits better where one stands. */
export interface Doubt {
  word: string;
  /** By how much it passes its limit; in natural logarithms of the odds. */
  margin: number;
}

interface Rival {
  pair: number;
  word: string;
  /** 1 when the other word is the second of its pair, else -1. */
  sign: 1 | -1;
  limit: number;
}

/** Small linear classifiers, one a pair of words that are taken for each other. */
export class Confusions {
  private readonly rivals = new Map<string, Rival[]>();

  /**
   * @param slots a table of features: 8 bits of hash, 8 bits of weight; 0 = empty
   * @param limit from which score on a slip between other words is spoken of
   */
  constructor(
    pairs: readonly Pair[],
    private readonly slots: Uint16Array,
    private readonly limit: number,
  ) {
    pairs.forEach(({ words: [first, second], limits }, pair) => {
      this.add(first, { pair, word: second, sign: 1, limit: limits[0] });
      this.add(second, { pair, word: first, sign: -1, limit: limits[1] });
    });
  }

  has(word: string): boolean {
    return this.rivals.has(word);
  }

  /** Whether the pair has a classifier of its own. */
  knows(word: string, other: string): boolean {
    return this.rivals.get(word)?.some((rival) => rival.word === other) ?? false;
  }

  /** The odds that `other` is meant at `at`, as a natural logarithm; 0 when the two have no classifier. */
  odds(surroundings: Surroundings, word: string, other: string, at: number): number {
    const rival = this.rivals.get(word)?.find((one) => one.word === other);
    return rival ? rival.sign * this.score(rival.pair, surroundings.at(at)) : 0;
  }

  /** By how much a possible slip between words without a classifier of their own passes the limit. */
  slip(features: readonly number[]): number {
    return this.score(ANY, features) - this.limit;
  }

  /** The words that fit better than the one at `at`, best first. */
  doubts(surroundings: Surroundings, word: string, at: number): Doubt[] {
    const rivals = this.rivals.get(word);
    if (!rivals) return [];
    const features = surroundings.at(at);
    return rivals
      .map(({ pair, word: other, sign, limit }) => ({
        word: other,
        margin: sign * this.score(pair, features) - limit,
      }))
      .filter(({ margin }) => margin > 0)
      .sort((a, b) => b.margin - a.margin);
  }

  private add(word: string, rival: Rival): void {
    this.rivals.set(word, [...(this.rivals.get(word) ?? []), rival]);
  }

  private score(pair: number, features: readonly number[]): number {
    let sum = 0;
    for (const feature of features) sum += this.weight(keyOf(pair, feature));
    return sum / SCALE;
  }

  private weight(key: number): number {
    const { slots } = this;
    const mark = markOf(key);
    for (let slot = key % slots.length; slots[slot] !== 0; slot = slot + 1 === slots.length ? 0 : slot + 1) {
      if (slots[slot]! >>> 8 === mark) return (slots[slot]! & 0xff) - 128;
    }
    return 0;
  }
}

/** One feature of one pair: the low bits choose the slot, the high ones are kept in it. */
export function keyOf(pair: number, feature: number): number {
  let hash = Math.imul(feature ^ Math.imul(pair + 1, 0x9e3779b1), 0x2c1b3c6d);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x297a2d39);
  return (hash ^ (hash >>> 14)) >>> 0;
}

/** Never 0, so that an empty slot cannot be taken for a key. */
export function markOf(key: number): number {
  return key >>> 24 || 1;
}
