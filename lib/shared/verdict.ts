import type { Finding } from './finding';

/** The word a reader sees first: worst severity wins, no finding means `ready`. */
export type Verdict = 'ready' | 'review' | 'fix';

/** `ready` (pronto), `review` (da rivedere: warnings), `fix` (da correggere: errors). Hints never hold a post back. */
export function verdictOf(findings: readonly Pick<Finding, 'severity'>[]): Verdict {
  if (findings.some((finding) => finding.severity === 'error')) return 'fix';
  return findings.some((finding) => finding.severity === 'warning') ? 'review' : 'ready';
}
