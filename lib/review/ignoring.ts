/** One string for a rule and the words it spoke of, in whatever casing: the same word must not come up twice. */
export function ignoreKeyOf({ rule, word }: { rule: string; word: string }): string {
  return `${rule}\u0000${word.toLowerCase()}`;
}
