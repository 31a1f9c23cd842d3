import { afterAll, beforeAll } from 'vitest';
import { type BrowserName, type Driver, launch, type PageDriver } from '../drivers';
import { buildSites } from './build';
import type { Sent } from './kit/sent';
import { serve } from './serve';

export const browsers: BrowserName[] = ['chromium', 'firefox'];

/** A text as an SMM writes it: accents, apostrophes, emoji in several parts, a blank line. */
export const sample = ['Perché no? L’aperitivo è alle 18 🍋', '', 'Vi aspettiamo 👩‍🍳 #lido @pagina!'];

/** Starts the browser once for a file; the given function opens a practice page that is ready to be used. */
export function practice(browser: BrowserName): { open(url: string): Promise<PageDriver> } {
  let driver: Driver;
  beforeAll(async () => {
    await buildSites();
    driver = await launch({ browser, serve });
  });
  afterAll(() => driver?.close());
  return {
    open: async (url) => {
      const page = await driver.newPage();
      await page.goto(url);
      await page.waitFor(() => (document.querySelector('#root')?.children.length ?? 0) > 0);
      return page;
    },
  };
}

/** Types lines with real keys, Enter between them. */
export async function write(page: PageDriver, lines: string[]): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.press('Enter');
    await page.type(line);
  }
}

/** Waits for the n-th sent post and gives its surface, parts and way. */
export async function sent(page: PageDriver, count = 1): Promise<Omit<Sent, 'at'>> {
  const entry = await page.waitFor(
    (wanted) => {
      const last = window.__sent.length === wanted ? window.__sent.at(-1) : undefined;
      return last ? { surface: last.surface, parts: last.parts, how: last.how, trusted: last.trusted } : null;
    },
    { arg: count },
  );
  return entry!;
}
