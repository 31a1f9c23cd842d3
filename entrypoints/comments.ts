import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReading } from '@/lib/page/comments/reader';
import { scoutHere } from '@/lib/page/scout';

/**
 * Brought in by the background, with the platform's data, once a page of an enabled platform shows comments. Of the
 * answers it compares one word, so it carries no validator.
 */
export default defineUnlistedScript(() => {
  const scout = scoutHere();
  const { thread } = scout ?? {};
  if (!scout || !thread || scout.comments) return;
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
});
