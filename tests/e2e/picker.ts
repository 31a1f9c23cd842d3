import type { Frame as PlaywrightFrame } from 'playwright-core';
import type { Driver, PageDriver } from '../drivers';
import { waitUntil } from './panel';

declare const chrome: {
  tabs: {
    query(which: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, packet: object, options: object): Promise<unknown>;
  };
  runtime: { sendMessage(packet: object): Promise<unknown> };
};

/** A page of the extension that stands for its background: what the browser's shortcuts make it say, and the library. */
export async function backstage(driver: Driver) {
  const page = await driver.newPage();
  await page.goto(driver.extensionUrl('popup.html'));
  return {
    /** The browser's shortcut, from where the browser hands it to the extension. */
    command: (name: string) =>
      page.evaluate(async (request) => {
        const tabs = await chrome.tabs.query({ active: true });
        for (const { id } of tabs)
          await chrome.tabs.sendMessage(id, { type: 'command', request }, { frameId: 0 }).catch(() => null);
      }, name),
    ask: (type: string, request: unknown) =>
      page.evaluate((packet) => chrome.runtime.sendMessage(packet), { type, request }),
  };
}

/** The picker in the page, as its user sees it. */
export async function picker(page: PageDriver) {
  await waitUntil(page, () => pickerIsOpen(page), 'the picker');
  const frame = (await findFrame(page))!;
  const text = () => frame.evaluate(() => document.body.innerText);
  return {
    text,
    says: (wanted: RegExp) => waitUntil(page, async () => wanted.test(await text()), `the picker to say ${wanted}`),
    evaluate: frame.evaluate,
  };
}

/** True while the picker is to be seen and has the keys. */
export async function pickerIsOpen(page: PageDriver): Promise<boolean> {
  const frame = await findFrame(page);
  return (
    frame !== null &&
    (await frame.evaluate(() => innerHeight > 0 && document.hasFocus() && document.activeElement?.tagName === 'INPUT'))
  );
}

interface PickerFrame {
  evaluate<Result>(fn: () => Result): Promise<Result>;
}

async function findFrame(page: PageDriver): Promise<PickerFrame | null> {
  if (page.raw.chromium) {
    const frame: PlaywrightFrame | undefined = page.raw.chromium.frames().find((one) => one.url().includes('?picker'));
    return frame ? { evaluate: (fn) => frame.evaluate(fn) as never } : null;
  }
  for (const frame of page.raw.firefox!.frames()) {
    const search = await frame
      .evaluate(() => (location.protocol === 'moz-extension:' ? location.search : ''))
      .catch(() => '');
    if (search === '?picker') return { evaluate: (fn) => frame.evaluate(fn) as never };
  }
  return null;
}
