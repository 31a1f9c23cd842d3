/** One string for a rule and the words it spoke of; case counts, as it does in spelling. */
export function ignoreKeyOf({ rule, word }: { rule: string; word: string }): string {
  return `${rule}\u0000${word}`;
}
