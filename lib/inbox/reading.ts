import * as z from 'zod/mini';
import { platformAt } from '@/lib/platforms';
import { type PlatformId, platformIds } from '@/lib/platforms/ids';
import type { OwnReply } from './answering';
import { type Comment, itemId } from './comment';
import { longestComment, longestLine, mostRead } from './readingLimits';
import { type Moment, readTime } from './relativeTime';

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
  text: z.string().check(z.maxLength(longestComment)),
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

/** What a reading tells: the comments of others, and what the brand itself wrote. */
export interface Told {
  comments: Comment[];
  replies: OwnReply[];
  /** The ids of everything that the brand wrote. */
  own: string[];
}

/**
 * The comments of a reading, its words of time turned into moments. What the brand wrote is no comment but an answer to
 * one, and nothing at all once it is deleted.
 * @param now when the page was read (epoch ms)
 * @param zone the clock that the page shows, `Europe/Rome`
 */
export function told({ platform, comments }: Reading, now: number, zone: string): Told {
  const own = comments.filter((each) => each.own);
  const momentOf = (time: ReadComment['time']): Moment | null => {
    if (time === null) return null;
    if ('text' in time) return readTime(time.text, now, zone);
    return time.at >= 0 && time.at <= now ? { at: time.at, within: 0 } : null;
  };
  return {
    comments: comments
      .filter((each) => !each.own)
      .map(({ own: _, time, permalink, ...read }) => ({
        ...read,
        platform,
        permalink: permalink !== null && isOn(platform, permalink) ? permalink : null,
        postedAt: momentOf(time),
        reply: null,
      })),
    replies: own.flatMap(({ key, parent, text, time, deleted }) =>
      parent === null || deleted
        ? []
        : [{ platform, key, parent: itemId({ platform, key: parent }), text, at: momentOf(time) }],
    ),
    own: own.map(({ key }) => itemId({ platform, key })),
  };
}

/** Its link is opened for the user later: it must lead to the platform that the comment was read on. */
function isOn(platform: PlatformId, permalink: string): boolean {
  const { protocol, host } = new URL(permalink);
  return protocol === 'https:' && platformAt(host)?.id === platform;
}
