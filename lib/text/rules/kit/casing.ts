/** Gives `word` (in small letters) the casing of `typed`: all capitals, a capital first, or as it is. */
export function casedLike(typed: string, word: string): string {
  const letters = typed.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return word.toUpperCase();
  if (letters !== '' && letters.charAt(0) !== letters.charAt(0).toLowerCase()) {
    return word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
  }
  return word;
}
