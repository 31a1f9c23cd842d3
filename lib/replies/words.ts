const MARKS = /\p{M}/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** Words as they are compared: small letters, no accents. */
export function wordsOf(text: string): string[] {
  const small = text.toLowerCase();
  return small.normalize('NFD').replace(MARKS, '').match(WORD) ?? [];
}
