import { describe, expect, test } from 'vitest';
import type { PageDriver } from '../drivers';
import { sent } from '../sites/harness';
import { extension } from './harness';
import { ownTexts } from './nodes';
import { waitMarked } from './overlay';
import { panel, panelIsOpen, waitUntil } from './panel';
import { surfaces } from './surfaces';
import { attach, isWorker } from './target';
import { killServiceWorker, strikeServiceWorker } from './worker';

const modal = surfaces[0]!;
const flawed = 'La nostra aziendda apre sabato';
const anyway = /Pubblica comunque/;
/** So many different slips that reading them takes longer than a worker needs to die. */
const slips = [...'abcdefghilmnopqrstuvz'].flatMap((a) => [...'aeiou'].map((b) => `aziend${a}${b}da`));

/** What goes wrong around us must reach neither the page nor the post. Chromium: the only one whose worker and engine can be broken from outside. */
describe('the background fails', () => {
  const built = extension('chromium');

  const write = async (text: string): Promise<PageDriver> => {
    const page = await built.open(modal.url);
    await page.click(modal.editor);
    await page.type(text);
    return page;
  };
  const says = (page: PageDriver, wanted: RegExp) =>
    waitUntil(page, async () => wanted.test((await ownTexts(page, 'notice')).join()), `the notice ${wanted}`);
  const guardedToTheEnd = async (page: PageDriver, text: string) => {
    await page.click(modal.publish);
    const review = await panel(page);
    await review.says(/C’è 1 errore/);
    expect(await page.evaluate(() => window.__sent.length)).toBe(0);
    await review.press(anyway);
    expect((await sent(page)).parts).toEqual([text]);
    expect(page.errors).toEqual([]);
  };

  test('worker killed before a check: the check wakes it', async () => {
    const page = await write(flawed);
    await waitMarked(page, ['aziendda']);
    await killServiceWorker(built.driver, page);
    await page.type(' con un prodoto');
    await waitMarked(page, ['aziendda', 'prodoto']);
    expect(page.errors).toEqual([]);
  });

  test('worker killed in the middle of a check: the check is asked once more', async () => {
    const facebook = surfaces[2]!;
    const page = await built.open(facebook.url);
    await page.click(facebook.editor);
    await page.type('La nostra aziendda');
    await waitMarked(page, ['aziendda']);
    const worker = await attach(page, isWorker);
    await worker.send('Debugger.enable');
    const busy = worker.event('Debugger.paused');
    await worker.send('Debugger.pause');
    await page.raw.chromium!.keyboard.insertText(` ${slips.join(' ')}`);
    await busy;
    await strikeServiceWorker(built.driver, page);
    // It stands at the first line of the check; let go, it dies before so many slips are read.
    void worker.send('Debugger.resume').catch(() => undefined);
    await waitMarked(page, slips, 'warning');
    expect(page.errors).toEqual([]);
  });

  test('worker killed again and again while typing', async () => {
    const page = await write('La nostra');
    for (const word of [' aziendda', ' apre', ' un', ' negozzio', ' in', ' cittá']) {
      await page.type(word);
      // Not waiting for its end: a question that is asked once more wakes it again at once.
      await strikeServiceWorker(built.driver, page);
    }
    await waitMarked(page, ['aziendda', 'negozzio', 'cittá']);
    expect(page.errors).toEqual([]);
  });

  test('worker killed after a check: the press is still guarded', async () => {
    const page = await write(flawed);
    await waitMarked(page, ['aziendda']);
    await killServiceWorker(built.driver, page);
    await guardedToTheEnd(page, flawed);
  });

  test('worker killed between the stop and “Pubblica comunque”: the post goes out, once', async () => {
    const page = await write(flawed);
    await waitMarked(page, ['aziendda']);
    await page.click(modal.publish);
    const review = await panel(page);
    await review.says(/C’è 1 errore/);
    await killServiceWorker(built.driver, page);
    await review.press(anyway);
    expect((await sent(page)).parts).toEqual([flawed]);
    await waitUntil(page, async () => !(await panelIsOpen(page)), 'the panel to close');
    expect(await page.evaluate(() => window.__sent.length)).toBe(1);
  });

  test('engine that does not answer within half a second: the post goes out and we say that it was not read', async () => {
    const page = await write('La nostra');
    await waitMarked(page, []);
    const worker = await attach(page, isWorker);
    await worker.send('Debugger.enable');
    await worker.send('Debugger.pause');
    await page.type(' aziendda');
    const pressed = Date.now();
    await page.click(modal.publish);
    expect((await sent(page)).parts).toEqual(['La nostra aziendda']);
    expect(Date.now() - pressed).toBeLessThan(2000);
    await says(page, /senza controllo/);
    expect(page.errors).toEqual([]);
    await worker.send('Debugger.resume');
  });
});
