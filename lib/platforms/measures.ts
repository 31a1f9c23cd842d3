import * as z from 'zod/mini';

/** What the platform counts in a text. */
export const measuresSchema = z.object({
  used: z.int(),
  max: z.int(),
  hashtags: z.int(),
  hashtagsWarn: z.optional(z.int()),
  hashtagsMax: z.optional(z.int()),
  mentions: z.int(),
});
export type Measures = z.infer<typeof measuresSchema>;
