import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Driver, PageDriver } from '../drivers';
import { shown, waitCard, waitMarked, wordPoint } from '../e2e/overlay';
import { panel } from '../e2e/panel';
import { attach, isWorker } from '../e2e/target';
import { composer, onStage, openComposer, type Scheme, schemes } from './stage';

declare const chrome: { action: { openPopup(): Promise<void> } };

const folder = fileURLToPath(new URL('pictures', import.meta.url));
const viewport = { width: 1120, height: 640 };

const texts = {
  review: 'Sabato la nostra azienda apre le porte: musica , caffè e un prodotto tutto nuovo. Vi aspettiamo a Milano!!!',
  fix: 'Sabato la nostra aziendda apre le porte: musica, caffè e un prodoto tutto nuovo. Vi aspettiamo a Milano 🎉',
};

/** Takes the pictures of the README: what a user sees of us on the practice X, by day and by night. */
export async function takePictures(extensionDir: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const colorScheme of schemes) {
    await onStage(extensionDir, { headless: true, colorScheme, viewport }, async (driver) => {
      await card(driver, colorScheme);
      await verdicts(driver, colorScheme);
      await stopped(driver, colorScheme);
      await popup(driver, colorScheme);
    });
  }
  console.log(folder);
}

const path = (name: string, scheme: Scheme) => join(folder, `${name}-${scheme}.png`);

/** The underlined words with the badge, then the card under one of them. */
async function card(driver: Driver, scheme: Scheme): Promise<void> {
  const page = await written(driver, texts.fix);
  await waitMarked(page, ['aziendda', 'prodoto']);
  await shown(page, 'badge');
  await page.screenshot(path('badge', scheme));
  const word = await wordPoint(page, 'prodoto');
  await page.click(word);
  await waitCard(page, word);
  await page.screenshot(path('card', scheme));
  await page.close();
}

/** The review with each of its three verdicts; the last one after everything was corrected there. */
async function verdicts(driver: Driver, scheme: Scheme): Promise<void> {
  const worth = await written(driver, texts.review);
  await openReview(worth, /Da rivedere|To review/);
  await worth.screenshot(path('panel-review', scheme));
  await worth.close();
  const page = await written(driver, texts.fix);
  await waitMarked(page, ['aziendda', 'prodoto']);
  const review = await openReview(page, /Da correggere|To fix/);
  await page.screenshot(path('panel-fix', scheme));
  await review.press(/^azienda/);
  await waitMarked(page, ['prodoto']);
  await review.press(/^prodotto/);
  await waitMarked(page, []);
  await review.says(/Pronto|Ready/);
  await page.screenshot(path('panel-ready', scheme));
  await page.close();
}

async function openReview(page: PageDriver, verdict: RegExp) {
  await page.click(await shown(page, 'badge'));
  const review = await panel(page);
  await review.says(verdict);
  return review;
}

async function stopped(driver: Driver, scheme: Scheme): Promise<void> {
  const page = await written(driver, texts.fix);
  await waitMarked(page, ['aziendda', 'prodoto']);
  await page.click(composer.publish);
  await (await panel(page)).says(/2 errori|2 errors/);
  await page.screenshot(path('stopped', scheme));
  await page.close();
}

/** The popup as its button opens it: a surface of the browser's own, which only the debugger can picture. */
async function popup(driver: Driver, scheme: Scheme): Promise<void> {
  const page = await written(driver, texts.fix);
  await waitMarked(page, ['aziendda', 'prodoto']);
  const worker = await attach(page, isWorker);
  await worker.evaluate(() => chrome.action.openPopup());
  const target = await attach(page, ({ url }) => url.endsWith('/popup.html'));
  await target.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  while (!(await target.evaluate(() => /2 errori|2 errors/.test(document.body.innerText))))
    await target.evaluate(() => new Promise(requestAnimationFrame));
  const { data } = await target.send('Page.captureScreenshot', { format: 'png' });
  await writeFile(path('popup', scheme), Buffer.from(String(data), 'base64'));
  await page.close();
}

async function written(driver: Driver, text: string): Promise<PageDriver> {
  const page = await openComposer(driver);
  await page.type(text);
  return page;
}
