import type { ReadComment, Reading } from '@/lib/inbox/reading';
import type { Platform } from '@/lib/platforms/schema';
import type { Thread } from '@/lib/platforms/threads/schema';
import { Recent } from '@/lib/shared/recent';
import { anyOf } from './find';
import { type Answer, outboxTo } from './outbox';
import { type Known, placesOf } from './place';
import { readsOf } from './read';
import { type Removal, watch } from './watch';

export interface ReaderOptions {
  platform: Platform;
  thread: Thread;
  /** Hands readings to the background. */
  send: (reading: Reading) => Promise<Answer>;
  signal: AbortSignal;
  /** Nothing is wanted from this page, or nothing can be read there. */
  leave: () => void;
}

export interface CommentReader {
  /** The comment that a reply box answers; null where it answers none, or one of the brand's own. */
  commentOf(editor: HTMLElement): { key: string; name: string } | null;
}

/** At least so many comments are known as sent. */
const remembered = 5000;

/**
 * Reads the comments that a page shows and sends those under the brand's own posts or written to it, each once and again
 * when it was edited or deleted. Never scrolls, presses or asks for anything.
 */
export function startReading({ platform, thread, send, signal, leave }: ReaderOptions): CommentReader {
  const known = new Recent<Known>(remembered);
  const outbox = outboxTo(platform.id, send, leave);
  const reads = readsOf(thread);
  const { comments, idOf, authorOf } = reads;
  const { shown, siblings, identity, refresh, placeOf } = placesOf(thread, reads, known, new Recent(remembered));
  const [skip, box] = [anyOf(thread.skip), anyOf(thread.box)];

  const read = (item: Element) => {
    const id = item.closest(skip) || outbox.isFull() ? null : idOf(item);
    if (!id) return;
    const author = authorOf(item);
    const content = { author, ...reads.contentOf(item) };
    const place = placeOf(item, id, author, content.text);
    if (!place) return;
    const { parent, own } = place;
    const comment = { ...id, parent, own, ...content, deleted: false };
    const hash = hashOf(comment);
    const isNew = known.peek(id.key)?.hash !== hash;
    known.set(id.key, { hash, parent, own, element: new WeakRef(item) });
    if (isNew) outbox.put(comment, place.identity);
  };

  const commentIn = (node: Node) => {
    if (!(node instanceof Element)) return null;
    return node.matches(comments) ? node : node.querySelector(comments);
  };

  const keyIn = (node: Node) => {
    const item = commentIn(node);
    return (item && idOf(item)?.key) ?? '';
  };

  /** The comment that left, and is nowhere else. */
  const goneIn = ({ node, before, after }: Removal) => {
    if (node.isConnected || !before.isConnected || before.nextSibling !== after || !commentIn(after)) return [];
    const key = keyIn(node);
    const left = known.peek(key);
    const element = left?.element.deref();
    if (!left || (element?.isConnected && shown.get(element) === key)) return [];
    const beside = known.peek(keyIn(before));
    return beside && [null, beside.parent].includes(left.parent) ? [{ ...left, key }] : [];
  };

  /**
   * A comment that left from between two that stay side by side was deleted: lists that keep only what is near the window
   * lose comments at their ends, and folded replies go together.
   */
  const followRemovals = (removals: Removal[]) => {
    const [gone, more] = removals.flatMap(goneIn);
    if (!gone || more) return;
    const { key, parent, own } = gone;
    const blank = { permalink: null, author: { name: '', handle: null }, text: '', truncated: false, time: null };
    const comment = { ...blank, ...outbox.peek(key), key, parent, own, deleted: true };
    known.set(key, { ...gone, hash: hashOf(comment) });
    outbox.put(comment, identity());
  };

  const pagePost = () => {
    refresh();
    const key = siblings?.pagePost(identity());
    return [...document.querySelectorAll(comments)].find((item) => key && idOf(item)?.key === key);
  };

  const answeredBy = (editor: Element) => {
    const held = editor.closest(comments);
    const scope = editor.closest(box);
    if (held || !scope) return held ?? pagePost();
    const isBefore = (item: Element) => item.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING;
    const inside = [...scope.querySelectorAll(comments)].findLast(isBefore);
    return inside ?? (scope.previousElementSibling && commentIn(scope.previousElementSibling));
  };

  watch({
    comments,
    attributes: thread.id.map(({ attribute }) => attribute),
    hosts: platform.shadowHosts,
    signal,
    /** What a page was read under: where it changed, what was none of ours may be ours now. */
    stamp: () => {
      refresh();
      return JSON.stringify([location.pathname, identity()]);
    },
    read,
    done: (removals) => {
      followRemovals(removals);
      void outbox.flush();
    },
    failed: (error) => {
      console.warn('Comments are not read here', error);
      leave();
    },
  });

  return {
    commentOf: (editor) => {
      const item = answeredBy(editor);
      const id = item && idOf(item);
      return id && !known.peek(id.key)?.own ? { key: id.key, name: authorOf(item).name } : null;
    },
  };
}

/** What must differ for a comment to be sent again: a page's words of time move on by themselves. FNV-1a. */
function hashOf({ time: _, ...comment }: ReadComment): number {
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify(comment)) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  return hash;
}
