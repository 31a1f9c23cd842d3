import * as z from 'zod/mini';

/** What the platform counts in a text. */
export const measuresSchema = z.object({
  used: z.int(),
  max: z.int(),
  hashtags: z.int(),
  hashtagsWarn: z.optional(z.int()),
  hashtagsMax: z.optional(z.int()),
  /** Absent where a mention leaves no sign in the text (Facebook, LinkedIn: a name). */
  mentions: z.optional(z.int()),
});
export type Measures = z.infer<typeof measuresSchema>;
