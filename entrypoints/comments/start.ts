import { browser } from 'wxt/browser';
import { answer } from '@/lib/messaging/pageEnd';
import { focusReply } from '@/lib/page/comments/focusReply';
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
  const signal = AbortSignal.any([scout.appSignal, life.signal]);
  const reader = startReading({
    platform,
    thread,
    send: async (request) => {
      if (!isAlive()) return 'off';
      const reply = await browser.runtime.sendMessage({ type: 'readComments', request });
      if (reply?.ok !== true) throw new Error('The comments were not taken');
      return reply.value;
    },
    signal,
    leave: () => life.abort(),
  });
  scout.comments = reader;
  answer({ focusReply: (request) => focusReply(reader, (request as { key?: unknown } | null)?.key) }, signal);
}
