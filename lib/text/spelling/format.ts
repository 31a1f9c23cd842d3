/**
 * The lexicon file, shared by the compiler and the reader. All numbers are little-endian.
 *
 *   header   HEADER_WORDS × uint32: magic, byte length of `meta`, root, prefix root, edges, frequency slots
 *   meta     UTF-8 JSON (LexiconMeta), padded with spaces to a multiple of 4
 *   edges    uint32 each; the edges of a node lie side by side, a node is the index of its first edge, 0 = no edges
 *   slots    uint16 each: 12 bits of the word's hash, 4 bits of log-scale frequency; 0 = empty
 *
 * An edge: bit 0 last of its node, bits 1-7 letter, bits 8-13 class of the word that ends on it (0 = none,
 * RARE_CLASS = see the meta), bits 14-31 node it leads to.
 */
export const MAGIC = 0x31_4c_50_53;
export const HEADER_WORDS = 6;

export const LAST = 1;
export const LETTER_SHIFT = 1;
export const LETTER_MASK = 0x7f;
export const CLASS_SHIFT = 8;
export const CLASS_MASK = 0x3f;
export const RARE_CLASS = 0x3f;
export const TARGET_SHIFT = 14;
export const MAX_EDGES = 1 << (32 - TARGET_SHIFT);

/** What may follow a prefix: a form whose class has `bit` and that begins as `condition` says. */
export interface PrefixEntry {
  bit: number;
  /** The form stands with its first letter in upper case (`l'Azienda`); the condition is about the lower one. */
  capital: boolean;
  /** Hunspell's condition: a letter, a set or a dot for each place; empty for any form. */
  condition: string;
}

export interface LexiconMeta {
  /** The letters; the id of a letter is its place + 1. */
  letters: string;
  /** Mask of prefix classes by word class; class 0 is unused. */
  masks: number[];
  /** Pairs of edge and class, for the classes that do not fit in an edge: there are more kinds of words than 6 bits count. */
  rare: [edge: number, wordClass: number][];
  /** What a prefix opens, by the class its automaton ends with; class 0 is unused. */
  prefixes: PrefixEntry[][];
}

export const FREQUENCY_BITS = 4;
export const MAX_FREQUENCY = (1 << FREQUENCY_BITS) - 1;

/** FNV-1a over UTF-16 code units: 32 bits, of which the low ones choose the slot and the high ones are kept in it. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The slot's upper 12 bits; never 0, so that an empty slot cannot be taken for a word. */
export function fingerprint(hash: number): number {
  return (hash >>> 20 || 1) << FREQUENCY_BITS;
}
