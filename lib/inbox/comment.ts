import * as z from 'zod/mini';
import { platformIds } from '@/lib/platforms/ids';
import { type Moment, narrowed } from './relativeTime';
import { kinds, sentiments } from './triage/kinds';

const key = z.string().check(z.minLength(1), z.maxLength(300));
const name = z.string().check(z.maxLength(300));
/** Up to the last moment that a Date can say. */
const epoch = z.number().check(z.gte(0), z.lte(8.64e15));
const moment = z.object({ at: z.number(), within: z.number().check(z.gte(0)) });

/** A comment as it stands on a page. */
export const commentSchema = z.object({
  platform: z.enum(platformIds),
  /** The platform's own id of it: the same however often a list is rendered. */
  key,
  permalink: z.nullable(z.url()),
  /** The key of the comment it answers; null under the post itself. */
  parent: z.nullable(key),
  author: z.object({ name, handle: z.nullable(name) }),
  /** Facebook takes 8,000 characters, the others fewer. */
  text: z.string().check(z.maxLength(10_000)),
  /** The page shows only its beginning, before "… altro". */
  truncated: z.boolean(),
  postedAt: z.nullable(moment),
  /** The brand's latest reply under it, as far as the page shows one; `key` is null where the page tells none. */
  reply: z.nullable(z.object({ key: z.nullable(key), at: z.nullable(moment) })),
  /** The page says that it is gone. */
  deleted: z.boolean(),
});
export type Comment = z.infer<typeof commentSchema>;

export const states = ['new', 'seen', 'toAnswer', 'answered', 'snoozed', 'handedOff', 'ignored'] as const;
export type State = (typeof states)[number];

/** A moment is taken over when its uncertainty shrinks to this share. */
const WORTH = 0.75;

const handOffs = ['orders', 'technical', 'legal', 'sales'] as const;

/** A comment as it is kept; times are epoch ms. */
export const inboxItemSchema = z.object({
  /** See `itemId`. */
  id: z.string(),
  /** Null where the user writes for no brand. */
  brandId: z.nullable(z.string().check(z.minLength(1), z.maxLength(64))),
  comment: commentSchema,
  state: z.enum(states),
  /** Null until the text as it stands has been judged. */
  triage: z.nullable(
    z.object({
      kind: z.enum(kinds),
      sentiment: z.enum(sentiments),
      confidence: z.number(),
      unsure: z.boolean(),
      /** Who should take it over. */
      handOff: z.optional(z.enum(handOffs)),
    }),
  ),
  firstSeenAt: epoch,
  editedAt: z.nullable(epoch),
  deletedAt: z.nullable(epoch),
  snoozedUntil: z.nullable(epoch),
  handedOffTo: z.nullable(z.enum(handOffs)),
  answeredAt: z.nullable(epoch),
  /** The brand's working time from the comment to its answer, in ms. */
  responseTime: z.nullable(z.number()),
});
export type InboxItem = z.infer<typeof inboxItemSchema>;

/** What a user does with a comment; moments are epoch ms. */
export const actionSchema = z.union([
  z.object({ type: z.enum(['see', 'toAnswer', 'ignore', 'wake']) }),
  z.object({ type: z.literal('answer'), at: epoch }),
  z.object({ type: z.literal('snooze'), until: epoch }),
  z.object({ type: z.literal('handOff'), to: z.enum(handOffs) }),
]);
export type Action = z.infer<typeof actionSchema>;

/** The brand's working time between two moments (`OfficeClock.worked`). */
export type Worked = (from: number, to: number) => number;

/** From which states each action leads on. */
const FROM: Record<Action['type'], readonly State[]> = {
  see: ['new'],
  toAnswer: states.filter((state) => state !== 'toAnswer'),
  answer: states.filter((state) => state !== 'answered'),
  snooze: ['new', 'seen', 'toAnswer', 'snoozed'],
  wake: ['snoozed'],
  handOff: states.filter((state) => state !== 'ignored'),
  ignore: ['new', 'seen', 'toAnswer', 'snoozed', 'handedOff'],
};

export function itemId({ platform, key }: Pick<Comment, 'platform' | 'key'>): string {
  return `${platform}:${key}`;
}

/** Since when a comment waits (epoch ms): the middle of what the page tells of its time, else when it was first seen. */
export function waitingSince({ comment, firstSeenAt }: InboxItem): number {
  return comment.postedAt?.at ?? firstSeenAt;
}

/** A comment seen for the first time, at `now`: answered already where the page shows the brand's reply. */
export function newItem(comment: Comment, brandId: string | null, now: number, worked: Worked): InboxItem {
  const item: InboxItem = {
    id: itemId(comment),
    brandId,
    comment,
    state: 'new',
    triage: null,
    firstSeenAt: now,
    editedAt: null,
    deletedAt: comment.deleted ? now : null,
    snoozedUntil: null,
    handedOffTo: null,
    answeredAt: null,
    responseTime: null,
  };
  return comment.reply ? close(item, comment.reply.at?.at ?? now, worked) : item;
}

/** The item after an action, or null where its state does not allow it. Reopening forgets the answer. */
export function transition<Item extends InboxItem>(item: Item, action: Action, worked: Worked): Item | null {
  if (!FROM[action.type].includes(item.state)) return null;
  const awake = { ...item, snoozedUntil: null };
  switch (action.type) {
    case 'see':
      return { ...item, state: 'seen' };
    case 'wake':
      return { ...awake, state: 'toAnswer' };
    case 'toAnswer':
      return { ...awake, state: 'toAnswer', handedOffTo: null, answeredAt: null, responseTime: null };
    case 'ignore':
      return { ...awake, state: 'ignored' };
    case 'snooze':
      return { ...item, state: 'snoozed', snoozedUntil: action.until };
    case 'handOff':
      return { ...awake, state: 'handedOff', handedOffTo: action.to };
    case 'answer':
      return close(item, action.at, worked);
  }
}

/**
 * The stored item after its comment was read again at `now`. State is kept; only a reply of the brand that was not known
 * closes it. The same item (by identity) when nothing is new, so that a list rendered again writes nothing.
 */
export function merge<Item extends InboxItem>(item: Item, read: Comment, now: number, worked: Worked): Item {
  const known = item.comment;
  // A list shows "deleted" in place of the words: what was said is kept.
  const kept = read.deleted || (read.truncated && goesOn(known.text, read.text));
  const comment: Comment = {
    ...read,
    permalink: read.permalink ?? known.permalink,
    parent: read.parent ?? known.parent,
    author: read.deleted ? known.author : read.author,
    text: kept || same(read.text, known.text) ? known.text : read.text,
    truncated: kept ? known.truncated : read.truncated,
    postedAt: closer(known.postedAt, read.postedAt),
    reply: read.reply ?? known.reply,
  };
  const changed = comment.text !== known.text;
  const edited = changed && !(known.truncated && goesOn(comment.text, known.text));
  const next: Item = {
    ...item,
    comment,
    triage: changed ? null : item.triage,
    editedAt: edited ? now : item.editedAt,
    deletedAt: read.deleted ? (item.deletedAt ?? now) : null,
  };
  if (isNewReply(known.reply, read.reply)) return close(next, read.reply?.at?.at ?? now, worked);
  return JSON.stringify(next) === JSON.stringify(item) ? item : next;
}

/** "2 h" read again a minute later says hardly more: what changes the moment is worth a write. */
function closer(known: Moment | null, read: Moment | null): Moment | null {
  const both = narrowed(known, read);
  return known && both && both.within > known.within * WORTH ? known : both;
}

/** Answered. The first answer counts for the response time; `at` may be a little before the comment where pages round. */
function close<Item extends InboxItem>(item: Item, at: number, worked: Worked): Item {
  const answeredAt = item.answeredAt ?? at;
  const responseTime = item.responseTime ?? worked(waitingSince(item), answeredAt);
  return { ...item, state: 'answered', snoozedUntil: null, answeredAt, responseTime };
}

function isNewReply(known: Comment['reply'], read: Comment['reply']): boolean {
  if (!read) return false;
  return !known || (known.key !== null && read.key !== null && known.key !== read.key);
}

const even = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

function same(a: string, b: string): boolean {
  return even(a) === even(b);
}

/** Whether a text begins with what stood before "… altro". */
function goesOn(text: string, beginning: string): boolean {
  return even(text).startsWith(even(beginning.replace(/\s*(?:…|\.{3})\s*$/, '')));
}
