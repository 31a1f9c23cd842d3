import type { Page } from 'playwright-core';

const row = (page: Page, words: string) => page.locator('.comment', { hasText: words });

/** Makes a comment the current one and opens something under it. */
async function open(page: Page, words: string, deed: string): Promise<void> {
  await row(page, words).locator('.stop').click();
  await row(page, words).getByRole('button', { name: deed }).click();
  await row(page, words).locator('.panel button').first().waitFor();
}

const unfoldAsked = (page: Page) => page.locator('.asked summary').click();

/** What the user does to come to a state of the comments that is not the first. */
export const inboxVisits: Record<string, (page: Page) => Promise<void>> = {
  'popup-inbox-empty': (page) => page.getByRole('tab', { name: 'Commenti' }).click(),
  'popup-inbox-long': (page) => row(page, 'Articolo utile').locator('.stop').click(),
  'popup-inbox-handoff': async (page) => {
    await open(page, 'Ordine 4471', 'Passa a…');
    await page.getByRole('textbox', { name: 'Il messaggio pronto' }).waitFor();
  },
  'popup-inbox-why': (page) => open(page, 'Il servizio da sei', 'Perché?'),
  'popup-inbox-snooze': (page) => open(page, 'Ordine 4471', 'Posticipa'),
  'popup-inbox-acted': async (page) => {
    await page.locator('.comment [data-stop]').first().press('a');
    await page.locator('.done').waitFor();
  },
  'popup-inbox-none': async (page) => {
    await page.getByRole('combobox', { name: 'Piattaforma' }).selectOption('LinkedIn');
    await page.getByRole('searchbox').fill('cotto');
    await page.locator('.nothing').waitFor();
  },
  'popup-inbox-view': async (page) => {
    await page.getByRole('combobox', { name: 'Quali commenti' }).selectOption('Risposti');
    await page.getByText('Il piatto è arrivato').waitFor();
  },
  'popup-inbox-asked-folded': (page) => page.locator('.asked summary').waitFor(),
  'popup-inbox-asked': unfoldAsked,
  'popup-inbox-asked-second': async (page) => {
    await unfoldAsked(page);
    await page.locator('.asked-stop').last().click();
  },
  'popup-inbox-asked-silenced': async (page) => {
    await unfoldAsked(page);
    await page.getByRole('button', { name: 'Non proporla più' }).click();
    await page.locator('.asked-done').waitFor();
  },
  'popup-inbox-asked-refused': async (page) => {
    await unfoldAsked(page);
    await page.getByRole('button', { name: 'Crea un modello' }).click();
    await page.locator('.asked .failure').waitFor();
  },
  'popup-inbox-refused': async (page) => {
    await page.locator('.comment [data-stop]').first().press('a');
    await page.locator('.failure').waitFor();
  },
};
