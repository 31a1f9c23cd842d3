/**
 * True when the first correction may be applied without a look: it is the only one, or it changes nothing but accents,
 * apostrophes and capitals (perche → perché, po → po'), where the writer's word is not in doubt.
 */
export function isSafeFix(word: string, replacements: readonly string[]): boolean {
  const [best] = replacements;
  return best !== undefined && (replacements.length === 1 || bare(best) === bare(word));
}

function bare(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}'’`´]/gu, '')
    .toLowerCase();
}
