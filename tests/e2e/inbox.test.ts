import { expect, test } from 'vitest';
import type { PageDriver } from '../drivers';
import { extension } from './harness';
import { waitUntil } from './panel';
import { attach, isWorker } from './target';
import { openPopup } from './toolbar';
import { killServiceWorker } from './worker';

declare const chrome: {
  runtime: { sendMessage(packet: object): Promise<unknown> };
  action: { getBadgeText(of: object): Promise<string> };
  tabs: { query(of: object): Promise<{ url?: string; active?: boolean }[]> };
};

/** The inbox behind the popup, from the page to the toolbar. Chromium: the toolbar's popup is opened, the worker stopped. */
const built = extension('chromium');
const url = 'https://x.com/pagina_di_prova/status/1';

async function badge(page: PageDriver): Promise<string> {
  const worker = await attach(page, isWorker);
  return worker.evaluate(() => chrome.action.getBadgeText({}));
}

const badgeSays = (page: PageDriver, text: string) =>
  waitUntil(page, async () => (await badge(page)) === text, `the badge to say “${text}”`);

/** One row of a table of the background's own database. */
async function stored(page: PageDriver, id: string): Promise<{ state: string; triage: { kind: string } | null }> {
  const [worker] = page.raw.chromium!.context().serviceWorkers();
  return worker!.evaluate(
    (key) =>
      new Promise((done) => {
        const opening = indexedDB.open('sul-pezzo');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('comments').objectStore('comments').get(key);
          asked.onsuccess = () => done(asked.result);
        };
      }),
    id,
  );
}

test('comments that a page shows are counted, listed, kept over the end of the background, and closed by a reply', async () => {
  const page = await built.open(url);
  await badgeSays(page, '4');
  // 101 got its answer on the page; an advertisement is no comment.
  expect(await stored(page, 'x:101')).toMatchObject({ state: 'answered' });
  expect(await stored(page, 'x:104')).toMatchObject({ state: 'new', triage: { kind: expect.any(String) } });
  await killServiceWorker(built.driver, page);
  // What comes next wakes the background, and is counted with what was there.
  await page.evaluate(() => window.__thread.add({ text: 'Avete una sala per dieci persone?' }));
  await badgeSays(page, '5');

  const popup = await openPopup(page);
  await popup.says(/Ordine arrivato rotto/);
  await popup.says(/sala per dieci persone/);
  const ours = { author: 'Pagina di prova', handle: 'pagina_di_prova' };
  await page.evaluate((who) => {
    window.__thread.add({ ...who, parent: '104', text: 'Ci dispiace, ti scriviamo subito in privato.' });
  }, ours);
  await badgeSays(page, '4');
  expect(await stored(page, 'x:104')).toMatchObject({ state: 'answered', responseTime: expect.any(Number) });
  expect(page.errors).toEqual([]);
});

test('actions, their undo and a correction go through the background; a snoozed comment comes back by the alarm', async () => {
  const page = await built.open(url);
  await waitUntil(page, async () => (await badge(page)) !== '', 'the comments to be counted');
  const before = Number(await badge(page));
  const extensionPage = await built.driver.newPage();
  await extensionPage.goto(built.driver.extensionUrl('popup.html'));
  const ask = (type: string, request: object) =>
    extensionPage.evaluate(
      ([name, sent]) => chrome.runtime.sendMessage({ type: name, request: sent }) as Promise<unknown>,
      [type, request] as const,
    );
  const id = 'x:106';
  expect(await ask('actOnComment', { id, action: { type: 'ignore' } })).toEqual({ ok: true, value: 'kept' });
  await badgeSays(page, String(before - 1));
  expect(await ask('undoComment', { id })).toEqual({ ok: true, value: 'kept' });
  expect(await ask('undoComment', { id })).toEqual({ ok: true, value: 'refused' });
  await badgeSays(page, String(before));
  expect(await ask('correctTriage', { id, kind: 'spam', sentiment: 'neutral' })).toEqual({ ok: true, value: 'kept' });
  expect((await stored(page, id)).triage).toMatchObject({ kind: 'spam' });
  expect(await ask('actOnComment', { id, action: { type: 'snooze', until: -1 } })).toMatchObject({ ok: false });
  await ask('actOnComment', { id, action: { type: 'snooze', until: Date.now() + 1000 } });
  await badgeSays(page, String(before - 1));
  await waitUntil(page, async () => (await stored(page, id)).state === 'toAnswer', 'the alarm to end the snooze');
  await badgeSays(page, String(before));
});

test('a comment is opened in the tab that shows it, or in a new one', async () => {
  const page = await built.open(url);
  await waitUntil(page, async () => (await badge(page)) !== '', 'the comments to be counted');
  const extensionPage = await built.driver.newPage();
  await extensionPage.goto(built.driver.extensionUrl('popup.html'));
  const open = () =>
    extensionPage.evaluate(
      () => chrome.runtime.sendMessage({ type: 'openComment', request: { id: 'x:104' } }) as Promise<unknown>,
    );
  const tabs = async () => {
    const worker = await attach(page, isWorker);
    const all = await worker.evaluate(() => chrome.tabs.query({}));
    return all.filter((tab) => tab.url?.endsWith('/status/104')).map(({ active }) => active);
  };
  expect(await open()).toEqual({ ok: true, value: true });
  await waitUntil(page, async () => (await tabs()).join() === 'true', 'the tab of the comment');
  expect(await open()).toEqual({ ok: true, value: true });
  expect(await tabs()).toEqual([true]);
});
