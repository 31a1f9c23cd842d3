import { Recent } from '@/lib/shared/recent';
import { patternOf } from './find';
import { type Author, type Id, isSame, type ThreadReader } from './read';

/** Where a comment stands: who acts there, whether that is its author, and what it answers. */
export interface Place {
  identity: Author;
  own: boolean;
  parent: string | null;
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

interface Answered {
  parent: string | null;
  /** It stands under a post of the acting identity. */
  ours: boolean;
}

/** Tells what comments answer, and leaves out those that are neither under the brand's own posts nor written to it. */
export class Places {
  /** Which comment an element shows at present: lists use their elements again for others. */
  readonly shown = new WeakMap<Element, string>();
  /** Each author's last comment. */
  private readonly last = new Recent<WeakRef<Element>>(2000);
  private readonly posts = new Map<Element | null, Post>();
  /** The page's post whose conversation the brand began, by key. */
  private begun: string | null = null;
  /** The page whose end was seen, and which may have left its list since. */
  private ended: string | null = null;
  private end: Element | null = null;

  constructor(
    private readonly reader: ThreadReader,
    private readonly endCss: string,
    private readonly known: Recent<Known>,
  ) {}

  /** Looks at the page anew: what it says of posts and identities holds for one slice of work. */
  refresh(): void {
    this.posts.clear();
    this.end = document.querySelector(this.endCss);
    if (this.end) this.ended = location.pathname;
  }

  get identity(): Author | null {
    return this.post(null).identity;
  }

  /** Null for what is none of the brand's business, or where the page does not tell who acts. */
  of(item: Element, id: Id, author: Author, text: string): Place | null {
    const post = this.post(this.reader.postOf(item));
    this.shown.set(item, id.key);
    if (!post.identity || this.isBehindEnd(item, id.key)) return null;
    const { identity } = post;
    const own = isSame(author, identity);
    const addressee = this.reader.addressee(item);
    const answered = this.reader.thread.siblings
      ? this.amongSiblings(item, id, own, identity)
      : { parent: this.around(item) ?? id.parent, ours: post.mine };
    for (const name of [author.handle, author.name]) if (name) this.last.set(name.toLowerCase(), new WeakRef(item));
    if (!answered) return null;
    const parent = this.known.peek(id.key)?.parent ?? this.lastBefore(item, addressee) ?? answered.parent;
    const place = { identity, own, parent };
    if (answered.ours || this.isToUs(text, addressee, identity)) return place;
    const above = parent === null ? undefined : this.known.peek(parent);
    return above && (above.own || own) ? place : null;
  }

  /** The key of the page's own post where comments are siblings of it, unless the brand wrote it. */
  get pagePost(): string | null {
    const page = this.page();
    const { identity } = this;
    return page && !(identity && isSame({ name: '', handle: page.handle }, identity)) ? page.key : null;
  }

  private post(element: Element | null): Post {
    let post = this.posts.get(element);
    if (!post) {
      const identity = this.reader.identity(element);
      post = {
        identity,
        mine: element !== null && identity !== null && isSame(this.reader.postAuthor(element), identity),
      };
      this.posts.set(element, post);
    }
    return post;
  }

  private page(): { handle: string; key: string } | null {
    const { siblings } = this.reader.thread;
    const [, handle, key] = (siblings && patternOf(siblings.path).exec(location.pathname)) || [];
    return handle && key ? { handle, key } : null;
  }

  /** The comment that this one stands in. */
  private around(item: Element): string | null {
    const outer = item.parentElement?.closest(this.reader.comments);
    return (outer && this.reader.id(outer)?.key) ?? null;
  }

  private lastBefore(item: Element, addressee: string): string | null {
    const before = this.last.peek(addressee.toLowerCase().replace(/^@/, ''))?.deref();
    const follows = before && before.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING;
    return follows && this.reader.postOf(before) === this.reader.postOf(item) ? (this.shown.get(before) ?? null) : null;
  }

  private isToUs(text: string, addressee: string, { name, handle }: Author): boolean {
    if (isSame({ name: addressee, handle: handle && addressee }, { name, handle })) return true;
    return handle !== null && new RegExp(`(?<!\\w)@${handle}(?!\\w)`, 'i').test(text);
  }

  /** Null for the page's post itself where nothing stands above it. */
  private amongSiblings(item: Element, { key }: Id, own: boolean, identity: Author): Answered | null {
    const page = this.page();
    if (!page) return { parent: null, ours: false };
    const before = this.siblingBefore(item);
    if (isAfter(key, page.key)) return this.underPost(before, page, own, identity);
    if (!before) {
      if (own) this.begun = page.key;
      return null;
    }
    const first = !this.siblingBefore(before);
    const answersOwn = isSame(this.reader.author(before), identity);
    return { parent: first ? null : this.keyOf(before), ours: answersOwn || this.begun === page.key };
  }

  private underPost(before: Element | null, page: { handle: string; key: string }, own: boolean, us: Author): Answered {
    const mine = isSame({ name: '', handle: page.handle }, us);
    const ours = mine || this.begun === page.key;
    const direct = mine && !this.known.peek(page.key) ? null : page.key;
    const above = own && before && this.keyOf(before);
    if (!above || !isAfter(above, page.key)) return { parent: direct, ours };
    // An answer goes to the comment above it, and what the brand adds to its answer goes there too.
    return {
      parent: isSame(this.reader.author(before), us) ? (this.known.peek(above)?.parent ?? direct) : above,
      ours,
    };
  }

  private siblingBefore(item: Element): Element | null {
    const { comments, thread } = this.reader;
    const row = item.closest(thread.siblings!.row.css);
    return row?.previousElementSibling?.querySelector(comments) ?? null;
  }

  private keyOf(item: Element): string | null {
    return this.reader.id(item)?.key ?? null;
  }

  /** A list keeps only what is near the window: once its end was seen, only what stands with its beginning is new. */
  private isBehindEnd(item: Element, key: string): boolean {
    if (this.end) return Boolean(this.end.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (this.ended !== location.pathname || this.known.peek(key)) return false;
    const post = this.page()?.key;
    return ![...document.querySelectorAll(this.reader.comments)].some((one) => this.shown.get(one) === post);
  }
}

/** Of two numbers that grow with time: numbers too long for a `number`. */
function isAfter(a: string, b: string): boolean {
  return a.length === b.length ? a > b : a.length > b.length;
}
