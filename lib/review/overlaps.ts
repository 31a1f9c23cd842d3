import type { Finding } from '@/lib/shared/finding';

const RANK = { error: 0, warning: 1, hint: 2 } as const;
/** What is longer speaks of a passage, not of a word: it stands beside the remarks on its words. UTF-16 code units. */
export const PASSAGE = 40;

/**
 * One mark a word: of remarks on the same letters the most certain stays, of equals the one that comes first in
 * `findings`. Gives what stays in reading order.
 */
export function withoutOverlaps<T extends Pick<Finding, 'start' | 'end' | 'severity'>>(
  findings: readonly T[],
  length: number,
): T[] {
  const taken = new Uint8Array(length);
  const kept = [...findings]
    .sort((a, b) => RANK[a.severity] - RANK[b.severity])
    .filter(({ start, end }) => {
      if (end - start > PASSAGE) return true;
      const free = taken.subarray(start, end).every((letter) => letter === 0);
      if (free) taken.fill(1, start, end);
      return free;
    });
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
