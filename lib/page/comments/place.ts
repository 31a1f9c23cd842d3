import type { Thread } from '@/lib/platforms/threads/schema';
import type { Recent } from '@/lib/shared/recent';
import { anyOf } from './find';
import { type Author, even, type Id, isSame, type Reads } from './read';
import { siblingsOf } from './siblings';

/** Where a comment stands: who acts there, whether that is its author, and what it answers. */
export interface Place {
  identity: Author;
  own: boolean;
  parent: string | null;
}

/** What a comment answers, and whether that is under a post of the acting identity. */
export interface Answered {
  parent: string | null;
  ours: boolean;
}

/** What is remembered of a comment that was sent. */
export interface Known {
  hash: number;
  parent: string | null;
  own: boolean;
  element: WeakRef<Element>;
}

interface Post {
  identity: Author | null;
  /** Its author is the acting identity. */
  mine: boolean;
}

/** Tells what comments answer, and leaves out those that are neither under the brand's own posts nor written to it. */
export function placesOf(thread: Thread, reads: Reads, known: Recent<Known>, last: Recent<WeakRef<Element>>) {
  const { comments, idOf, addresseeOf, identityIn, postAuthorOf } = reads;
  const container = anyOf(thread.post?.container ?? []);
  /** Which comment an element shows at present: lists use their elements again for others. */
  const shown = new WeakMap<Element, string>();
  const posts = new Map<Element | null, Post>();
  const siblings = thread.siblings && siblingsOf(thread, thread.siblings, reads, known, shown);

  const postOf = (item: Element | null): Post => {
    const element = item?.closest(container) ?? null;
    let post = posts.get(element);
    if (!post) {
      const identity = identityIn(element);
      post = { identity, mine: Boolean(element && identity && isSame(postAuthorOf(element), identity)) };
      posts.set(element, post);
    }
    return post;
  };

  /** The comment that this one stands in. */
  const around = (item: Element) => {
    const outer = item.parentElement?.closest(comments);
    return (outer && idOf(outer)?.key) ?? null;
  };

  /** The last comment by whom this one speaks to, before it and under the same post. */
  const lastBy = (addressee: string, item: Element) => {
    const before = last.peek(even(addressee))?.deref();
    return before &&
      before.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING &&
      before.closest(container) === item.closest(container)
      ? shown.get(before)
      : null;
  };

  const isTo = (text: string, addressee: string, { name, handle }: Author) =>
    (addressee !== '' && [name, handle].some((one) => one && even(one) === even(addressee))) ||
    (handle !== null && new RegExp(`(?<!\\w)@${handle}(?!\\w)`, 'i').test(text));

  return {
    shown,
    siblings,
    identity: () => postOf(null).identity,
    /** Looks at the page anew: what it says of posts and identities holds for one slice of work. */
    refresh: () => {
      posts.clear();
      siblings?.refresh();
    },
    /** Null for what is none of the brand's business, or where the page does not tell who acts. */
    placeOf: (item: Element, { key, parent }: Id, author: Author, text: string): Place | null => {
      const { identity, mine } = postOf(item);
      shown.set(item, key);
      if (!identity) return null;
      const own = isSame(author, identity);
      const addressee = firstIn(text, addresseeOf(item));
      const answered = siblings
        ? siblings.answeredBy(item, key, own, identity)
        : { parent: around(item) ?? parent, ours: mine };
      const by = lastBy(addressee, item);
      for (const name of [author.handle, author.name]) if (name) last.set(even(name), new WeakRef(item));
      if (!answered) return null;
      const place = { identity, own, parent: known.peek(key)?.parent ?? by ?? answered.parent };
      const above = known.peek(place.parent ?? '');
      return answered.ours || isTo(text, addressee, identity) || (above && (above.own || own)) ? place : null;
    },
  };
}

/** Whom a text speaks to, unless it names them later on. */
function firstIn(text: string, name: string): string {
  return text.indexOf(name) > 0 ? '' : name.replace('@', '');
}
