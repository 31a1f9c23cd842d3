import { browser } from 'wxt/browser';
import { isAlive } from '@/lib/messaging/alive';
import { answer } from '@/lib/messaging/pageEnd';
import { startScout } from '@/lib/page/scout';
import type { Platform } from '@/lib/platforms/schema';

/** Runs on every page of a platform. It asks one thing and takes one yes or no, so it carries no validator. */
export function start(platform: Platform): void {
  const mount = async (script: 'composer' | 'comments') => {
    const reply = await browser.runtime.sendMessage({ type: 'mount', request: { platform: platform.id, script } });
    // A failure is no answer: the next focus, or the next comment, asks again.
    if (reply?.ok !== true) throw new Error(`The ${script} script did not come`);
    return reply.value?.mounted === true;
  };
  const scout = startScout({ platform, mount, isAlive });
  const changed = () => {
    void scout.changed();
    return null;
  };
  answer({ changed }, scout.signal);
  scout.begin();
}
