import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Filter } from '@/lib/inbox/order';
import { type Driver, launch, type PageDriver } from '../../drivers';
import { quantile, type Report } from '../report';
import type { Bench } from './inPage';

declare const bench: Bench;

const COMMENTS = 100_000;
/** The share that nobody answered: as a team on top of things leaves it, and as one that answered nothing. */
const situations = { some: 0.02, all: 1 };
const ROUNDS = 9;
/** A page that has just been opened has neither code nor database warm: the first list is measured as the popup has it. */
const filters: Record<string, Filter> = {
  first: {},
  brand: { brandId: 'b1' },
  platform: { platform: 'instagram' },
  kind: { kind: 'order' },
  both: { platform: 'instagram', kind: 'order', brandId: 'b2' },
  text: { text: 'rimborso difetto' },
};

/** The inbox with 100,000 comments kept, in real Chromium: the popup's list, the badge, and what a reading costs. */
export async function run(report: Report): Promise<void> {
  const script = await bundle();
  for (const [name, pending] of Object.entries(situations)) {
    const body = `<!doctype html><meta charset="utf-8"><div id="root"></div><script>${script}</script>`;
    const driver = await launch({
      browser: 'chromium',
      serve: () => ({ body, headers: { 'content-type': 'text/html' } }),
    });
    try {
      await measure(driver, name, pending, report);
    } finally {
      await driver.close();
    }
  }
}

async function measure(driver: Driver, name: string, pending: number, report: Report): Promise<void> {
  const page = await open(driver);
  const times: number[] = [];
  for (const count of [COMMENTS])
    times.push(...(await page.evaluate(([all, share]) => bench.fill(all!, share!), [count, pending])));
  await page.close();
  report({ name: `inbox.${name}.reading`, value: quantile(times.slice(-100), 0.5), unit: 'ms per 100 new' });
  for (const [label, filter] of Object.entries(filters)) {
    const listed: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const fresh = await open(driver);
      listed.push((await fresh.evaluate((asked) => bench.list(asked), filter)).ms);
      await fresh.close();
    }
    report({ name: `inbox.${name}.${label}`, value: quantile(listed, 0.5), unit: 'ms' });
  }
  const badge = await open(driver);
  report({ name: `inbox.${name}.badge`, value: await badge.evaluate(() => bench.badge()), unit: 'ms' });
}

async function open(driver: Driver): Promise<PageDriver> {
  const page = await driver.newPage();
  await page.goto('http://inbox.example/');
  return page;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('inPage.ts', import.meta.url))],
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    alias: { '@': fileURLToPath(new URL('../../..', import.meta.url)) },
  });
  return outputFiles[0]!.text.replaceAll('</script', '<\\/script');
}
