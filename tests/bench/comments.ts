import { fileURLToPath } from 'node:url';
import type { Reading } from '@/lib/inbox/reading';
import type { Driver } from '../drivers';
import { waitUntil } from '../e2e/panel';
import { withBrowser, withExtension } from './browser';
import { line, type Report } from './report';
import { record } from './trace';

const pages = {
  x: 'https://x.com/pagina_di_prova/status/1',
  facebook: 'https://www.facebook.com/pagina.di.prova/posts/1',
  instagram: 'https://www.instagram.com/p/C0dice1/',
  linkedin: 'https://www.linkedin.com/feed/update/urn:li:activity:7001/?front=sdui',
};
/** So many comments come, so many a frame, and all stay in the page. */
const [growth, lot] = [5000, 20];

interface Heard {
  chrome: {
    runtime: {
      onMessage: {
        addListener(
          listener: (
            packet: { type: string; request: Reading },
            from: unknown,
            reply: (answer: object) => void,
          ) => void,
        ): void;
      };
    };
  };
  heard: Set<string>;
}

/** What reading costs the page while a feed of comments grows, in real Chromium. How our share is told: see `trace.ts`. */
export async function run(report: Report): Promise<void> {
  await withExtension((extensionDir) =>
    withBrowser(extensionDir, async (driver) => {
      await driver.raw.chromium!.serviceWorkers()[0]!.evaluate(takeAll);
      for (const [name, url] of Object.entries(pages)) await measure(driver, name, url, report);
    }),
  );
}

/** Runs in the background: takes every reading, whatever the settings are, and counts the comments. */
function takeAll(): void {
  const world = globalThis as unknown as Heard;
  world.heard = new Set();
  world.chrome.runtime.onMessage.addListener(({ type, request }, _, reply) => {
    if (type !== 'readComments') return;
    for (const { key } of request.comments) world.heard.add(`${request.platform} ${key}`);
    reply({ ok: true, value: 'kept' });
  });
}

async function heardOf(driver: Driver, platform: string): Promise<number> {
  const worker = driver.raw.chromium!.serviceWorkers()[0]!;
  return worker.evaluate(
    (name) => [...(globalThis as unknown as Heard).heard].filter((key) => key.startsWith(name)).length,
    platform,
  );
}

async function measure(driver: Driver, name: string, url: string, report: Report): Promise<void> {
  const page = await driver.newPage();
  await page.goto(url);
  await page.waitFor(() => window.__thread !== undefined);
  await waitUntil(page, async () => (await heardOf(driver, name)) > 0, 'the first comments');
  const before = await heardOf(driver, name);
  const { keys, longestTask, openTimers } = await record(page, async () => {
    // The trace counts from a key press.
    await page.press('Shift');
    await page.evaluate((amounts) => window.__thread.grow(...(amounts as [number, number])), [growth, lot]);
    const all = async () => (await heardOf(driver, name)) === before + growth;
    await waitUntil(page, all, 'every comment to reach the background');
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
