import type { PlatformId } from '@/lib/platforms/ids';
import { type Comment, type InboxItem, itemId, merge, type Worked, waitingSince } from './comment';
import { fold } from './order';
import type { Moment } from './relativeTime';

/** What the brand wrote under a comment. */
export interface OwnReply {
  platform: PlatformId;
  key: string;
  /** The id (`itemId`) of the comment that the page shows it under. */
  parent: string;
  text: string;
  at: Moment | null;
}

/** A comment that may have been answered, and the keys of the brand's replies that it is known to have got. */
export interface Answerable extends InboxItem {
  replies: string[];
}

/** As many replies to one comment are told apart. */
const mostReplies = 200;

/**
 * Which of these comments a reply of the brand answers. Facebook, Instagram and LinkedIn show every reply of a thread
 * under its first comment: there a reply answers whom it begins by naming, and the first comment where it names nobody else.
 * @param thread the comment that the reply stands under, if it is known, and the others under it
 */
export function answeredBy<Item extends InboxItem>(reply: OwnReply, thread: readonly Item[]): Item[] {
  const named = thread.filter(({ comment }) => names(reply.text, comment.author));
  if (named.length > 0) return named.filter((item) => isBefore(item, reply));
  // Written to somebody whose comment was not seen yet.
  return reply.text.trimStart().startsWith('@') ? [] : thread.filter(({ id }) => id === reply.parent);
}

/** The comment after a reply of the brand; the same (by identity) when the reply was known. */
export function withReply<Item extends Answerable>(item: Item, reply: OwnReply, now: number, worked: Worked): Item {
  if (item.replies.includes(reply.key)) return item;
  const replies = [...item.replies, reply.key].slice(-mostReplies);
  const { key, at } = reply;
  const known = item.comment.reply;
  if (known?.at && at && at.at + at.within < known.at.at - known.at.within) {
    // An earlier one, which the list showed later: it opens or closes nothing, but may have been the first answer.
    if (item.answeredAt === null || item.answeredAt <= at.at) return { ...item, replies };
    return { ...item, replies, answeredAt: at.at, responseTime: worked(waitingSince(item), at.at) };
  }
  const comment: Comment = { ...item.comment, reply: { key, at } };
  return { ...merge(item, comment, now, worked), replies };
}

/** A reply does not answer what was written after it; where times are not known well enough it does. */
function isBefore({ comment: { postedAt } }: InboxItem, { at }: OwnReply): boolean {
  if (!postedAt || !at) return true;
  return postedAt.at - postedAt.within <= at.at + at.within;
}

/** Whether a text begins with somebody's handle or whole name, as the platforms write it into a reply box. */
function names(text: string, { name, handle }: Comment['author']): boolean {
  const beginning = fold(text).replace(/^@/, '');
  return [handle ?? '', name].some((called) => {
    const folded = fold(called).replace(/^@/, '');
    return folded !== '' && beginning.startsWith(folded) && !/^[\p{L}\p{N}_]/u.test(beginning.slice(folded.length));
  });
}

/** A reply without the mention of whom it answers, or of anybody by a handle, that it begins with. */
export function withoutMention(text: string, { name, handle }: Comment['author']): string {
  const beginning = text.trimStart();
  const bare = beginning.replace(/^@/, '');
  const called = [name, handle?.replace(/^@/, '') ?? ''].find((each) => each !== '' && bare.startsWith(each));
  return (called ? bare.slice(called.length) : beginning.replace(/^@\S+/, '')).trimStart();
}

/** The ids of the comments that others of a thread stand under: itself, and the one it stands under. */
export function threadsOf({ platform, key, parent }: Comment): string[] {
  return [itemId({ platform, key }), ...(parent === null ? [] : [itemId({ platform, key: parent })])];
}
