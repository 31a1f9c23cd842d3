import { describe, expect, test } from 'vitest';
import type { PageDriver } from '../drivers';
import { sent } from '../sites/harness';
import { extension } from './harness';
import { ownTexts } from './nodes';
import { shown, waitMarked } from './overlay';
import { panel, waitUntil } from './panel';
import { surfaces } from './surfaces';
import { attach, isWorker, type Target } from './target';

declare const chrome: { action: { openPopup(): Promise<void> } };

const home = surfaces[1]!;
const flawed = 'La nostra aziendda apre';

/** The popup that the browser itself opens from its toolbar, over the page it is about. Chromium: Firefox opens none without a user's press on its own window. */
describe('the popup', () => {
  const built = extension('chromium');

  const openPopup = async (page: PageDriver): Promise<Target> => {
    await page.raw.chromium!.bringToFront();
    const worker = await attach(page, isWorker);
    await worker.evaluate(() => chrome.action.openPopup());
    return attach(page, ({ url }) => url.endsWith('/popup.html'));
  };
  const text = (popup: Target) => popup.evaluate(() => document.body?.innerText ?? '');
  const says = (page: PageDriver, popup: Target, wanted: RegExp) =>
    waitUntil(page, async () => wanted.test(await text(popup)), `the popup to say ${wanted}`);
  /** Presses, as a user does, the first control whose label begins like this. */
  const press = async (popup: Target, label: string) => {
    const { x, y } = await popup.evaluate(
      new Function(`
        const labelOf = (element) => (element.getAttribute('aria-label') ?? element.textContent).trim();
        const found = [...document.querySelectorAll('button, label, summary')].find((element) => labelOf(element).startsWith(${JSON.stringify(label)}));
        found.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = found.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };`) as () => { x: number; y: number },
    );
    for (const type of ['mousePressed', 'mouseReleased']) {
      await popup.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    }
  };
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
    await says(page, popup, /Da correggere/);
    await says(page, popup, /1\s+errore/);
    await says(page, popup, /Correggi la parola dove sta il cursore\s+Alt\+Maiusc\+K/);
    await says(page, popup, /Apri la revisione del post\s+Alt\+Maiusc\+V/);
    expect(await text(popup)).not.toContain('non assegnata');
  });

  test('opens the review in the page', async () => {
    const page = await write();
    const popup = await openPopup(page);
    // Not «Apri la revisione»: the name of the shortcut says that before the button is there.
    await says(page, popup, /Da correggere/);
    await press(popup, 'Apri la revisione');
    await (await panel(page)).says(/aziendda/);
  });

  test('switched off, marks, badge and guard go at once; switched on, they are back', async () => {
    const page = await write();
    await shown(page, 'badge');
    const popup = await openPopup(page);
    await says(page, popup, /Controlla quello che scrivi su X/);
    await press(popup, 'Controlla quello che scrivi su X');
    await says(page, popup, /Su X il controllo è spento/);
    await waitMarked(page, []);
    expect(await ownTexts(page, 'badge')).toEqual([]);
    await page.click(home.publish);
    expect((await sent(page)).parts).toEqual([flawed]);
    await page.click(home.editor);
    await page.type(flawed);

    const again = await openPopup(page);
    await says(page, again, /Su X il controllo è spento/);
    await press(again, 'Controlla quello che scrivi su X');
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
    await says(page, popup, /a lato, nel browser/);
    await press(popup, 'a lato, nel browser');
    await waitUntil(page, async () => (await ownTexts(page, 'badge')).length === 0, 'the badge to go');
    await waitMarked(page, ['aziendda']);
    await press(popup, 'nella pagina');
    await shown(page, 'badge');
  });

  test('the dictionary: a word added here is known in the page, removed it is marked again', async () => {
    const page = await write();
    const popup = await openPopup(page);
    await says(page, popup, /Il tuo dizionario/);
    await press(popup, 'Il tuo dizionario');
    await popup.evaluate(() => document.querySelector<HTMLInputElement>('.foldable:has(.lines) input')!.focus());
    await popup.send('Input.insertText', { text: 'aziendda' });
    await press(popup, 'Aggiungi');
    await says(page, popup, /1 parola/);
    await waitMarked(page, []);
    await press(popup, 'Togli «aziendda»');
    await waitMarked(page, ['aziendda']);
    await says(page, popup, /È ancora vuoto/);
  });

  test('has nothing to say on a page that is not ours', async () => {
    const page = await built.driver.newPage();
    const worker = await built.open(home.url);
    await page.goto('about:blank');
    const popup = await openPopup(page);
    await says(page, popup, /Qui non c’è nulla da controllare/);
    await worker.close();
  });
});
