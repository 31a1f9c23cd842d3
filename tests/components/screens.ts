/**
 * Draws every state of the panel and the popup in real Chromium, light and dark, narrow and wide, lets axe-core look
 * at each and leaves the pictures in `.shots`. Run: npx tsx tests/components/screens.ts [name…]
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { executablePath } from '../drivers/shared';
import { buildStage } from './stage/build';
import { article, deskExamples } from './stage/examples';
import { pickerExamples } from './stage/pickerExamples';
import { popupExamples } from './stage/popupExamples';

const shots = fileURLToPath(new URL('.shots/', import.meta.url));
const address = 'http://stage.example/';
const wanted = process.argv.slice(2);

const unfold = (page: Page, title: string) => page.locator('summary', { hasText: title }).click();

/** What the user does to come to a state that is not the first. */
const visit: Record<string, (page: Page) => Promise<void>> = {
  source: async (page) => {
    await unfold(page, 'Confronta con una fonte');
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
    await page.locator('main').evaluate(() => scrollTo(0, 0));
  },
  'picker-fields': (page) => page.getByRole('combobox').fill('prezzi aumentati'),
  'picker-none': (page) => page.getByRole('combobox').fill('ornitorinco'),
  'popup-rules': (page) => unfold(page, 'Regole'),
};

const html = await buildStage();
await mkdir(shots, { recursive: true });
const browser = await chromium.launch({ executablePath: await executablePath('chromium'), args: ['--no-sandbox'] });
try {
  const violations: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    violations.push(
      ...(await draw(browser, colorScheme, 320, [...Object.keys(deskExamples), ...Object.keys(popupExamples)])),
    );
    violations.push(...(await draw(browser, colorScheme, 400, Object.keys(deskExamples))));
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
  height = 680,
): Promise<string[]> {
  const context = await browser.newContext({ colorScheme, viewport: { width, height }, deviceScaleFactor: 2 });
  const violations: string[] = [];
  for (const name of names.filter((name) => wanted.length === 0 || wanted.includes(name))) {
    const page = await context.newPage();
    await show(page, name);
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

async function show(page: Page, name: string): Promise<void> {
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.route(`${address}**`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`${address}#${name}`);
  // A wait is drawn only once it has lasted 300 ms.
  await page.locator(name === 'checking' ? '.progress' : '#root > *').waitFor();
  await visit[name]?.(page);
}
