import type { ReadComment, Reading } from '@/lib/inbox/reading';
import { longestComment } from '@/lib/inbox/readingLimits';
import type { IdSource, Source, Thread } from '@/lib/platforms/threads/schema';
import { anyOf, fill, find, lineOf } from './find';
import { readText } from './text';

export type Author = NonNullable<Reading['identity']>;

export interface Id {
  key: string;
  permalink: string;
  parent: string | null;
}

/** Reads what stands in one comment, by the platform's data. */
export class ThreadReader {
  /** What is a comment, as one selector. */
  readonly comments: string;
  private readonly skip: string;
  private readonly aside: string;
  private readonly container: string;

  constructor(readonly thread: Thread) {
    this.comments = anyOf(thread.comment);
    this.skip = anyOf(thread.skip);
    this.aside = `button,[role="button"],${anyOf(thread.aside)}`;
    this.container = anyOf(thread.post?.container ?? []);
  }

  isSkipped(item: Element): boolean {
    return item.closest(this.skip) !== null;
  }

  id(item: Element): Id | null {
    const found = this.find(this.thread.id, item);
    if (!found) return null;
    const { key, permalink, parent } = found.source as IdSource;
    const made = (template: string) => fill(template, found.groups);
    return { key: made(key), permalink: made(permalink), parent: (parent && made(parent)) || null };
  }

  author(item: Element): Author {
    return { name: this.line(this.thread.name, item), handle: this.line(this.thread.handle, item) || null };
  }

  addressee(item: Element): string {
    return this.line(this.thread.addressee, item);
  }

  /** The rest of a comment: text and time. */
  content(item: Element): Pick<ReadComment, 'text' | 'truncated' | 'time'> {
    const root = this.find(this.thread.text, item)?.element;
    const collapses = root !== undefined && getComputedStyle(root).whiteSpaceCollapse === 'collapse';
    return {
      text: root ? readText(root, this.aside, collapses).slice(0, longestComment) : '',
      truncated: this.find(this.thread.more, item) !== null,
      time: this.time(item),
    };
  }

  postOf(item: Element): Element | null {
    return item.closest(this.container);
  }

  postAuthor(post: Element): Author {
    const { name = [], handle = [] } = this.thread.post ?? {};
    return { name: this.line(name, post), handle: this.line(handle, post) || null };
  }

  /** Who acts under this post, or on the page; null where it does not say. */
  identity(post: Element | null): Author | null {
    const { name, handle } = this.thread.identity;
    for (const root of [post, document]) {
      const acting = root && { name: this.line(name, root), handle: this.line(handle, root) || null };
      if (acting?.name || acting?.handle) return { ...acting, name: acting.name || acting.handle! };
    }
    return null;
  }

  private time(item: Element): ReadComment['time'] {
    const found = this.find(this.thread.time, item);
    const at = Date.parse(found?.element.getAttribute('datetime') ?? '');
    if (at) return { at };
    const text = this.line(this.thread.time, item);
    return text ? { text } : null;
  }

  private line(sources: readonly Source[], root: Element | Document): string {
    return lineOf(sources, root, this.belongs(root));
  }

  private find(sources: readonly (Source | IdSource)[], item: Element) {
    return find(sources, item, this.belongs(item));
  }

  /** What stands in a comment within `root` is that comment's. */
  private belongs(root: Element | Document): (element: Element) => boolean {
    const owner = root instanceof Element && root.matches(this.comments) ? root : null;
    return (element) => element.closest(this.comments) === owner;
  }
}

/** By handle where both have one, else by name. */
export function isSame(a: Author, b: Author): boolean {
  const even = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  return a.handle && b.handle ? even(a.handle) === even(b.handle) : a.name !== '' && even(a.name) === even(b.name);
}
