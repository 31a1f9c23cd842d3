import { browser } from 'wxt/browser';
import type { SaveReferenceServices } from '@/components/popup/SaveReference';
import { removeReferences, saveLink } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';
import { webAddressSchema } from '@/lib/replies/reference';

/** Opening the popup is what shows us the address and title of a page that is no platform's (activeTab). */
export const saveReferenceServices: SaveReferenceServices = {
  page: async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const url = webAddressSchema.safeParse(tab?.url).data;
    return url ? { url, title: (tab?.title ?? '').slice(0, 2000) } : null;
  },
  save: async (page) => {
    const saved = await send(saveLink, page);
    if (saved === 'full') throw new Error('Storage is full');
    return saved;
  },
  remove: async (id) => {
    if ((await send(removeReferences, [id])) === 'full') throw new Error('Storage is full');
  },
  open: async (id) => {
    await browser.tabs.create({ url: browser.runtime.getURL(`/library.html#references/${id}`) });
    window.close();
  },
};
