/** How a word is written. `mixed` is anything else (iPhone, anch'Egli, DiCaprio). */
export type Casing = 'lower' | 'capital' | 'upper' | 'mixed';

/**
 * Tells the casing as Hunspell does: signs without case (apostrophe, digits) do not count, and a single
 * capital letter counts as a capitalised word.
 */
export function casingOf(word: string): Casing {
  const lower = word.toLowerCase();
  if (word === lower) return 'lower';
  const capital = word.charAt(0) !== lower.charAt(0);
  if (capital && word.slice(1) === lower.slice(1)) return 'capital';
  return word === word.toUpperCase() ? 'upper' : 'mixed';
}

/** First letter in upper case, the rest as it is. */
export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
