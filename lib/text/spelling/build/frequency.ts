import { FREQUENCY_BITS, fingerprint, hashWord, MAX_FREQUENCY } from '../format';

/** The rarest count of the list (105, almost 2^7) gets level 1; each level doubles. */
const RAREST_LOG2 = 6;

/** A word's level on the log scale that fits the file, from its count in the list. */
export function levelOf(count: number): number {
  return Math.max(1, Math.min(MAX_FREQUENCY, Math.round(Math.log2(count)) - RAREST_LOG2));
}

/** Reads lines of `word count`. */
export function parseFrequencies(source: string): Map<string, number> {
  const levels = new Map<string, number>();
  for (const line of source.split('\n')) {
    const [word, count] = line.split(' ');
    if (word && count) levels.set(word, levelOf(Number(count)));
  }
  // The subtitles cut "po'" into its letters and a sign: give it what they counted for "po".
  const po = levels.get('po');
  if (po !== undefined) levels.set("po'", po);
  levels.delete('po');
  return levels;
}

/** Packs the levels into an open-addressing table of 16-bit slots (see format.ts). */
export function packFrequencies(levels: ReadonlyMap<string, number>): Uint16Array {
  // A power of two, a fifth of it empty at least.
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(levels.size * 1.25 + 1)));
  for (const [word, level] of levels) {
    const hash = hashWord(word);
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = fingerprint(hash) | (level & ((1 << FREQUENCY_BITS) - 1));
  }
  return slots;
}
