import { browser } from 'wxt/browser';
import type { LibraryServices } from '@/components/library/services';
import { saveLinkCheck } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';
import { checkAll, originOf } from '@/lib/network/checkAll';
import { kept } from './kept';

/** One check at a time in the whole browser: the first to end would take the right away from the others. */
const lock = 'link-check';

export const checkLinks: LibraryServices['checkLinks'] = async (references, signal, tell) => {
  const origins = [...new Set(references.map(({ url }) => originOf(url)))];
  // Nothing is awaited before: browsers ask only straight from the user's press. What is granted already is not asked.
  if (!(await browser.permissions.request({ origins }))) return 'refused';
  return navigator.locks.request(lock, { ifAvailable: true }, async (held) => {
    if (!held) return 'busy';
    const giveBack = () => void giveBackAll();
    addEventListener('pagehide', giveBack);
    try {
      await checkAll(
        references.map(({ url }) => url),
        signal,
        async (index, { state, status, ...answer }) => {
          const movedTo = 'to' in answer ? answer.to : null;
          const { id, url } = references[index]!;
          await kept(send(saveLinkCheck, { id, url, status: state, answer: status, movedTo, checkedAt: Date.now() }));
          tell(state);
        },
      );
      return 'done';
    } finally {
      removeEventListener('pagehide', giveBack);
      await giveBackAll();
    }
  });
};

/** A page closed while it checked could not give its rights back: the next one does, unless another is checking. */
export function giveBackLeftOvers(): void {
  void navigator.locks.request(lock, { ifAvailable: true }, (held) => held && giveBackAll());
}

/** Whatever was granted beyond the manifest: nothing but the link check needs it. */
async function giveBackAll(): Promise<void> {
  const { host_permissions: own = [] } = browser.runtime.getManifest();
  const { origins: all = [] } = await browser.permissions.getAll();
  const origins = all.filter((origin) => !own.includes(origin));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
