import type { Finding } from '@/lib/shared/finding';

/**
 * True when the first correction may be applied without a look, because what was meant is not in doubt. Of a rule: what
 * is certainly wrong and has one correction. Of spelling: it is the only correction; it changes nothing but accents,
 * apostrophes and capitals (perche → perché, po → po'); or it is the only one that changes nothing but these and doubled
 * letters (prodoto → prodotto, but not capelo → capello, cappello).
 * @param word what the finding stands on
 */
export function isSafeFix(
  { rule, severity, replacements }: Pick<Finding, 'rule' | 'severity' | 'replacements'>,
  word: string,
): boolean {
  const [best, ...others] = replacements;
  if (best === undefined) return false;
  if (rule !== 'spelling') return severity === 'error' && others.length === 0;
  if (others.length === 0 || bare(best) === bare(word)) return true;
  return isAlike(best, word) && !others.some((other) => isAlike(other, word) && bare(other) !== bare(best));
}

function isAlike(a: string, b: string): boolean {
  return singled(a) === singled(b);
}

/** The bare word with every run of a letter shortened to one. */
function singled(word: string): string {
  return bare(word).replace(/(.)\1+/gu, '$1');
}

function bare(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}'’`´]/gu, '')
    .toLowerCase();
}
