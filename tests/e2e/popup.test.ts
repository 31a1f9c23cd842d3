import { describe, expect, test } from 'vitest';
import type { PageDriver } from '../drivers';
import { sent } from '../sites/harness';
import { extension } from './harness';
import { ownTexts } from './nodes';
import { shown, waitMarked } from './overlay';
import { panel, waitUntil } from './panel';
import { surfaces } from './surfaces';
import { openPopup } from './toolbar';

const home = surfaces[1]!;
const flawed = 'La nostra aziendda apre';

/** The popup that the browser itself opens from its toolbar, over the page it is about. Chromium: Firefox opens none without a user's press on its own window. */
describe('the popup', () => {
  const built = extension('chromium');

  const write = async (): Promise<PageDriver> => {
    const page = await built.open(home.url);
    await page.click(home.editor);
    await page.type(flawed);
    await waitMarked(page, ['aziendda']);
    return page;
  };

  test('says what is being written here, and which keys the browser gave us', async () => {
    const page = await write();
    const popup = await openPopup(page);
    await popup.says(/Da correggere/);
    await popup.says(/1\s+errore/);
    await popup.press('Impostazioni');
    await popup.says(/Correggi la parola dove sta il cursore, o apri la revisione\s+Alt\+Maiusc\+K/);
    await popup.says(/Scegli un modello di risposta\s+Alt\+Maiusc\+M/);
    // Suggested for none, for the user to assign.
    await popup.says(/Apri la revisione del post\s+non assegnata/);
  });

  test('opens the review in the page', async () => {
    const page = await write();
    const popup = await openPopup(page);
    await popup.says(/Da correggere/);
    await popup.press('Apri la revisione');
    await (await panel(page)).says(/aziendda/);
  });

  test('switched off, marks, badge and guard go at once; switched on, they are back', async () => {
    const page = await write();
    await shown(page, 'badge');
    const popup = await openPopup(page);
    await popup.says(/Controlla quello che scrivi su X/);
    await popup.press('Controlla quello che scrivi su X');
    await popup.says(/Su X il controllo è spento/);
    await waitMarked(page, []);
    expect(await ownTexts(page, 'badge')).toEqual([]);
    await page.click(home.publish);
    expect((await sent(page)).parts).toEqual([flawed]);
    await page.click(home.editor);
    await page.type(flawed);

    const again = await openPopup(page);
    await again.says(/Su X il controllo è spento/);
    await again.press('Controlla quello che scrivi su X');
    await waitMarked(page, ['aziendda']);
    await shown(page, 'badge');
    await page.click(home.publish);
    await (await panel(page)).says(/C’è 1 errore/);
    expect(await page.evaluate(() => window.__sent.length)).toBe(1);
    expect(page.errors).toEqual([]);
  });

  test('the place of the review: beside the page, nothing but the marks stays in it', async () => {
    const page = await write();
    await shown(page, 'badge');
    const popup = await openPopup(page);
    await popup.says(/a lato, nel browser/);
    await popup.press('a lato, nel browser');
    await waitUntil(page, async () => (await ownTexts(page, 'badge')).length === 0, 'the badge to go');
    await waitMarked(page, ['aziendda']);
    await popup.press('nella pagina');
    await shown(page, 'badge');
  });

  test('the dictionary: a word added here is known in the page, removed it is marked again', async () => {
    const page = await write();
    const popup = await openPopup(page);
    await popup.press('Impostazioni');
    await popup.press('Il tuo dizionario');
    await popup.fill('Nuova parola', 'aziendda');
    await popup.press('Aggiungi');
    await popup.says(/1 parola/);
    await waitMarked(page, []);
    await popup.press('Togli «aziendda»');
    await waitMarked(page, ['aziendda']);
    await popup.says(/È ancora vuoto/);
  });

  test('has nothing to say on a page that is not ours', async () => {
    const page = await built.driver.newPage();
    const worker = await built.open(home.url);
    await page.goto('about:blank');
    const popup = await openPopup(page);
    await popup.says(/Qui non c’è nulla da controllare/);
    await worker.close();
  });
});
