import * as z from 'zod/mini';
import { platformIds } from '../ids';

/** As for a platform's surfaces (`../schema.ts`): grade, source and date. */
const evidence = z.string().check(z.regex(/^[ABCU] \S/));
const css = z.string().check(z.minLength(1));
const pattern = z.string().check(z.refine((source) => isPattern(source)));

const matchSchema = z.strictObject({ css, evidence });
export type Match = z.infer<typeof matchSchema>;

/**
 * Where a value stands: in the first element, in document order, whose attribute (its text without one) fits the pattern;
 * the pattern's first group is the value, the whole of it without a pattern. The comment itself is looked at too. Of an
 * `href` the full address counts. A value inside a comment within the comment is that one's.
 */
const sourceSchema = z.strictObject({ css, attribute: z.optional(z.string()), pattern: z.optional(pattern), evidence });
export type Source = z.infer<typeof sourceSchema>;

/** Where an id stands; key, permalink and parent are made of the pattern's groups: `$1`, `$2`. */
const idSchema = z.strictObject({
  css,
  attribute: z.string(),
  pattern,
  key: z.string(),
  permalink: z.string(),
  parent: z.optional(z.string()),
  evidence,
});
export type IdSource = z.infer<typeof idSchema>;

const matches = z.array(matchSchema);
const sources = z.array(sourceSchema);
const some = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.minLength(1));

/** Comments as a platform shows them. Sources are tried in order; of matches all count. */
export const threadSchema = z.strictObject({
  platform: z.enum(platformIds),
  /** When the facts were last compared with a source, `YYYY-MM-DD`. */
  checked: z.iso.date(),
  /** A comment or a reply; on X, where there is no difference, also a post. */
  comment: some(matchSchema),
  /** Nothing in these is a comment: ads. */
  skip: matches,
  /** Nothing behind these is a comment: recommendations under a conversation. */
  end: matches,
  id: some(idSchema),
  name: some(sourceSchema),
  handle: sources,
  text: some(sourceSchema),
  /** What stands in the text and is no part of it; buttons never are. */
  aside: matches,
  /** The button that shows the rest of a text. */
  more: sources,
  /** An element with a `datetime`, else the page's words. */
  time: some(sourceSchema),
  /** Whom the text speaks to, by handle or by name, where a reply begins with that or stands under it. */
  addressee: sources,
  /** The acting identity, looked for in the post first and then in the page. */
  identity: z.strictObject({ name: sources, handle: sources }),
  /** The post that the comments stand in, and its author. */
  post: z.optional(z.strictObject({ container: some(matchSchema), name: sources, handle: sources })),
  /**
   * For pages of one post whose comments are siblings of it: the path's first group is the author's handle, its second
   * the post's key (keys are numbers that grow with time); `row` is what the siblings are.
   */
  siblings: z.optional(z.strictObject({ path: pattern, row: matchSchema })),
  /** What holds a reply box, and the comment it answers before it; or stands right behind that comment. */
  box: matches,
});
export type Thread = z.infer<typeof threadSchema>;

/** The lists of which every variant has a count. */
export const counted = ['comment', 'skip', 'end', 'id', 'name', 'handle', 'text', 'more', 'time', 'addressee'] as const;

/**
 * What each variant finds on a practice page: of `comment`, `skip` and `end` the visible matches, of the others the
 * comments for which it has a value.
 */
export interface ExpectedThread extends Record<(typeof counted)[number], number[]> {
  page: string;
  platform: Thread['platform'];
}

function isPattern(source: string): boolean {
  try {
    return Boolean(new RegExp(source, 'u'));
  } catch {
    return false;
  }
}
