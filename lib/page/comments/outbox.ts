import type { ReadComment, Reading } from '@/lib/inbox/reading';
import { mostRead } from '@/lib/inbox/readingLimits';

export type Answer = 'kept' | 'full' | 'private' | 'off';
type Send = (reading: Reading) => Promise<Answer>;

/** How long a background that failed, or had no room, is left alone, in milliseconds. */
const respite = 10_000;
/** So many comments wait for a background that does not answer; more are read when they are rendered again. */
const most = 5000;

interface Waiting {
  comment: ReadComment;
  identity: Reading['identity'];
}

/** Comments on their way to the background: what was not kept stays, and goes out again at a later change. */
export class Outbox {
  private readonly waiting = new Map<string, Waiting>();
  private sending = false;
  private failedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly platform: Reading['platform'],
    private readonly send: Send,
    /** The background wants nothing from this page. */
    private readonly unwanted: () => void,
  ) {}

  get isFull(): boolean {
    return this.waiting.size >= most;
  }

  /** The later reading of a comment takes the place of one that still waits. */
  put(comment: ReadComment, identity: Reading['identity']): void {
    this.waiting.set(comment.key, { comment, identity });
  }

  /** A comment that still waits. */
  peek(key: string): ReadComment | undefined {
    return this.waiting.get(key)?.comment;
  }

  async flush(): Promise<void> {
    if (this.sending || performance.now() - this.failedAt < respite) return;
    this.sending = true;
    try {
      while (this.waiting.size > 0) {
        const batch = this.nextBatch();
        const { identity } = batch[0]!;
        const comments = batch.map(({ comment }) => comment);
        const answer = await this.send({ platform: this.platform, identity, comments });
        if (answer === 'full') throw new Error('No room');
        if (answer !== 'kept') {
          this.unwanted();
          break;
        }
        for (const sent of batch) {
          const { key } = sent.comment;
          if (this.waiting.get(key) === sent) this.waiting.delete(key);
        }
      }
    } catch {
      this.failedAt = performance.now();
    } finally {
      this.sending = false;
    }
  }

  /** As many as may travel together: of one identity. */
  private nextBatch(): Waiting[] {
    const all = [...this.waiting.values()];
    const who = JSON.stringify(all[0]!.identity);
    return all.filter(({ identity }) => JSON.stringify(identity) === who).slice(0, mostRead);
  }
}
