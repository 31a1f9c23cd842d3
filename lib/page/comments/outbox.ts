import type { ReadComment, Reading } from '@/lib/inbox/reading';
import { mostRead } from '@/lib/inbox/readingLimits';

/** `full`: there is no room. `private`, `off`: nothing is wanted from this page. */
export type Answer = 'kept' | 'full' | 'private' | 'off';

/** How long a background that failed, or had no room, is left alone, in milliseconds. */
const respite = 10_000;
/** So many comments wait for a background that does not answer; more are read when they are rendered again. */
const most = 5000;

interface Waiting {
  comment: ReadComment;
  identity: Reading['identity'];
  who: string;
}

/** Comments on their way to the background: what was not kept stays, and goes out again at a later change. */
export function outboxTo(
  platform: Reading['platform'],
  send: (reading: Reading) => Promise<Answer>,
  unwanted: () => void,
) {
  const waiting = new Map<string, Waiting>();
  let sending = false;
  let failedAt = Number.NEGATIVE_INFINITY;

  /** As many as may travel together: of one identity. */
  const nextBatch = () => {
    const all = [...waiting.values()];
    return all.filter(({ who }) => who === all[0]!.who).slice(0, mostRead);
  };

  const sendNext = async () => {
    const batch = nextBatch();
    const comments = batch.map(({ comment }) => comment);
    const answer = await send({ platform, identity: batch[0]!.identity, comments });
    if (answer === 'full') throw answer;
    if (answer !== 'kept') unwanted();
    for (const sent of batch) {
      const { key } = sent.comment;
      if (waiting.get(key) === sent) waiting.delete(key);
    }
  };

  return {
    isFull: () => waiting.size >= most,
    /** The later reading of a comment takes the place of one that still waits. */
    put: (comment: ReadComment, identity: Reading['identity']) => {
      waiting.set(comment.key, { comment, identity, who: JSON.stringify(identity) });
    },
    /** A comment that still waits. */
    peek: (key: string) => waiting.get(key)?.comment,
    flush: async () => {
      if (sending || performance.now() - failedAt < respite) return;
      sending = true;
      try {
        while (waiting.size > 0) await sendNext();
      } catch {
        failedAt = performance.now();
      }
      sending = false;
    },
  };
}
