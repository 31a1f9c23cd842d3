import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { getSettings, mount, openSidePanel } from '@/lib/messaging/protocol';
import { on } from '@/lib/messaging/serve';
import { platformAt } from '@/lib/platforms';
import { currentBrand, listBrands } from '@/lib/store/brands';
import { getPlatformSettings } from '@/lib/store/settings';
import { warmNearCopies } from './near';
import { platformTabs } from './pages';
import { abbreviationsFor } from './replies';

export const mountHandlers = () => [
  on(mount, async ({ platform, script }, { tabId }) => {
    const { enabled } = await getPlatformSettings(platform);
    if (!enabled || tabId === null) return { mounted: false };
    const target = { tabId, frameIds: [0] };
    if (script === 'composer') {
      warmNearCopies();
      await browser.scripting.insertCSS({ target, files: ['/assets/marks.css'] });
    }
    const file = script === 'composer' ? '/composer.js' : `/comments-${platform}.js`;
    await browser.scripting.executeScript({ target, files: [file as ScriptPublicPath] });
    return { mounted: true };
  }),
  on(getSettings, async ({ platform }) => {
    const [settings, brands, brand, abbreviations] = await Promise.all([
      getPlatformSettings(platform),
      listBrands().catch(() => []),
      currentBrand(platform).catch(() => null),
      abbreviationsFor(platform).catch(() => []),
    ]);
    return { ...settings, brand: brand?.name ?? '', brands: brands.map(({ name }) => name), abbreviations };
  }),
  on(openSidePanel, async (_, { tabId }) => {
    if (!('sidePanel' in browser) || tabId === null) return false;
    await browser.sidePanel.open({ tabId });
    return true;
  }),
];

/**
 * After an update or a reload, Chromium leaves open pages with the old script; Firefox brings the new one itself.
 * A tab that refuses (closing, discarded) is skipped: it gets the script when it loads again.
 */
export function takeOverOpenTabs(): void {
  browser.runtime.onInstalled.addListener(async () => {
    if (import.meta.env.FIREFOX) return;
    for (const { id, url } of await platformTabs()) {
      const platform = url && platformAt(new URL(url).host);
      if (id === undefined || !platform) continue;
      const files = [`/scout-${platform.id}.js` as const];
      browser.scripting.executeScript({ target: { tabId: id }, files }).catch(() => undefined);
    }
  });
}
