import * as z from 'zod/mini';

export const platformIds = ['x', 'facebook', 'instagram', 'linkedin'] as const;
export type PlatformId = (typeof platformIds)[number];

/** One way to find a thing, with where the knowledge comes from. Variants are tried in order; the first that matches wins. */
const variantSchema = z.object({
  css: z.string(),
  /** Visible texts (it, en) that one match must carry; only where roles and test ids do not tell buttons apart. */
  text: z.optional(z.array(z.string())),
  /** Grade and origin of the fact, e.g. `A: live capture 2026-09`. */
  evidence: z.string(),
});
export type Variant = z.infer<typeof variantSchema>;

/** A key press that publishes. `mod` = Control, or Command on a Mac. */
const publishKeySchema = z.object({ key: z.string(), mod: z.boolean() });

export const surfaceSchema = z.object({
  id: z.string(),
  kind: z.enum(['post', 'reply']),
  /** The contenteditable or textarea itself. */
  editor: z.array(variantSchema).check(z.minLength(1)),
  /** Ancestor that holds one composer with its publish button (closest match from the editor). */
  container: z.array(variantSchema).check(z.minLength(1)),
  /** Buttons that publish. */
  publish: z.array(variantSchema).check(z.minLength(1)),
  /** Buttons that leave the text behind on the way to publishing (Facebook's Avanti). */
  next: z.optional(z.array(variantSchema)),
  publishKeys: z.array(publishKeySchema),
  /** Several editors in one container are the parts of one thread. */
  thread: z.boolean(),
  /** The platform's own list of @ and # suggestions: our card never covers it. */
  typeahead: z.array(variantSchema),
});
export type Surface = z.infer<typeof surfaceSchema>;

export const platformSchema = z.object({
  id: z.enum(platformIds),
  name: z.string(),
  /** Match patterns for the manifest. */
  matches: z.array(z.string()),
  /** When the facts were last compared with a source, `YYYY-MM-DD`. */
  checked: z.iso.date(),
  /** CSS of hosts whose open shadow root is searched too (LinkedIn's `#interop-outlet`). */
  shadowHosts: z.array(z.string()),
  /** Hashtags and mentions: over `warn` is a look-again, over `max` the platform refuses. */
  limits: z.object({
    count: z.enum(['x-weighted', 'utf16']),
    max: z.int(),
    hashtags: z.optional(z.object({ warn: z.int(), max: z.int() })),
    evidence: z.string(),
  }),
  surfaces: z.array(surfaceSchema).check(z.minLength(1)),
});
export type Platform = z.infer<typeof platformSchema>;
