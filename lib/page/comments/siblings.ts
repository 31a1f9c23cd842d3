import type { Thread } from '@/lib/platforms/threads/schema';
import type { Recent } from '@/lib/shared/recent';
import { anyOf } from './find';
import type { Answered, Known } from './place';
import { type Author, isSame, type Reads } from './read';

/**
 * For pages of one post whose comments are siblings of it (X): above it stands what it answers, below it what answers it,
 * and then what is no part of the conversation.
 */
export function siblingsOf(
  { end }: Thread,
  { path, row }: NonNullable<Thread['siblings']>,
  { comments, idOf, authorOf }: Reads,
  known: Recent<Known>,
  shown: WeakMap<Element, string>,
) {
  /** The page's post whose conversation the brand began, by key. */
  let begun: string | undefined;
  /** The page whose end was seen, and which may have left the list since. */
  let ended: string | undefined;
  let endMark: Element | null = null;

  const page = () => new RegExp(path, 'u').exec(location.pathname) ?? [];
  const keyOf = (item: Element) => idOf(item)?.key ?? null;
  const before = (item: Element | null) =>
    item?.closest(row.css)?.previousElementSibling?.querySelector(comments) ?? null;

  /** A list keeps only what is near the window: once its end was seen, only what stands with its beginning is new. */
  const isBehindEnd = (item: Element, key: string, post: string) => {
    if (endMark) return endMark.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (ended !== post || known.peek(key)) return false;
    return ![...document.querySelectorAll(comments)].some((one) => shown.get(one) === post);
  };

  /** Null for the page's post itself where nothing stands above it. */
  const above = (item: Element, post: string, own: boolean, us: Author): Answered | null => {
    const answered = before(item);
    if (!answered) {
      if (own) begun = post;
      return null;
    }
    const ours = begun === post || isSame(authorOf(answered), us);
    return { parent: before(answered) && keyOf(answered), ours };
  };

  const below = (item: Element, post: string, mine: boolean, own: boolean, us: Author): Answered => {
    const ours = mine || begun === post;
    const direct = mine && !known.peek(post) ? null : post;
    const previous = before(item);
    const key = own && previous && keyOf(previous);
    if (!key || !isAfter(key, post)) return { parent: direct, ours };
    // An answer goes to the comment above it, and what the brand adds to its answer goes there too.
    return { parent: isSame(authorOf(previous), us) ? (known.peek(key)?.parent ?? direct) : key, ours };
  };

  const isOurs = (handle: string | undefined, us: Author) => isSame({ name: '', handle: handle ?? null }, us);

  return {
    refresh: () => {
      endMark = document.querySelector(anyOf(end));
      if (endMark) ended = page()[2];
    },
    /** The key of the page's post, unless the brand wrote it. */
    pagePost: (us: Author | null) => {
      const [, handle, key] = page();
      return us && isOurs(handle, us) ? undefined : key;
    },
    /** Null for what answers nothing here. */
    answeredBy: (item: Element, key: string, own: boolean, us: Author): Answered | null => {
      const [, handle, post] = page();
      if (!post) return { parent: null, ours: false };
      if (!isAfter(key, post)) return above(item, post, own, us);
      return isBehindEnd(item, key, post) ? null : below(item, post, isOurs(handle, us), own, us);
    },
  };
}

/** Of two numbers that grow with time, too long for a `number`. */
function isAfter(a: string, b: string): boolean {
  return a.length === b.length ? a > b : a.length > b.length;
}
