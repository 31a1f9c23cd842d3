import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { webAddressSchema } from '@/lib/replies/reference';
import * as references from '@/lib/store/references';

const web = ['*://*/*'];
/** As long as it takes to see it, in ms; the badge then says again what it said before. */
const markShows = 2500;

/** "Save as a reference", on every page and on every link of one. Browsers keep entries over restarts; an update makes them anew. */
export function offerToSaveLinks(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    const page = { id: 'save-page', title: i18n.t('menu.savePage'), documentUrlPatterns: web };
    browser.contextMenus.create({ ...page, contexts: ['page'] });
    const link = { id: 'save-link', title: i18n.t('menu.saveLink'), documentUrlPatterns: web, targetUrlPatterns: web };
    browser.contextMenus.create({ ...link, contexts: ['link'] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl, pageUrl, ...info }, tab) => {
    const isLink = menuItemId === 'save-link';
    const url = webAddressSchema.safeParse(isLink ? linkUrl : pageUrl).data;
    // Firefox alone tells a link's text.
    const title = isLink ? ('linkText' in info && String(info.linkText)) || '' : (tab?.title ?? '');
    if (url) void save({ url, title: title.slice(0, 2000) }, tab?.id);
  });
}

/** A tick on the button says that it is kept. What could not be kept waits in the library's field, which says why. */
async function save(link: { url: string; title: string }, tabId: number | undefined): Promise<void> {
  try {
    await references.saveLink(link);
    await mark(tabId);
  } catch {
    await browser.tabs.create({
      url: browser.runtime.getURL(`/library.html#references?link=${encodeURIComponent(link.url)}`),
    });
  }
}

async function mark(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#14594a' });
  await browser.action.setBadgeText({ tabId, text: '✓' });
  // Null, which the types do not know, gives the tab the common text again. A tab closed meanwhile has none: no error.
  const none = { tabId, text: null as unknown as string };
  setTimeout(() => browser.action.setBadgeText(none).catch(() => undefined), markShows);
}
