import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Driver, PageDriver } from '../drivers';
import { sent } from '../sites/harness';
import { extension } from './harness';
import { ownNodes, ownTexts } from './nodes';
import { shown, waitCard, waitMarked, wordPoint } from './overlay';
import { panel, waitUntil } from './panel';
import { surfaces } from './surfaces';

const modal = surfaces[0]!;
const flawed = 'La nostra aziendda apre';
const output = join(import.meta.dirname, '../../.output/chrome-mv3');

declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    reload(id: string, options: object): Promise<void>;
  };
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
};

const write = async (page: PageDriver, text: string): Promise<PageDriver> => {
  await page.click(modal.editor);
  await page.type(text);
  return page;
};
const says = (page: PageDriver, wanted: RegExp) =>
  waitUntil(page, async () => wanted.test((await ownTexts(page, 'notice')).join()), `the notice ${wanted}`);

/** The browser's own page of extensions, where its user reloads and switches them off; Chromium only. */
async function manage(driver: Driver, act: (id: string) => Promise<unknown>): Promise<void> {
  const page = await driver.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(act, new URL(driver.extensionUrl('')).host);
  await page.close();
}

describe('the extension is reloaded under an open composer', () => {
  const built = extension('chromium');

  test('the new script takes over: no error, marks go on, one badge, the press is guarded', async () => {
    const page = await write(await built.open(modal.url), flawed);
    await waitMarked(page, ['aziendda']);
    await shown(page, 'badge');
    await manage(built.driver, async (id) => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.reload(id, { failQuietly: true });
    });
    await page.raw.chromium!.bringToFront();
    await page.type(' con un prodoto');
    await waitMarked(page, ['aziendda', 'prodoto']);
    await waitUntil(page, async () => (await ownTexts(page, 'badge')).join() === '2', 'one badge that counts both');

    await page.click(modal.publish);
    const review = await panel(page);
    await review.says(/Ci sono 2 errori/);
    await review.press(/Pubblica comunque/);
    expect((await sent(page)).parts).toEqual([`${flawed} con un prodoto`]);
    expect(page.errors).toEqual([]);
  });
});

describe('the extension is switched off under an open composer', () => {
  const built = extension('chromium');

  test('all that is ours vanishes at the next event and publishing is as it was', async () => {
    const page = await write(await built.open(modal.url), flawed);
    await waitMarked(page, ['aziendda']);
    await shown(page, 'badge');
    await manage(built.driver, (id) => chrome.management.setEnabled(id, false));
    await page.raw.chromium!.bringToFront();
    await page.type('!');
    await waitMarked(page, []);
    expect(await ownNodes(page, 'layer')).toEqual([]);
    await page.click(modal.publish);
    expect((await sent(page)).parts).toEqual([`${flawed}!`]);
    expect(page.errors).toEqual([]);
  });

  test('a press is the first event after it: the post goes out', async () => {
    await manage(built.driver, (id) => chrome.management.setEnabled(id, true));
    const page = await write(await built.open(modal.url), flawed);
    await waitMarked(page, ['aziendda']);
    await manage(built.driver, (id) => chrome.management.setEnabled(id, false));
    await page.raw.chromium!.bringToFront();
    await page.click(modal.publish);
    expect((await sent(page)).parts).toEqual([flawed]);
    expect(page.errors).toEqual([]);
  });
});

describe('the disk is full', () => {
  const built = extension('chromium');

  test('an added word holds for now and the user is told; nothing else breaks', async () => {
    // Before anything is written: afterwards Chromium goes by the room it saw then, for half a minute.
    const blank = await built.driver.newPage();
    const session = await built.driver.raw.chromium!.newCDPSession(blank.raw.chromium!);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: built.driver.extensionUrl('').slice(0, -1),
      quotaSize: 1,
    });
    const page = await write(await built.open(modal.url), flawed);
    await waitMarked(page, ['aziendda']);
    const word = await wordPoint(page, 'aziendda');
    await page.click(word);
    await waitCard(page, word);
    await page.press('ArrowUp');
    await page.press('Enter');
    await says(page, /Lo spazio del browser per Sul Pezzo è pieno/);
    await waitMarked(page, []);
    await page.press('End');
    await page.type(' un’altra aziendda con un prodoto');
    await waitMarked(page, ['prodoto']);
    await page.click(modal.publish);
    const review = await panel(page);
    await review.press(/^prodotto/);
    await review.press(/^Pubblica$/);
    expect((await sent(page)).parts[0]).toMatch(/aziendda.*un prodotto/);
    expect(page.errors).toEqual([]);
  });
});

describe('the engine cannot start', () => {
  const broken = mkdtempSync(join(tmpdir(), 'sul-pezzo-broken-'));
  cpSync(output, broken, { recursive: true });
  rmSync(join(broken, 'lexicon/it.bin'));
  afterAll(() => rmSync(broken, { recursive: true }));
  const built = extension('chromium', { extensionDir: broken });

  test('the post goes out and we say that it was not read', async () => {
    const page = await write(await built.open(modal.url), flawed);
    await page.click(modal.publish);
    expect((await sent(page)).parts).toEqual([flawed]);
    await says(page, /senza controllo/);
    expect(page.errors).toEqual([]);
  });
});
