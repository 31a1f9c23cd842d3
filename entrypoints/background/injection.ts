import { browser } from 'wxt/browser';
import { getSettings, mount, openSidePanel } from '@/lib/messaging/protocol';
import { on } from '@/lib/messaging/serve';
import { threadOf } from '@/lib/platforms/threads';
import { currentBrand, listBrands } from '@/lib/store/brands';
import { getPlatformSettings } from '@/lib/store/settings';
import { warmNearCopies } from './near';
import { platformTabs } from './pages';

export const mountHandlers = () => [
  on(mount, async ({ platform, script }, { tabId }) => {
    const { enabled } = await getPlatformSettings(platform);
    if (!enabled || tabId === null) return { mounted: false };
    const target = { tabId, frameIds: [0] };
    if (script === 'comments')
      await browser.scripting.executeScript({ target, func: handOver, args: [threadOf(platform)] });
    else {
      warmNearCopies();
      await browser.scripting.insertCSS({ target, files: ['/assets/marks.css'] });
    }
    await browser.scripting.executeScript({ target, files: [`/${script}.js`] });
    return { mounted: true };
  }),
  on(getSettings, async ({ platform }) => {
    const [settings, brands, brand] = await Promise.all([
      getPlatformSettings(platform),
      listBrands().catch(() => []),
      currentBrand(platform).catch(() => null),
    ]);
    return { ...settings, brand: brand?.name ?? '', brands: brands.map(({ name }) => name) };
  }),
  on(openSidePanel, async (_, { tabId }) => {
    if (!('sidePanel' in browser) || tabId === null) return false;
    await browser.sidePanel.open({ tabId });
    return true;
  }),
];

/** Runs in the page, in the content scripts' own world: gives the scout what the script of the comments needs to know. */
function handOver(thread: unknown): void {
  const scout = (globalThis as { [scout: symbol]: { thread: unknown } | undefined })[Symbol.for('scout')];
  if (scout) scout.thread = thread;
}

/**
 * After an update or a reload, Chromium leaves open pages with the old script; Firefox brings the new one itself.
 * A tab that refuses (closing, discarded) is skipped: it gets the script when it loads again.
 */
export function takeOverOpenTabs(): void {
  browser.runtime.onInstalled.addListener(async () => {
    if (import.meta.env.FIREFOX) return;
    for (const tab of await platformTabs()) {
      if (tab.id === undefined) continue;
      browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/scout.js'] }).catch(() => undefined);
    }
  });
}
