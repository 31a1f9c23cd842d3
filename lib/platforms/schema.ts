import * as z from 'zod/mini';
import { platformIds } from './ids';

/** One way to find a thing, with where the knowledge comes from. Variants are tried in order; the first that matches wins. */
const variantSchema = z.strictObject({
  css: z.string(),
  /** Visible texts (it, en) one of which a match must carry; only where roles and test ids do not tell buttons apart. */
  text: z.optional(z.array(z.string())),
  /**
   * Grade, source and date: `A` live capture of 2026, `B` working code of 2025-26, `C` older or single weak source,
   * `U` unsourced, to be verified on the live page.
   */
  evidence: z.string().check(z.regex(/^[ABCU] \S/)),
});
export type Variant = z.infer<typeof variantSchema>;

/** A key press that publishes. `mod` = Control, or Command on a Mac. */
const publishKeySchema = z.strictObject({ key: z.string(), mod: z.boolean() });

export const surfaceSchema = z.strictObject({
  /** Unique among all platforms. */
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)+$/)),
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

const limitsSchema = z.strictObject({
  count: z.enum(['x-weighted', 'utf16']),
  max: z.int(),
  /** For accounts that may write longer (X Premium): never assumed, only where the page itself accepts a text over `max`. */
  longMax: z.optional(z.int()),
  /** Over `warn` is a look-again, over `max` the platform refuses. */
  hashtags: z.optional(z.strictObject({ warn: z.int(), max: z.int() })),
  /** Whether a mention is an @name in the text; where it is an entity without a sign, the text alone cannot tell. */
  atMentions: z.boolean(),
  evidence: z.string(),
});

export const platformSchema = z.strictObject({
  id: z.enum(platformIds),
  name: z.string(),
  /** Match patterns for the manifest. */
  matches: z.array(z.string()).check(z.minLength(1)),
  /** When the facts were last compared with a source, `YYYY-MM-DD`. */
  checked: z.iso.date(),
  /** CSS of hosts whose open shadow root is searched too (LinkedIn's `#interop-outlet`). */
  shadowHosts: z.array(z.string()),
  limits: limitsSchema,
  /** What tells, on paths that fit, that a page shows comments; how those are read is in `threads/`. */
  comments: z.optional(z.strictObject({ css: z.string(), path: z.string(), evidence: z.string() })),
  surfaces: z.array(surfaceSchema).check(z.minLength(1)),
});
export type Platform = z.infer<typeof platformSchema>;

/**
 * How many visible elements each variant of a surface finds on a practice page, in the variants' order. Containers are
 * looked for upwards from those editors.
 */
export interface Expected {
  /** Address of the practice page; `?composer` opens its composer at once. */
  page: string;
  surface: string;
  editor: number[];
  container: number[];
  publish: number[];
  next?: number[];
}
