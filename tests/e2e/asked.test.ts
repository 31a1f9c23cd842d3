import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { extension } from './harness';
import { waitUntil } from './panel';
import { openPopup } from './toolbar';

/** Questions that come again, from the page to a template. Chromium: the toolbar's popup is opened. */
const built = extension('chromium');

test('what three people ask in their own words is proposed, and becomes a template of the library', async () => {
  const page = await built.open('https://x.com/pagina_di_prova/status/1');
  const popup = await openPopup(page);
  await popup.says(/Ordine arrivato rotto/);
  expect(await popup.text()).not.toMatch(/che torna/);
  await page.evaluate(() => {
    window.__thread.add({ author: 'Ada', handle: 'ada', text: 'Quanto costa la spedizione in Sardegna?' });
    window.__thread.add({ author: 'Bea', handle: 'bea', text: 'spedizione in sardegna quanto viene?' });
    window.__thread.add({ author: 'Ciro', handle: 'ciro', text: 'Ciao, qnt costa spedire in Sardegna?' });
  });
  await popup.press('1 domanda che torna');
  await popup.says(/Quanto costa la spedizione in Sardegna\?\s*3 volte/);
  await popup.press('Crea un modello');
  const library = await openedLibrary(page.raw.chromium!);
  await library.getByRole('textbox', { name: 'Titolo' }).waitFor();
  const value = (name: string) => library.getByRole('textbox', { name, exact: true }).inputValue();
  expect(await value('Titolo')).toBe('Quanto costa la spedizione in Sardegna?');
  expect(await value('Testo')).toBe('Ciao {nome}, {risposta:}');
  expect(await library.getByRole('textbox', { name: /^Tag/ }).inputValue()).toBe('costa, spedizione, sardegna');
  // The starter set came with it: it is there only for who has no template at all.
  expect(await library.locator('nav').innerText()).toMatch(/Modelli\s*1\d\d/);

  await library.getByRole('textbox', { name: 'Testo', exact: true }).fill('Ciao {nome}, in Sardegna costa 9 euro.');
  await library.getByText('Salvato', { exact: true }).waitFor();
  const again = await openPopup(page);
  await again.press('1 domanda che torna');
  await again.says(/Apri il modello/);
  await again.press('Non proporla più');
  await again.says(/La domanda non viene più proposta/);
  await waitUntil(page, async () => !/che torna/.test(await again.text()), 'the question to be gone');
  await again.press('Annulla');
  await again.says(/1 domanda che torna/);
  expect(page.errors).toEqual([]);
});

/** The page of the library that the popup opened. */
async function openedLibrary(page: Page): Promise<Page> {
  const isLibrary = (one: Page) => one.url().includes('/library.html#templates/');
  const open = page.context().pages().find(isLibrary);
  return open ?? page.context().waitForEvent('page', isLibrary);
}
