import * as z from 'zod/mini';
import { platformIds } from '@/lib/platforms/ids';

const count = z.int().check(z.nonnegative());

/** What is remembered of a review; never the text. */
export const reviewRecordSchema = z.object({
  platform: z.enum(platformIds),
  surface: z.string().check(z.maxLength(64)),
  /** `passed`: nothing certain was wrong; `overridden`: published with open errors; `unchecked`: the check did not run in time. */
  outcome: z.enum(['passed', 'overridden', 'unchecked']),
  errors: count,
  warnings: count,
  hints: count,
  /** Corrections taken from us while writing. */
  fixed: count,
  /** UTF-16 code units. */
  length: count,
  /** From the first stop of the publish press (or the panel's opening) to the press that went through; 0 when neither happened. */
  reviewMs: count,
});
export type ReviewRecord = z.infer<typeof reviewRecordSchema>;
