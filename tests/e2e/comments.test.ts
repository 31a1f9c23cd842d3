import type { Worker } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '@/lib/inbox/reading';
import type { PageDriver } from '../drivers';
import { settled } from '../sites/reading';
import { extension } from './harness';
import { waitUntil } from './panel';

const ownPost = 'https://x.com/pagina_di_prova/status/1';

declare const chrome: {
  runtime: {
    onMessage: {
      addListener(listener: (packet: { type: string; request: Reading }) => void): void;
    };
    sendMessage(packet: object): Promise<unknown>;
  };
};
declare global {
  var readingsHeard: Reading[];
}

/** The whole way from a page to the background, which here also writes down what it hears. */
describe('comments of a page', () => {
  const built = extension('chromium');
  let worker: Worker;

  beforeAll(async () => {
    worker = built.driver.raw.chromium!.serviceWorkers()[0]!;
    await worker.evaluate(() => {
      globalThis.readingsHeard = [];
      chrome.runtime.onMessage.addListener(({ type, request }) => {
        if (type === 'readComments') globalThis.readingsHeard.push(request);
      });
    });
  });

  const heard = () =>
    worker.evaluate(() => globalThis.readingsHeard.splice(0).flatMap(({ comments }) => comments.map(({ key }) => key)));
  const scripts = async (page: PageDriver): Promise<string[]> => {
    const session = await page.raw.chromium!.context().newCDPSession(page.raw.chromium!);
    const urls: string[] = [];
    session.on('Debugger.scriptParsed', ({ url }) => url.startsWith('chrome-extension:') && urls.push(url));
    await session.send('Debugger.enable');
    await session.detach();
    return urls.map((url) => new URL(url).pathname);
  };

  test.each([
    [ownPost, '/comments-x.js'],
    ['https://www.linkedin.com/feed/update/urn:li:activity:7001/', '/comments-linkedin.js'],
    ['https://www.linkedin.com/feed/update/urn:li:activity:7001/?front=shadow', '/comments-linkedin.js'],
  ])('at %s reach the background', async (url, script) => {
    const page = await built.open(url);
    const keys: string[] = [];
    await waitUntil(page, async () => keys.push(...(await heard())) >= 6, 'six comments');
    expect([...new Set(keys)]).toEqual(['101', '102', '103', '104', '106', '107']);
    expect(await scripts(page)).toContain(script);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test('are noticed after the page went on to them by itself, and not before', async () => {
    const page = await built.open('https://x.com/home');
    await settled(page);
    expect(await scripts(page)).toEqual(['/scout-x.js']);
    await page.evaluate(() => {
      history.pushState(null, '', '/pagina_di_prova/status/1');
      window.dispatchEvent(new Event('practice:moved'));
    });
    const keys: string[] = [];
    await waitUntil(page, async () => keys.push(...(await heard())) >= 6, 'six comments');
    await page.close();
  });

  test('are left alone where the platform is switched off, at once', async () => {
    const page = await built.open(ownPost);
    const keys: string[] = [];
    await waitUntil(page, async () => keys.push(...(await heard())) >= 6, 'six comments');
    const popup = await built.driver.newPage();
    await popup.goto(built.driver.extensionUrl('popup.html'));
    const set = (enabled: boolean) =>
      popup.evaluate(
        (settings) => chrome.runtime.sendMessage({ type: 'setSettings', request: { platform: 'x', settings } }),
        { enabled, panel: 'page' },
      );
    await set(false);
    const fresh = await built.open(ownPost);
    await settled(fresh);
    expect(await scripts(fresh)).toEqual(['/scout-x.js']);
    await page.evaluate(() => window.__thread.add({ text: 'Ci siete?', parent: null }));
    await settled(page);
    expect(await heard()).toEqual([]);
    await set(true);
    await waitUntil(page, async () => keys.push(...(await heard())) >= 13, 'the comments once more');
  });
});
