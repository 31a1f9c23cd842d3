import { fileURLToPath } from 'node:url';
import type { Driver } from '../drivers';
import { settled } from '../sites/reading';
import { withBrowser, withExtension } from './browser';
import { line, type Report } from './report';
import { record } from './trace';

const pages = {
  x: 'https://x.com/pagina_di_prova/status/1',
  linkedin: 'https://www.linkedin.com/feed/update/urn:li:activity:7001/?front=sdui',
};
/** So many comments come, so many a frame, and all stay in the page. */
const [growth, lot] = [5000, 20];

/** What reading costs the page while a feed of comments grows, in real Chromium. How our share is told: see `trace.ts`. */
export async function run(report: Report): Promise<void> {
  await withExtension((extensionDir) =>
    withBrowser(extensionDir, async (driver) => {
      for (const [name, url] of Object.entries(pages)) await measure(driver, name, url, report);
    }),
  );
}

async function measure(driver: Driver, name: string, url: string, report: Report): Promise<void> {
  const page = await driver.newPage();
  await page.goto(url);
  await page.waitFor(() => window.__thread !== undefined);
  await settled(page);
  const { keys, longestTask, openTimers } = await record(page, async () => {
    // The trace counts from a key press.
    await page.press('Shift');
    await page.evaluate((amounts) => window.__thread.grow(...(amounts as [number, number])), [growth, lot]);
    await settled(page);
  });
  report({
    name: `comments.${name}.each`,
    value: keys.reduce((sum, cost) => sum + cost, 0) / growth,
    unit: 'ms a comment',
  });
  report({ name: `comments.${name}.task.max`, value: longestTask, unit: 'ms' });
  report({ name: `comments.${name}.timers`, value: openTimers, unit: 'timers' });
  await page.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run((row) => console.log(line(row)));
