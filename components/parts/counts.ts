import { i18n } from '#i18n';
import type { Severity } from '@/lib/shared/finding';
import type { Verdict } from '@/lib/shared/verdict';
import type { ShapeName } from './Shape';

/** Worst first, as they are always listed. */
export const severities = ['error', 'warning', 'hint'] as const;
export type Counts = Record<Severity, number>;

export function countBySeverity(findings: readonly { severity: Severity }[]): Counts {
  const counts: Counts = { error: 0, warning: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** "2 errori, 1 consiglio": what there is, worst first; empty when there is nothing. */
export function countsLine(counts: Counts): string {
  const present = severities.filter((severity) => counts[severity] > 0);
  const unbroken = present.map((severity) => i18n.t(`counts.${severity}`, counts[severity]).replaceAll(' ', '\u00a0'));
  return unbroken.join(', ');
}

export const shapeOfVerdict: Record<Verdict, ShapeName> = { fix: 'error', review: 'warning', ready: 'ready' };
