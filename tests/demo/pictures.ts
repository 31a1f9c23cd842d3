import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Driver, PageDriver } from '../drivers';
import { overlayBox, shown, waitCard, waitMarked, wordPoint } from '../e2e/overlay';
import { panel, waitUntil } from '../e2e/panel';
import { attach, isWorker } from '../e2e/target';
import { composer, onStage, openComposer, type Scheme, schemes } from './stage';

declare const chrome: { action: { openPopup(): Promise<void> } };

const folder = fileURLToPath(new URL('pictures', import.meta.url));
const viewport = { width: 1280, height: 660 };

const texts = {
  review:
    'Sabato la nostra azienda apre le porte: musica, caffè e un laboratorio di xilokreativa. Vi aspettiamo a Milano.',
  fix: 'Sabato la nostra aziendda apre le porte: musica, caffè e un prodoto tutto nuovo. Vi aspettiamo a Milano.',
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
  await shoot(page, 'badge', scheme);
  const word = await wordPoint(page, 'prodoto');
  await page.click(word);
  await waitCard(page, word);
  await shoot(page, 'card', scheme);
  await page.close();
}

/** The review with each of its three verdicts; the last one after everything was corrected there. */
async function verdicts(driver: Driver, scheme: Scheme): Promise<void> {
  const worth = await written(driver, texts.review);
  await openReview(worth, /Da rivedere|To review/);
  await settled(worth);
  await shoot(worth, 'panel-review', scheme);
  await worth.close();
  const page = await written(driver, texts.fix);
  await waitMarked(page, ['aziendda', 'prodoto']);
  const review = await openReview(page, /Da correggere|To fix/);
  await settled(page);
  await shoot(page, 'panel-fix', scheme);
  await review.press(/^azienda/);
  await waitMarked(page, ['prodoto']);
  await review.press(/^prodotto/);
  await waitMarked(page, []);
  await review.says(/Pronto|Ready/);
  await settled(page);
  await shoot(page, 'panel-ready', scheme);
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
  await settled(page);
  await shoot(page, 'stopped', scheme);
  await page.close();
}

/** The composer and what stands beside it, without the rest of the page. */
async function shoot(page: PageDriver, name: string, scheme: Scheme): Promise<void> {
  const clip = { x: 320, y: 0, width: viewport.width - 320, height: viewport.height };
  await page.raw.chromium!.screenshot({ path: path(name, scheme), clip });
}

/** The panel takes the height of what it holds: waits until ten looks in a row find it the same. */
async function settled(page: PageDriver): Promise<void> {
  let [height, same] = [0, 0];
  const look = async () => {
    const now = (await overlayBox(page, 'frame'))?.height ?? 0;
    same = now === height ? same + 1 : 0;
    height = now;
    return same >= 10;
  };
  await waitUntil(page, look, 'the panel to keep its size');
}

/** The popup as its button opens it: a surface of the browser's own, which only the debugger can picture. */
async function popup(driver: Driver, scheme: Scheme): Promise<void> {
  const page = await written(driver, texts.fix);
  await waitMarked(page, ['aziendda', 'prodoto']);
  const worker = await attach(page, isWorker);
  await worker.evaluate(() => chrome.action.openPopup());
  const target = await attach(page, ({ url }) => url.endsWith('/popup.html'));
  await target.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  await waitUntil(page, () => target.evaluate(() => /2\s(?:errori|errors)/.test(document.body.innerText)), 'the popup');
  // A popup grows to 600 pixels and scrolls from there: beyond, the debugger pictures its beginning once more.
  const { width, height } = await target.evaluate(() => {
    const { width, height } = document.querySelector('.popup')!.getBoundingClientRect();
    return { width, height: Math.min(height, innerHeight) };
  });
  const clip = { x: 0, y: 0, width, height, scale: 1 };
  const { data } = await target.send('Page.captureScreenshot', { clip, captureBeyondViewport: true });
  await writeFile(path('popup', scheme), Buffer.from(String(data), 'base64'));
  await page.close();
}

async function written(driver: Driver, text: string): Promise<PageDriver> {
  const page = await openComposer(driver, { still: true });
  await page.type(text);
  return page;
}
