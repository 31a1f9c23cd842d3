import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { platforms } from '@/lib/platforms';
import { record } from '../bench/trace';
import type { PageDriver } from '../drivers';
import { extension } from './harness';
import { waitMarked } from './overlay';
import { surfaces } from './surfaces';

/** What a page may be made to carry, in bytes: with a composer, and without one. */
const most = { composer: 60_000, idle: 20_000 };
const plain = 'https://x.com/plain';
const built = extension('chromium');

const folder = join(import.meta.dirname, '../../.output/chrome-mv3');
const scouts = platforms.map(({ id }) => `scout-${id}.js`);
const shared = ['composer.js', 'assets/marks.css'];
const source = (name: string) => readFileSync(join(folder, name), 'utf8');
const isOurs = (url: string) => url.startsWith('chrome-extension:');

/** An empty page with the debugger's line to it. */
async function watched(): Promise<{ page: PageDriver; session: CDPSession }> {
  const page = await built.driver.newPage();
  return { page, session: await built.driver.raw.chromium!.newCDPSession(page.raw.chromium!) };
}

/** Opens a page without a composer and presses, types and scrolls about in it. */
async function visit(page: PageDriver): Promise<void> {
  await page.goto(plain);
  await page.click('article');
  await page.press('Tab');
  await page.wheel(600);
}

describe('on a page without a composer', () => {
  test('the scout is the only script of ours, and small', async () => {
    const { page, session } = await watched();
    const scripts: { url: string; length: number }[] = [];
    session.on('Debugger.scriptParsed', ({ url, length = 0 }) => isOurs(url) && scripts.push({ url, length }));
    await session.send('Debugger.enable');
    await visit(page);
    expect(scripts.map(({ url }) => new URL(url).pathname)).toEqual(['/scout-x.js']);
    expect(scripts[0]!.length).toBeLessThanOrEqual(most.idle);
  });

  test('nothing of ours is drawn: no element, no highlight, no style', async () => {
    const { page, session } = await watched();
    const sheets: string[] = [];
    session.on('CSS.styleSheetAdded', ({ header }) => header.origin === 'injected' && sheets.push(header.styleSheetId));
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    await visit(page);
    const seen = await page.evaluate(() => ({
      beside: [...document.documentElement.children].map((child) => child.tagName),
      popovers: document.querySelectorAll('[popover]').length,
      highlights: CSS.highlights.size,
      adopted: document.adoptedStyleSheets.length,
    }));
    expect(seen).toEqual({ beside: ['HEAD', 'BODY'], popovers: 0, highlights: 0, adopted: 0 });
    expect(sheets).toEqual([]);
  });

  test('the scout has its three listeners and no timer', async () => {
    const { page, session } = await watched();
    const worlds: { id: number; origin: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await session.send('Runtime.enable');
    const { openTimers, startedTimers } = await record(page, () => visit(page));
    expect({ openTimers, startedTimers }).toEqual({ openTimers: 0, startedTimers: 0 });

    const world = worlds.findLast(({ origin }) => isOurs(origin))!;
    const listening = async (expression: string) => {
      const { result } = await session.send('Runtime.evaluate', { expression, contextId: world.id });
      const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
      return listeners.map(({ type }) => type).sort();
    };
    expect(await listening('window')).toEqual(['click', 'focusin', 'keydown']);
    for (const other of ['document', 'document.documentElement', 'document.body', 'visualViewport', 'navigation'])
      expect(await listening(other), other).toEqual([]);
  });
});

describe('what enters a page', () => {
  test.each(scouts)('weighs at most 60,000 bytes with %s', (scout) => {
    const bytes = [scout, ...shared].map((name) => Buffer.byteLength(source(name)));
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(most.composer);
  });

  test.each([...scouts, ...shared])('%s holds no React and no way to the network', (name) => {
    const react = /react\.(?:transitional\.)?element|createRoot|useState|jsx-runtime/g;
    const network =
      /(?<![.\w])(?<!async )fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\bimport\(|importScripts|url\(/g;
    const found = [react, network].flatMap((pattern) => source(name).match(pattern) ?? []);
    expect(found).toEqual([]);
  });

  test('asks the network for nothing while a post is written', async () => {
    const { page, session } = await watched();
    const asked: string[] = [];
    session.on('Network.requestWillBeSent', ({ request, initiator }) => {
      if (initiator.stack?.callFrames.some(({ url }) => isOurs(url))) asked.push(request.url);
    });
    await session.send('Network.enable');
    const { url, editor } = surfaces[0]!;
    await page.goto(url);
    await page.click(editor);
    await page.type('La nostra aziendda apre ');
    await waitMarked(page, ['aziendda']);
    expect(asked).toEqual([]);
  });
});
