import { browser } from 'wxt/browser';
import { startReading } from '@/lib/page/comments/reader';
import { scoutHere } from '@/lib/page/scout';
import type { Thread } from '@/lib/platforms/threads/schema';

/**
 * Brought in by the background once a page of an enabled platform shows comments. Of the answers it compares one word,
 * so it carries no validator.
 */
export function start(thread: Thread): void {
  const scout = scoutHere();
  if (!scout || scout.comments) return;
  const { platform, isAlive } = scout.options;
  const life = new AbortController();
  scout.comments = startReading({
    platform,
    thread,
    send: async (request) => {
      if (!isAlive()) return 'off';
      const reply = await browser.runtime.sendMessage({ type: 'readComments', request });
      if (reply?.ok !== true) throw new Error('The comments were not taken');
      return reply.value;
    },
    signal: AbortSignal.any([scout.appSignal, life.signal]),
    leave: () => life.abort(),
  });
}
