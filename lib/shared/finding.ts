import * as z from 'zod/mini';

/** `error` = certainly wrong, `warning` = look again, `hint` = could be better. */
export const severitySchema = z.enum(['error', 'warning', 'hint']);
export type Severity = z.infer<typeof severitySchema>;

/** One remark on a text. `start` and `end` are UTF-16 code units, end exclusive. */
export const findingSchema = z.object({
  /** Id of the rule that speaks, e.g. `spelling`. */
  rule: z.string().check(z.maxLength(64)),
  severity: severitySchema,
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  /** One sentence for the user, in the language asked for. */
  message: z.string().check(z.maxLength(400)),
  /** Best first; empty when there is nothing to offer. */
  replacements: z.array(z.string()).check(z.maxLength(20)),
});
export type Finding = z.infer<typeof findingSchema>;

/** Half-open stretch of a text in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}
