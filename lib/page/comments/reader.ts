import type { ReadComment, Reading } from '@/lib/inbox/reading';
import type { Platform } from '@/lib/platforms/schema';
import type { Thread } from '@/lib/platforms/threads/schema';
import { Recent } from '@/lib/shared/recent';
import { anyOf } from './find';
import { type Answer, Outbox } from './outbox';
import { type Known, Places } from './place';
import { ThreadReader } from './read';

/** Our longest stretch of the page's thread, in milliseconds; a stretch ends with the comment being read. */
const slice = 5;
/** So long a busy page may put us off, in milliseconds. */
const patience = 1000;
/** At least so many comments are known as sent. */
const remembered = 5000;
/** So many hidden comments are looked at again at every change. */
const mostHidden = 200;

export interface ReaderOptions {
  platform: Platform;
  thread: Thread;
  /** Hands readings to the background. */
  send: (reading: Reading) => Promise<Answer>;
  signal: AbortSignal;
  /** Nothing is wanted from this page, or nothing can be read there. */
  leave: () => void;
}

interface Removal {
  node: Element;
  before: Node;
  after: Node;
}

/**
 * Reads the comments that a page shows and sends those under the brand's own posts or written to it, each once and again
 * when it was edited or deleted. Changes are noted as they come and looked at when the page is idle; while nothing
 * changes, nothing runs. Never scrolls, presses or asks for anything.
 */
export class CommentReader {
  private readonly reader: ThreadReader;
  private readonly places: Places;
  private readonly known = new Recent<Known>(remembered);
  private readonly outbox: Outbox;
  private readonly observer = new MutationObserver((records) => this.note(records));
  private readonly roots = new Set<Node>();
  /** What changed: where it was, and what came, which may hold comments. */
  private changed = new Set<Node>();
  private added = new Set<Node>();
  private removed: Removal[] = [];
  private items = new Set<Element>();
  private hidden = new Set<Element>();
  private scheduled: number | null = null;
  /** The page and the identity that everything so far was read under. */
  private stamp = '';

  constructor(private readonly options: ReaderOptions) {
    const { platform, thread, send, signal, leave } = options;
    this.reader = new ThreadReader(thread);
    this.places = new Places(this.reader, anyOf(thread.end), this.known);
    this.outbox = new Outbox(platform.id, send, leave);
    signal.addEventListener('abort', () => this.stop());
    this.observe(document);
    this.schedule();
  }

  /** The comment that a reply box answers; null where it answers none, or one of the brand's own. */
  commentOf(editor: HTMLElement): { key: string; name: string } | null {
    try {
      const item = this.answeredBy(editor);
      const id = item && this.reader.id(item);
      const author = id && this.reader.author(item);
      return author && !this.known.peek(id.key)?.own ? { key: id.key, name: author.name } : null;
    } catch {
      return null;
    }
  }

  private answeredBy(editor: HTMLElement): Element | null {
    const { comments, thread } = this.reader;
    const around = editor.closest(comments);
    const box = editor.closest(anyOf(thread.box));
    if (around || !box) return around ?? this.pagePost();
    const above = [...box.querySelectorAll(comments)].findLast(
      (item) => item.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const beside = box.previousElementSibling;
    return above ?? (beside?.matches(comments) ? beside : (beside?.querySelector(comments) ?? null));
  }

  private pagePost(): Element | null {
    this.places.refresh();
    const key = this.places.pagePost;
    if (key === null) return null;
    return (
      [...document.querySelectorAll(this.reader.comments)].find((item) => this.reader.id(item)?.key === key) ?? null
    );
  }

  private observe(root: Node): void {
    this.roots.add(root);
    const attributeFilter = [...new Set(this.reader.thread.id.map(({ attribute }) => attribute))];
    this.observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter });
    this.added.add(root);
  }

  /** Runs at every change of the page: only notes it. */
  private note(records: MutationRecord[]): void {
    for (const { target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      this.changed.add(target);
      for (const node of addedNodes) if (node instanceof Element) this.added.add(node);
      if (!previousSibling || !nextSibling) continue;
      for (const node of removedNodes)
        if (node instanceof Element) this.removed.push({ node, before: previousSibling, after: nextSibling });
    }
    this.schedule();
  }

  private schedule(): void {
    this.scheduled ??= requestIdleCallback(() => this.work(), { timeout: patience });
  }

  private work(): void {
    this.scheduled = null;
    const end = performance.now() + slice;
    try {
      this.lookAround();
      this.collect();
      for (const item of this.items) {
        this.items.delete(item);
        this.read(item);
        if (performance.now() > end) break;
      }
      if (this.items.size > 0) {
        this.schedule();
        return;
      }
      this.followRemovals();
      void this.outbox.flush();
    } catch (error) {
      // A page that we do not understand is left alone.
      console.warn('Comments are not read here', error);
      this.options.leave();
    }
  }

  /** Where the address or the identity changed, what was none of ours may be ours now. */
  private lookAround(): void {
    for (const css of this.options.platform.shadowHosts) {
      const root = document.querySelector(css)?.shadowRoot;
      if (root && !this.roots.has(root)) this.observe(root);
    }
    this.places.refresh();
    const stamp = JSON.stringify([location.pathname, this.places.identity]);
    if (stamp !== this.stamp) for (const root of this.roots) this.added.add(root);
    this.stamp = stamp;
  }

  private collect(): void {
    const { comments } = this.reader;
    for (const node of this.changed) {
      const item = (node instanceof Element ? node : node.parentElement)?.closest(comments);
      if (item) this.items.add(item);
    }
    for (const node of this.added as Set<ParentNode>) {
      if (node instanceof Element && node.matches(comments)) this.items.add(node);
      for (const item of node.querySelectorAll(comments)) this.items.add(item);
    }
    for (const item of this.hidden) this.items.add(item);
    this.changed.clear();
    this.added.clear();
    this.hidden.clear();
  }

  private read(item: Element): void {
    const { reader, places, outbox } = this;
    if (!item.isConnected || reader.isSkipped(item) || outbox.isFull) return;
    if (!item.checkVisibility()) {
      if (this.hidden.size < mostHidden) this.hidden.add(item);
      return;
    }
    const id = reader.id(item);
    if (!id) return;
    const author = reader.author(item);
    const content = reader.content(item);
    const place = places.of(item, id, author, content.text);
    if (!place) return;
    const { parent, own, identity } = place;
    const comment: ReadComment = {
      key: id.key,
      permalink: id.permalink,
      parent,
      author,
      own,
      ...content,
      deleted: false,
    };
    const hash = hashOf(comment);
    const isNew = this.known.peek(id.key)?.hash !== hash;
    this.known.set(id.key, { hash, parent, own, element: new WeakRef(item) });
    if (isNew) outbox.put(comment, identity);
  }

  /**
   * A comment that left from between two that stay side by side was deleted: lists that keep only what is near the window
   * lose comments at their ends, and folded replies go together.
   */
  private followRemovals(): void {
    const gone = this.removed.map((removal) => this.keyOfGone(removal)).filter((key) => key !== null);
    this.removed = [];
    const [key] = gone;
    if (gone.length !== 1 || !key) return;
    const { parent, own } = this.known.peek(key)!;
    const nothing = { permalink: null, author: { name: '', handle: null }, text: '', truncated: false, time: null };
    const comment = { ...nothing, ...this.outbox.peek(key), key, parent, own, deleted: true };
    this.known.set(key, { ...this.known.peek(key)!, hash: hashOf(comment) });
    this.outbox.put(comment, this.places.identity);
  }

  private keyOfGone({ node, before, after }: Removal): string | null {
    if (node.isConnected || !before.isConnected || before.nextSibling !== after) return null;
    const neighbour = this.commentIn(before);
    const item = this.commentIn(after) && neighbour && this.commentIn(node);
    const key = item && this.reader.id(item)?.key;
    const known = key ? this.known.peek(key) : undefined;
    if (!key || !known || this.isShown(key, known)) return null;
    const besideKey = this.reader.id(neighbour)?.key ?? '';
    return known.parent === null || this.known.peek(besideKey)?.parent === known.parent ? key : null;
  }

  private isShown(key: string, { element }: Known): boolean {
    const item = element.deref();
    return item?.isConnected === true && this.places.shown.get(item) === key;
  }

  private commentIn(node: Node): Element | null {
    if (!(node instanceof Element)) return null;
    return node.matches(this.reader.comments) ? node : node.querySelector(this.reader.comments);
  }

  private stop(): void {
    this.observer.disconnect();
    if (this.scheduled !== null) cancelIdleCallback(this.scheduled);
  }
}

/** What must differ for a comment to be sent again: a page's words of time move on by themselves. FNV-1a. */
function hashOf({ time: _, ...comment }: ReadComment): number {
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify(comment)) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  return hash;
}
