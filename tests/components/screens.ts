/**
 * Draws every state of the panel, the popup and the library in real Chromium, light and dark, narrow and wide, lets axe-core look
 * at each and leaves the pictures in `.shots`. Run: npx tsx tests/components/screens.ts [name…]
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { executablePath } from '../drivers/shared';
import { buildStage } from './stage/build';
import { article, deskExamples } from './stage/examples';
import { inboxExamples, stageNow } from './stage/inboxExamples';
import { inboxVisits } from './stage/inboxVisits';
import { libraryExamples } from './stage/libraryExamples';
import { pickerExamples } from './stage/pickerExamples';
import { popupExamples } from './stage/popupExamples';

const shots = fileURLToPath(new URL('.shots/', import.meta.url));
const address = 'https://stage.example/';
const wanted = process.argv.slice(2);

/** A file as a spreadsheet would give it, with most of what can be wrong in it. */
const csv = `title;body;brand;abbreviation;kinds
Sconto studenti;Ciao {nome}, lo sconto vale tutto l’anno.;;studenti;question
Chiusura estiva;Ciao {nome, riapriamo il 25.;;;question
Buono scaduto;Mi dispiace, {nome}.;Bottega Verdi;;complaint
Scuse;Ci dispiace, {nome}.;;scuse;complaint
;Manca il titolo.;;;other
Ritiro in negozio;Puoi passare dal lunedì al sabato.;;;domanda
`;

const narrow = [...Object.keys(deskExamples), ...Object.keys(popupExamples), ...Object.keys(inboxExamples)];

const unfold = async (page: Page, title: string) => {
  await page.getByRole('tab', { name: 'Impostazioni' }).click();
  await page.locator('summary', { hasText: title }).click();
};

/** What the user does to come to a state that is not the first. */
const visit: Record<string, (page: Page) => Promise<void>> = {
  ...inboxVisits,
  source: async (page) => {
    await page.locator('summary', { hasText: 'Confronta con una fonte' }).click();
    await page.getByRole('textbox').fill(article);
  },
  'popup-words': async (page) => {
    await unfold(page, 'Il tuo dizionario');
    await page.getByRole('button', { name: 'Togli «carosello»' }).click();
    await page.locator('.removed').waitFor();
  },
  'popup-brands': async (page) => {
    await unfold(page, 'Brand');
    await page.getByRole('button', { name: 'Togli «Studio Bianchi' }).click();
    await page.getByRole('textbox', { name: 'Nome del brand' }).fill('Bottega rossi');
  },
  'popup-unbranded': (page) => unfold(page, 'Brand'),
  'popup-brand': async (page) => {
    await unfold(page, 'Brand');
    await page.getByRole('button', { name: 'Bottega Rossi', exact: true }).click();
    await page.getByText('Regole per questo brand').click();
    await page.locator('.popup-body').evaluate((body) => body.scrollTo(0, 0));
  },
  'popup-answers': async (page) => {
    await unfold(page, 'Brand');
    await page.getByRole('button', { name: 'Bottega Rossi', exact: true }).click();
    await page.getByText('Risposte ai commenti').click();
    await page.getByText('il messaggio è già indirizzato').scrollIntoViewIfNeeded();
  },
  'picker-fields': (page) => page.getByRole('combobox').fill('prezzi aumentati'),
  'picker-none': (page) => page.getByRole('combobox').fill('ornitorinco'),
  'popup-rules': (page) => unfold(page, 'Regole'),
  'library-search': async (page) => {
    await page.getByRole('searchbox').fill('fattura elettronica zzz');
    await page.getByText('Nessun modello corrisponde.').waitFor();
  },
  'library-report': (page) =>
    page
      .getByLabel('Scegli un file')
      .setInputFiles({ name: 'risposte.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }),
  'library-checking': (page) => page.getByRole('button', { name: 'Controlla i link' }).click(),
  'library-removed': (page) => page.getByRole('button', { name: 'Togli', exact: true }).click(),
  'library-full': async (page) => {
    await page.getByRole('textbox', { name: 'Titolo' }).fill('Abbiamo sbagliato noi');
    await page.getByText('Non salvato').waitFor();
  },
};

const html = await buildStage();
await mkdir(shots, { recursive: true });
const browser = await chromium.launch({ executablePath: await executablePath('chromium'), args: ['--no-sandbox'] });
try {
  const violations: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 400]) violations.push(...(await draw(browser, colorScheme, width, narrow)));
    for (const width of [400, 1280])
      violations.push(...(await draw(browser, colorScheme, width, Object.keys(libraryExamples))));
    for (const width of [304, 558])
      violations.push(...(await draw(browser, colorScheme, width, Object.keys(pickerExamples), 438)));
  }
  for (const line of violations) console.error(line);
  if (violations.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
}

async function draw(
  browser: Browser,
  colorScheme: 'light' | 'dark',
  width: number,
  names: string[],
  height = width > 400 ? 860 : 680,
): Promise<string[]> {
  const context = await browser.newContext({ colorScheme, viewport: { width, height }, deviceScaleFactor: 2 });
  const violations: string[] = [];
  for (const name of names.filter((name) => wanted.length === 0 || wanted.includes(name))) {
    const page = await context.newPage();
    await show(page, name, width);
    await page.screenshot({ path: `${shots}${name}-${colorScheme}-${width}.png`, fullPage: name.startsWith('popup') });
    const { violations: found } = await new AxeBuilder({ page }).analyze();
    violations.push(
      ...found.flatMap(({ id, nodes }) => nodes.map((node) => `${name} ${colorScheme} ${width}: ${id} ${node.html}`)),
    );
    await page.close();
  }
  await context.close();
  return violations;
}

async function show(page: Page, name: string, width: number): Promise<void> {
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.route(`${address}**`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  if (name.startsWith('popup')) await page.setViewportSize({ width, height: 600 });
  await page.clock.setFixedTime(stageNow);
  await page.goto(`${address}#${name}`);
  // A wait is drawn only once it has lasted 300 ms.
  await page.locator(name === 'checking' ? '.progress' : '#root > *').waitFor();
  await visit[name]?.(page);
}
