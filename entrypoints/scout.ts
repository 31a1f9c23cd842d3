import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAlive } from '@/lib/messaging/alive';
import { answer } from '@/lib/messaging/pageEnd';
import { startScout } from '@/lib/page/scout';
import { platformAt } from '@/lib/platforms';

/** Runs on every page of a platform. It asks one thing and takes one yes or no, so it carries no validator. */
export default defineUnlistedScript(() => {
  const platform = platformAt(location.host);
  if (!platform) return;
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
});
