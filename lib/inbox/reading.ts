import * as z from 'zod/mini';
import { platformIds } from '@/lib/platforms/ids';

/** The longest key, name or time that a page may send, in UTF-16 code units. */
const longestLine = 300;
/** So many comments travel at a time. */
export const mostRead = 100;

const line = z.string().check(z.maxLength(longestLine));
export const keySchema = line.check(z.minLength(1));
const author = z.object({ name: line, handle: z.nullable(line) });

/** A comment as the page's script reads it: what stands there, nothing concluded from it. */
export const readCommentSchema = z.object({
  /** The platform's own id of it: the same however often a list is rendered. */
  key: keySchema,
  permalink: z.nullable(z.url().check(z.maxLength(2000))),
  /** The key of the comment it answers; null under the post itself. */
  parent: z.nullable(keySchema),
  author,
  /** Written by the identity that acts on this page: an answer of the brand, which is kept with its parent. */
  own: z.boolean(),
  text: z.string().check(z.maxLength(10_000)),
  /** The page shows only its beginning, before "… altro". */
  truncated: z.boolean(),
  /** The page's machine-readable time (epoch ms), else its words ("2 h", "ieri alle 10:30"); null where it shows none. */
  time: z.nullable(z.union([z.object({ at: z.number() }), z.object({ text: line })])),
  /** The page says that it is gone. */
  deleted: z.boolean(),
});
export type ReadComment = z.infer<typeof readCommentSchema>;

/** What one look at a page found: comments under the brand's own posts, or written to the brand. */
export const readingSchema = z.object({
  platform: z.enum(platformIds),
  /** Who acts on this page; null where the page does not tell. */
  identity: z.nullable(author),
  comments: z.array(readCommentSchema).check(z.maxLength(mostRead)),
});
export type Reading = z.infer<typeof readingSchema>;
