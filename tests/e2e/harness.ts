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
