import type { ReadComment, Reading } from '@/lib/inbox/reading';
import { longestComment } from '@/lib/inbox/readingLimits';
import type { Thread } from '@/lib/platforms/threads/schema';
import { anyOf, fill, find, lineOf } from './find';
import { readText } from './text';

export type Author = NonNullable<Reading['identity']>;

export type Id = Pick<ReadComment, 'key' | 'parent'> & { permalink: string };

export type Reads = ReturnType<typeof readsOf>;

/** What can be read of a page's comments and posts by the platform's data. */
export function readsOf(thread: Thread) {
  /** What is a comment, as one selector. */
  const comments = anyOf(thread.comment);
  const aside = `button,[role="button"],${anyOf(thread.aside)}`;

  const author = (of: Pick<Thread, 'name' | 'handle'> | undefined, root: Element | Document): Author => ({
    name: lineOf(of?.name ?? [], root, comments),
    handle: lineOf(of?.handle ?? [], root, comments) || null,
  });

  const readTime = (item: Element): ReadComment['time'] => {
    const found = find(thread.time, item, comments);
    const at = Date.parse(found?.element.getAttribute('datetime') ?? '');
    const text = found && lineOf([found.source], item, comments);
    return at ? { at } : text ? { text } : null;
  };

  return {
    comments,
    authorOf: (item: Element) => author(thread, item),
    postAuthorOf: (post: Element) => author(thread.post, post),
    addresseeOf: (item: Element) => lineOf(thread.addressee, item, comments),

    idOf: (item: Element): Id | null => {
      const found = find(thread.id, item, comments);
      if (!found) return null;
      const { key, permalink, parent = '' } = found.source;
      const made = (template: string) => fill(template, found.groups);
      return { key: made(key), permalink: made(permalink), parent: made(parent) || null };
    },

    contentOf: (item: Element): Pick<ReadComment, 'text' | 'truncated' | 'time'> => {
      const root = find(thread.text, item, comments)?.element;
      const collapses = root !== undefined && getComputedStyle(root).whiteSpaceCollapse === 'collapse';
      return {
        text: root ? readText(root, aside, collapses).slice(0, longestComment) : '',
        truncated: find(thread.more, item, comments) !== null,
        time: readTime(item),
      };
    },

    /** Who acts under this post, or on the page; null where it does not say. */
    identityIn: (post: Element | null): Author | null => {
      for (const root of [post, document]) {
        const { name, handle } = root ? author(thread.identity, root) : { name: '', handle: null };
        if (name || handle) return { name: name || handle!, handle };
      }
      return null;
    },
  };
}

/** By handle where both have one, else by name. */
export function isSame(a: Author, b: Author): boolean {
  return a.handle && b.handle ? even(a.handle) === even(b.handle) : a.name !== '' && even(a.name) === even(b.name);
}

export function even(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
