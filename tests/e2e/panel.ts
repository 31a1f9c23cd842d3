import type { Frame as PlaywrightFrame, Page as PlaywrightPage } from 'playwright-core';
import type { Frame as PuppeteerFrame } from 'puppeteer-core';
import type { PageDriver } from '../drivers';
import { overlayBox } from './overlay';

type DeskFrame = Pick<PlaywrightFrame, 'evaluate'> & { clickButton(name: RegExp): Promise<void> };

/** The review panel in the page, as its user sees it: waits until it has something to show. */
export async function panel(page: PageDriver) {
  const frame = await waitForFrame(page);
  const text = () => frame.evaluate(() => document.body.textContent ?? '');
  return {
    text,
    /** Waits until the panel says something like this. */
    says: (wanted: RegExp) => waitUntil(page, async () => wanted.test(await text()), `the panel to say ${wanted}`),
    /** Presses the first button with this name, as a user does. */
    press: (name: RegExp) => frame.clickButton(name),
    evaluate: frame.evaluate.bind(frame) as PlaywrightFrame['evaluate'],
  };
}

/** True while a panel is to be seen in the page: a hidden one stays loaded and takes no room. */
export async function panelIsOpen(page: PageDriver): Promise<boolean> {
  if (page.raw.chromium)
    return ((await overlayBox(page, 'frame'))?.height ?? 0) > 0 && (await findFrame(page)) !== null;
  const frame = await findFrame(page);
  return frame !== null && (await frame.evaluate(() => innerHeight > 0));
}

/** Waits for a condition in the browser's own time: one look a frame, ten seconds at most. */
export async function waitUntil(page: PageDriver, holds: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    if (await holds().catch(() => false)) return;
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => next(null))));
  }
  throw new Error(`Waited in vain for ${what}`);
}

async function waitForFrame(page: PageDriver): Promise<DeskFrame> {
  await waitUntil(page, () => panelIsOpen(page), 'the panel');
  return (await findFrame(page))!;
}

async function findFrame(page: PageDriver): Promise<DeskFrame | null> {
  if (page.raw.chromium) {
    const frame = page.raw.chromium.frames().find((candidate) => candidate.url().includes('/desk.html'));
    return frame ? chromiumFrame(page.raw.chromium, frame) : null;
  }
  for (const frame of page.raw.firefox!.frames()) {
    const protocol = await frame.evaluate(() => location.protocol).catch(() => '');
    if (protocol === 'moz-extension:') return firefoxFrame(frame);
  }
  return null;
}

function chromiumFrame(page: PlaywrightPage, frame: PlaywrightFrame): DeskFrame {
  return {
    evaluate: frame.evaluate.bind(frame),
    clickButton: async (name) => {
      const button = frame.getByRole('button', { name }).first();
      await button.scrollIntoViewIfNeeded({ timeout: 5000 });
      const box = (await button.boundingBox())!;
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      // Not awaited: a panel that hides at this very press never acknowledges it to the debugger.
      void page.mouse.up();
    },
  };
}

function firefoxFrame(frame: PuppeteerFrame): DeskFrame {
  return {
    evaluate: frame.evaluate.bind(frame) as DeskFrame['evaluate'],
    clickButton: async (name) => {
      for (const button of await frame.$$('button')) {
        const label = await button.evaluate(
          (element) => element.getAttribute('aria-label') ?? element.textContent ?? '',
        );
        if (name.test(label)) return button.click();
      }
      throw new Error(`The panel has no button ${name}`);
    },
  };
}
