import type { Pair } from './confusions';

/**
 * The context model's file, shared by the trainer and the reader. All numbers are little-endian.
 *
 *   header    6 × uint32: magic, byte length of `meta`, bigram slots, trigram slots, confusion slots, neighbour slots
 *   meta      UTF-8 JSON (ContextMeta), padded with spaces to a multiple of 4
 *   bigrams   uint32 a slot: 16 bits of the key's hash, 8 bits of cost, 8 bits of back-off; 0 = empty
 *   trigrams  uint16 a slot of the key's hash, then one byte a slot of cost; 0 = empty
 *   confusions  uint16 a slot: 8 bits of the key's hash, 8 bits of weight (see confusions.ts); 0 = empty
 *   neighbours  one byte a slot (see beside.ts); 0 = empty
 *
 * Costs are -log2 of a probability in units of 1/STEPS bit.
 */
export const MAGIC = 0x32_43_50_53;
export const HEADER_WORDS = 6;
export const STEPS = 12;
export const MAX_COST = 255;

export interface ContextMeta {
  /** Tags; the id of a tag is its place. */
  tags: string[];
  /** How many of the first tags are words of their own. */
  listed: number;
  /** How many of the first tags are of the closed classes: the listed words, then the groups. */
  closed: number;
  /** Cost of each tag by itself, in steps. */
  unigrams: number[];
  /** Back-off cost of each tag, in steps. */
  backoffs: number[];
  /** log2 of the number of occurrences of all words with this tag, in steps. */
  sizes: number[];
  /** The words that are taken for each other; the number of a pair is its place. */
  pairs: Pair[];
  /** From which score on a slip between other words is spoken of. */
  limit: number;
}

/** FNV-1a over the tags: the low bits choose the slot, the high ones are kept in it. */
export function hashOf(a: number, b: number, c: number): number {
  let hash = mixed(mixed(mixed(0x811c9dc5, a), b), c);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function mixed(hash: number, id: number): number {
  return Math.imul(Math.imul(hash ^ (id & 0xff), 0x01000193) ^ (id >>> 8), 0x01000193);
}

/** Never 0, so that an empty slot cannot be taken for a key. */
export function fingerprint(hash: number): number {
  return hash >>> 16 || 1;
}
