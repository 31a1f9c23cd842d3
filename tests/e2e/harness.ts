import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { type BrowserName, type Driver, type LaunchOptions, launch, type PageDriver } from '../drivers';
import { buildSites } from '../sites/build';
import { serve } from '../sites/serve';

const output = (browser: BrowserName) =>
  fileURLToPath(new URL(`../../.output/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3`, import.meta.url));

/** Starts a browser with the built extension, once for a file. */
export function extension(browser: BrowserName, options: Partial<LaunchOptions> = {}) {
  let driver: Driver;
  beforeAll(async () => {
    await buildSites();
    driver = await launch({ browser, serve, extensionDir: output(browser), ...options });
    await isInstalled(driver);
  });
  afterAll(() => driver?.close());
  return {
    get driver() {
      return driver;
    },
    /** Opens a practice page under its real address. */
    open: async (url: string): Promise<PageDriver> => {
      const page = await driver.newPage();
      await page.goto(url);
      await page.waitFor(() => (document.querySelector('#root')?.children.length ?? 0) > 0);
      return page;
    },
  };
}

/**
 * Chromium is ready before it has installed the extension: a page opened at once would get its script late, or twice.
 * An answer of the background's own thread tells that what it does at installation is done.
 */
async function isInstalled({ raw }: Driver): Promise<void> {
  if (!raw.chromium) return;
  const worker = raw.chromium.serviceWorkers()[0] ?? (await raw.chromium.waitForEvent('serviceworker'));
  await worker.evaluate('chrome.tabs.query({}).then(() => null)');
}
