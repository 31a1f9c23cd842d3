import { hashPair } from './hash';
import { Kind, type Words } from './words';

/** As many features of one text are kept: a longer text is known by a sample of them. */
const MOST = 256;

/**
 * What a text is found by: a key for the whole, first, and one for each two content words that follow each other, in
 * either order. A word that is replaced costs two of them, a moved sentence none but its edges.
 */
export function featuresOf(words: Words): Uint32Array {
  return Uint32Array.of(wholeKey(words), ...sampleOf(pairsOf(words), MOST));
}

/** Each key once, in rising order, `most` at most. Keys are hashes: the lowest of two texts are the same where the texts are. */
export function sampleOf(keys: readonly number[], most: number): Uint32Array {
  return Uint32Array.from(new Set(keys)).sort().subarray(0, most);
}

/** The key of the whole text: the same words in the same order, whatever they are. */
export function wholeKey(words: Words): number {
  return hashPair(words.exact, words.count);
}

/** The key of each pair of neighbouring content words, in reading order. */
export function pairsOf({ count, stems, kinds }: Words): number[] {
  const pairs: number[] = [];
  let before: number | null = null;
  for (let at = 0; at < count; at++) {
    if (kinds[at] !== Kind.Content) continue;
    const stem = stems[at]!;
    if (before !== null) pairs.push(before < stem ? hashPair(before, stem) : hashPair(stem, before));
    before = stem;
  }
  return pairs;
}
