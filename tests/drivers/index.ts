import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { Driver, LaunchOptions } from './types';

export type { BrowserName, Driver, LaunchOptions, PageDriver, Served } from './types';

/** Starts a real browser, in Italian, with the extension loaded and every request answered by `serve`. */
export function launch(options: LaunchOptions): Promise<Driver> {
  return options.browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
