import type { Frame as PlaywrightFrame } from 'playwright-core';
import type { Driver, PageDriver } from '../drivers';
import { waitUntil } from './panel';

declare const chrome: {
  tabs: {
    query(which: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, packet: object, options: object): Promise<{ value?: unknown } | null>;
  };
  runtime: { sendMessage(packet: object): Promise<unknown> };
};

/** A page of the extension that stands for its background: what the browser's shortcuts make it say, and the library. */
export async function backstage(driver: Driver) {
  const page = await driver.newPage();
  await page.goto(driver.extensionUrl('popup.html'));
  return {
    /** The browser's shortcut, from where the browser hands it to the extension; whether the page took it. */
    command: (name: string) =>
      page.evaluate(async (request) => {
        const tabs = await chrome.tabs.query({});
        const packet = { type: 'command', request };
        const answers = tabs.map(({ id }) => chrome.tabs.sendMessage(id, packet, { frameId: 0 }).catch(() => null));
        return (await Promise.all(answers)).some((answer) => answer?.value === true);
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
    /** What stands in the search field. */
    query: () => frame.evaluate(() => document.querySelector('input')?.value ?? ''),
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

/** The text of an editor, through open shadow roots; blank lines as they are read, whatever the framework makes of them. */
export function textIn(page: PageDriver, editor: string): Promise<string> {
  return page.evaluate((css) => {
    const inner = document.querySelector('#interop-outlet')?.shadowRoot;
    const found = (inner?.querySelector<HTMLElement>(css) ?? document.querySelector<HTMLElement>(css))!;
    if (found instanceof HTMLTextAreaElement) return found.value;
    const blocks = [...found.querySelectorAll<HTMLElement>('[data-block], p')].filter(
      (block) => !block.querySelector('p'),
    );
    const lines = blocks.map((block) => block.innerText.replace(/\n$/, '').replaceAll(/[\u200b\ufeff]/g, ''));
    return lines.join('\n').replaceAll('\u00a0', ' ').trimEnd();
  }, editor);
}

/** Whether an editor has the focus. */
export function focusIn(page: PageDriver, editor: string): Promise<boolean> {
  return page.evaluate((css) => {
    const inner = document.querySelector('#interop-outlet')?.shadowRoot;
    return [inner, document].some((root) => root?.activeElement?.matches(css));
  }, editor);
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
