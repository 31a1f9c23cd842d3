import type { Finding, Span } from '@/lib/shared/finding';
import { allProseMatches } from '@/lib/text/rules/kit/masked';
import { SIGNED } from '@/lib/text/rules/kit/signs';
import type { Brand } from './brand';
import { findNames } from './names';

type Place = Pick<Finding, 'rule' | 'start' | 'end'>;

/**
 * Leaves out what the rules of everybody say of the brand's own words: its names, which no dictionary has, and the signs
 * by which it writes to everybody. Whether these are written well is for the brand's rules to say.
 */
export function withoutAccepted<T extends Place>(findings: readonly T[], text: string, brand: Brand): T[] {
  const own = ownWords(text, brand);
  return findings.filter(
    (finding) => finding.rule.startsWith('brand-') || !own.some((word) => concerns(finding, word)),
  );
}

function ownWords(text: string, { names, inclusive }: Brand): Span[] {
  const signed = inclusive === 'neutral' ? allProseMatches(text, SIGNED) : [];
  return [...findNames(text, names, () => true), ...signed];
}

/** A remark on a part of the word; of spelling also one on the word with its article (l’Acme). */
function concerns({ rule, start, end }: Place, word: Span): boolean {
  return rule === 'spelling' ? start < word.end && word.start < end : word.start <= start && end <= word.end;
}
