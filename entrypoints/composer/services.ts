import { browser } from 'wxt/browser';
import * as protocol from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';
import type { Services } from '@/lib/page/services';
import type { PlatformId } from '@/lib/platforms/ids';
import { labels } from './labels';

/** The page code's only ways out of the page. */
export function pageServices(platform: PlatformId): Services {
  return {
    check: (text, long) => send(protocol.check, { platform, text, long }),
    suggest: (words, language) => send(protocol.suggest, { words, language }),
    setWord: (word, known) => send(protocol.setWord, { word, known }),
    setIgnored: (rule, word, ignored) => send(protocol.setIgnored, { rule, word, ignored }),
    record: (review) => void send(protocol.recordReview, review).catch(() => undefined),
    openSidePanel: () => send(protocol.openSidePanel, null),
    panel: () => send(protocol.getPanel, { platform }),
    deskUrl: browser.runtime.getURL('/desk.html'),
    labels: labels(),
  };
}
