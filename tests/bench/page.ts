import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { platforms } from '@/lib/platforms';
import { type Driver, launch } from '../drivers';
import { killServiceWorker } from '../e2e/worker';
import { chromeBuild } from '../setup/extension';
import { buildSites } from '../sites/build';
import { serve } from '../sites/serve';
import { type Composer, composers, marked, openComposer, paste, post, press, words } from './composing';
import { line, quantile, type Report } from './report';
import { record } from './trace';

/** Typing stops for this long before our check begins (`lib/page/session.ts`), in milliseconds. */
const pause = 50;
/** Milliseconds a key: a fast typist, and slower than the pause, so that every key pays for a check and its answer too. */
const pace = 120;
const alone = 'page alone';

/**
 * What the extension costs the page and how soon its marks stand, in real Chromium on the practice pages. How our share
 * of the main thread is told from the page's: see `trace.ts`. The keys measured are the last 200 of a post of 3,000
 * characters with 15 slips, where each costs most.
 */
export async function run(report: Report): Promise<void> {
  // A copy: the browser reads scripts from the disk whenever a page needs them, and the next build may come meanwhile.
  const extensionDir = mkdtempSync(join(tmpdir(), 'sul-pezzo-bench-'));
  cpSync(chromeBuild(), extensionDir, { recursive: true });
  await buildSites();
  try {
    await measure(extensionDir, report);
  } finally {
    rmSync(extensionDir, { recursive: true });
  }
}

async function measure(extensionDir: string, report: Report): Promise<void> {
  measureBytes(extensionDir, report);
  const [bareDraft, bareLexical] = await withBrowser(
    null,
    async (driver) =>
      [await measureKeys(driver, composers.draft), await measureKeys(driver, composers.lexical)] as const,
  );
  await withBrowser(extensionDir, async (driver) => {
    const draft = await measureKeys(driver, composers.draft);
    const lexical = await measureKeys(driver, composers.lexical);
    reportKeys('draft', draft, bareDraft, report);
    reportKeys('lexical', lexical, bareLexical, report);
    report({ name: 'page.task.max', value: Math.max(draft.longestTask, lexical.longestTask), unit: 'ms' });
    await measureMarks(driver, report);
    await measureTimers(driver, report);
    await measurePaste(driver, report);
    await measureMount(driver, report);
  });
}

async function withBrowser<Result>(
  extensionDir: string | null,
  act: (driver: Driver) => Promise<Result>,
): Promise<Result> {
  const driver = await launch({ browser: 'chromium', serve, ...(extensionDir && { extensionDir }) });
  try {
    return await act(driver);
  } finally {
    await driver.close();
  }
}

/** The code that enters a page, as built. */
function measureBytes(folder: string, report: Report): void {
  const size = (name: string) => statSync(join(folder, name)).size;
  const scout = Math.max(...platforms.map(({ id }) => size(`scout-${id}.js`)));
  report({ name: 'page.bytes.composer', value: scout + size('composer.js') + size('assets/marks.css'), unit: 'bytes' });
  report({ name: 'page.bytes.idle', value: scout, unit: 'bytes' });
}

async function measureKeys(driver: Driver, composer: Composer) {
  const page = await openComposer(driver, composer);
  const [written, typed] = post();
  await page.click(composer.editor);
  await paste(page, composer.editor, written);
  await press(page, 'Ecco ', pace);
  const recording = await record(page, () => press(page, typed, pace));
  await page.close();
  return recording;
}

type Recording = Awaited<ReturnType<typeof measureKeys>>;

function reportKeys(name: string, ours: Recording, bare: Recording, report: Report): void {
  report({ name: `page.keystroke.${name}.p95`, value: quantile(ours.keys, 0.95), unit: 'ms' });
  report({ name: `page.keystroke.${name}.p50`, value: quantile(ours.keys, 0.5), unit: 'ms' });
  const [value, peerValue] = [quantile(ours.threadKeys, 0.5), quantile(bare.threadKeys, 0.5)];
  report({
    name: `page.thread.${name}.p50`,
    value,
    unit: 'ms a key',
    peer: alone,
    peerValue,
    ratio: peerValue / value,
  });
}

/** From the last key of a slip to the frame that shows its mark, in the long post. */
async function measureMarks(driver: Driver, report: Report): Promise<void> {
  const delays: number[] = [];
  for (const composer of Object.values(composers)) {
    const page = await openComposer(driver, composer);
    await page.click(composer.editor);
    await paste(page, composer.editor, post()[0]);
    for (const slip of words.fresh) {
      const shown = marked(page, slip);
      await press(page, `per la ${slip} `, pace);
      delays.push(await shown);
    }
    await page.close();
  }
  const worst = quantile(delays, 0.95);
  report({ name: 'page.marks.sinceKey', value: worst, unit: 'ms p95' });
  report({ name: 'page.marks.delay', value: worst - pause, unit: 'ms p95' });
}

/** Timers of ours that still run one second after the composer lost the focus, counted from before it had it. */
async function measureTimers(driver: Driver, report: Report): Promise<void> {
  const page = await openComposer(driver, composers.draft);
  const { openTimers } = await record(page, async () => {
    await page.click(composers.draft.editor);
    const shown = marked(page, 'aziendda');
    await press(page, 'La nostra aziendda presenta ', pace);
    await shown;
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 1000)));
  });
  report({ name: 'page.timers.idle', value: openTimers, unit: 'timers' });
  await page.close();
}

/** 100,000 characters at once: our longest stretch of the page's thread, and how long until the last slip is marked. */
async function measurePaste(driver: Driver, report: Report): Promise<void> {
  const page = await openComposer(driver, composers.lexical);
  await page.click(composers.lexical.editor);
  const text = `${post()[0]}\n`.repeat(40).slice(0, 99_990);
  let delay = 0;
  const { longestTask } = await record(page, async () => {
    const shown = marked(page, 'aziennda');
    await paste(page, composers.lexical.editor, `${text} aziennda `);
    delay = await shown;
  });
  report({ name: 'page.paste.task.max', value: longestTask, unit: 'ms' });
  report({ name: 'page.paste.marks', value: delay, unit: 'ms' });
  await page.close();
}

/** From the first focus of a composer that already holds text to its marks, with the service worker stopped before. */
async function measureMount(driver: Driver, report: Report): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const page = await openComposer(driver, composers.home);
    await paste(page, composers.home.editor, 'Sabato la nostra aziendda presenta il catalogo.');
    await killServiceWorker(driver, page);
    const shown = marked(page, 'aziendda', 'focusin');
    await page.click(composers.home.editor);
    times.push(await shown);
    await page.close();
  }
  report({ name: 'page.mount', value: quantile(times, 0.5), unit: 'ms' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run((row) => console.log(line(row)));
