import { browser } from 'wxt/browser';

/** True while the extension that this script came with is still installed and running. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
