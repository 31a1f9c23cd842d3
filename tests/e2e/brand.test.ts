import { describe, expect, test } from 'vitest';
import type { PageDriver } from '../drivers';
import { extension } from './harness';
import { ownPoint, ownTexts } from './nodes';
import { shown, waitMarked, wordPoint } from './overlay';
import { panel, waitUntil } from './panel';
import { surfaces } from './surfaces';
import { openPopup } from './toolbar';

const home = surfaces[1]!;
const post = 'La nuova lumora ha un prezzo economico';
const rossi = 'Bottega Rossi';
const bianchi = 'Studio Bianchi';

/** A brand's wishes from the popup to the post and back, one story in three chapters. Chromium: the popup is opened as its user opens it. */
describe('a brand', () => {
  const built = extension('chromium');

  const write = async (): Promise<PageDriver> => {
    const page = await built.open(home.url);
    await page.click(home.editor);
    await page.type(post);
    return page;
  };
  const addBrand = async (popup: Awaited<ReturnType<typeof openPopup>>, name: string, names: string) => {
    // What comes late moves what is to be pressed.
    await popup.says(/Da correggere/);
    await popup.press('Impostazioni');
    await popup.press('Brand');
    await popup.fill('Nome del brand', name);
    await popup.press('Aggiungi');
    await popup.fill('Nomi e prodotti', names);
    await popup.fill('Evita 1', 'economico');
    await popup.fill('Meglio 1', 'conveniente');
    await popup.says(/Salvato/);
    await popup.press('← Indietro');
  };
  const review = async (page: PageDriver) => {
    const { x, y } = await shown(page, 'badge');
    await page.raw.chromium!.mouse.click(x, y);
    return panel(page);
  };
  /** Chooses by the keys a user would press: an event that a script makes does nothing. */
  const writeFor = async (page: PageDriver, desk: Awaited<ReturnType<typeof panel>>, name: string) => {
    const places = () =>
      desk.evaluate((wanted) => {
        const { options, selectedIndex } = document.querySelector('select')!;
        return { now: selectedIndex, wanted: [...options].findIndex(({ label }) => label === wanted) };
      }, name);
    await desk.evaluate(() => document.querySelector('select')!.focus());
    for (let at = await places(); at.now !== at.wanted; at = await places()) {
      const next = at.now + Math.sign(at.wanted - at.now);
      await page.press(next > at.now ? 'ArrowDown' : 'ArrowUp');
      await waitUntil(page, async () => (await places()).now === next, `the panel to come nearer to ${name}`);
    }
  };
  const unmarked = (page: PageDriver) => waitMarked(page, [], 'warning');

  test('is made in the popup, heard in the post, and has its own idea of what is right', async () => {
    const page = await write();
    await waitMarked(page, ['lumora']);
    await unmarked(page);
    const popup = await openPopup(page);
    await addBrand(popup, rossi, 'Lumora');
    await popup.press('Questa pagina');
    await popup.says(/Qui scrivi per/);
    await waitMarked(page, ['economico'], 'warning');
    await waitMarked(page, ['lumora']);

    let desk = await review(page);
    await desk.says(/Per:.*Bottega Rossi/);
    await desk.says(/Il brand si scrive «Lumora», non «lumora»/);
    await desk.press(/^Lumora$/);
    await waitMarked(page, []);
    await desk.says(/preferisce «conveniente»/);
    await desk.press(/^È giusto così, per Bottega Rossi/);
    await unmarked(page);
    await desk.says(/«economico» va bene per questo brand/);
    await desk.press(/^Annulla/);
    await waitMarked(page, ['economico'], 'warning');
    await desk.press(/^È giusto così, per Bottega Rossi/);
    await unmarked(page);

    await page.reload();
    await page.click(home.editor);
    await page.type(post);
    await waitMarked(page, ['lumora']);
    await unmarked(page);

    await addBrand(await openPopup(page), bianchi, 'Zenitta');
    desk = await review(page);
    await desk.says(/Per:.*Bottega Rossi/);
    await writeFor(page, desk, bianchi);
    await waitMarked(page, ['economico'], 'warning');
    await writeFor(page, desk, rossi);
    await unmarked(page);
    await writeFor(page, desk, 'nessun brand');
    await waitUntil(page, async () => !/preferisce/.test(await desk.text()), 'the panel to forget the brands');
    expect(page.errors).toEqual([]);
  });

  test('is remembered for the platform; its rules are switched off and on', async () => {
    const page = await write();
    await waitMarked(page, ['lumora']);
    await unmarked(page);
    const desk = await review(page);
    await desk.says(/nessun brand/);
    await writeFor(page, desk, bianchi);
    await waitMarked(page, ['economico'], 'warning');

    const popup = await openPopup(page);
    await popup.says(/Qui scrivi per/);
    await popup.press('Impostazioni');
    await popup.press('Regole');
    await popup.fill('Cerca una regola', 'evita');
    await popup.press('Parole che il brand evita');
    await unmarked(page);
    await popup.says(/1 spenta/);
    await popup.press('Parole che il brand evita');
    await waitMarked(page, ['economico'], 'warning');
    await popup.says(/tutte accese/);
    expect(page.errors).toEqual([]);
  });

  test('that is removed is heard no more, and is heard again when it is back; the card knows it too', async () => {
    const page = await write();
    await waitMarked(page, ['economico'], 'warning');
    const popup = await openPopup(page);
    await popup.says(/Qui scrivi per/);
    await popup.press('Impostazioni');
    await popup.press('Brand');
    await popup.press('Togli «Studio Bianchi»');
    await unmarked(page);
    await popup.press('Annulla');
    await waitMarked(page, ['economico'], 'warning');

    const point = await wordPoint(page, 'economico');
    await page.raw.chromium!.mouse.click(point.x, point.y);
    await shown(page, 'card');
    const ways = ['in questo post', 'per Studio Bianchi', 'sempre'].map((way) => `È giusto così, ${way}`);
    expect(await ownTexts(page, 'quiet')).toEqual(ways);
    await page.click(await ownPoint(page, 'quiet', ways[1]!));
    await unmarked(page);
    expect(page.errors).toEqual([]);
  });
});
