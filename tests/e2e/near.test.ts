import { expect, test } from 'vitest';
import type { PageDriver } from '../drivers';
import { sent } from '../sites/harness';
import { extension } from './harness';
import { shown, waitMarked } from './overlay';
import { panel, waitUntil } from './panel';
import { type SurfaceStory, surfaces } from './surfaces';
import { killServiceWorker } from './worker';

const [modal, home, facebook] = surfaces as [SurfaceStory, SurfaceStory, SurfaceStory];
const first =
  'Il corso di ceramica riparte: otto incontri serali per imparare a lavorare l’argilla al tornio con una maestra';
const near =
  'Il corso di ceramica riparte: nove incontri serali per imparare a lavorare l’argilla al tornio con una maestra';
const announcement =
  'La biblioteca allunga gli orari: da lunedì le sale studio restano aperte fino a mezzanotte per tutti gli studenti';
const article =
  'Riapre il museo cittadino. Le sale restaurate ospitano trecento opere mai esposte e disegni ritrovati nei depositi.';
const fromArticle =
  'Che bello, le sale restaurate ospitano trecento opere mai esposte: domenica ci andiamo tutti insieme';

/** From one post to the next, as their user sees it. Chromium: the panel is opened by the badge, and the worker stopped. */
const built = extension('chromium');

async function write({ url, editor }: SurfaceStory, text: string): Promise<PageDriver> {
  const page = await built.open(url);
  await page.click(editor);
  await page.type(text);
  return page;
}

async function review(page: PageDriver) {
  const { x, y } = await shown(page, 'badge');
  await page.raw.chromium!.mouse.click(x, y);
  return panel(page);
}

/** How many posts are kept, asked of the background's own database. */
async function postsKept(page: PageDriver): Promise<number> {
  const [worker] = page.raw.chromium!.context().serviceWorkers();
  return worker!.evaluate(
    () =>
      new Promise<number>((done) => {
        const opening = indexedDB.open('sul-pezzo');
        opening.onsuccess = () => {
          const count = opening.result.transaction('posts').objectStore('posts').count();
          count.onsuccess = () => done(count.result);
        };
      }),
  );
}

test('what was only written is not kept; what was published is told of in the next post, also by a background woken anew', async () => {
  const page = await write(home, first);
  await page.waitFor((css) => document.querySelector(css)?.textContent !== '', { arg: home.editor });
  expect(await postsKept(page)).toBe(0);
  await page.click(home.publish);
  expect((await sent(page)).parts).toEqual([first]);
  await waitUntil(page, async () => (await postsKept(page)) === 1, 'the post to be kept');
  await killServiceWorker(built.driver, page);

  const next = await write(modal, near);
  const desk = await review(next);
  await desk.says(/Uguale al 9\d% al post di oggi su X\./);
  await desk.says(/Da rivedere/);
  await desk.press(/^È giusto così, in questo post$/);
  await desk.says(/Pronto/);
  await next.click(modal.publish);
  expect((await sent(next)).parts).toEqual([near]);
  expect([...page.errors, ...next.errors]).toEqual([]);
});

test('on another platform in the same days it is a hint, and holds nothing back', async () => {
  const page = await write(home, announcement);
  const before = await postsKept(page);
  await page.click(home.publish);
  await waitUntil(page, async () => (await postsKept(page)) === before + 1, 'the post to be kept');
  const other = await write(facebook, announcement);
  await other.waitFor(() => (CSS.highlights.get('mark-hint')?.size ?? 0) > 0);
  await other.click(facebook.publish);
  expect((await sent(other)).parts).toEqual([announcement]);
  expect([...page.errors, ...other.errors]).toEqual([]);
});

test('a pasted source shows what is copied from it, and is forgotten with the post', async () => {
  const page = await write(home, `${fromArticle} questa aziendda`);
  const desk = await review(page);
  await desk.says(/Confronta con una fonte/);
  await desk.evaluate(() => document.querySelector('summary')!.click());
  await desk.evaluate(() => document.querySelector('textarea')!.focus());
  await page.raw.chromium!.keyboard.insertText(article);
  await desk.says(/Preso dalla fonte: \d+% del post, in un punto\./);
  await desk.says(/parole prese dalla fonte/);
  await desk.press(/le sale restaurate ospitano/);
  const selected = () => page.evaluate(() => String(getSelection()));
  await waitUntil(page, async () => (await selected()).startsWith('le sale restaurate ospitano'), 'the copied words');
  await desk.press(/^azienda$/);
  await waitMarked(page, []);
  await page.click(home.publish);
  await sent(page);
  await page.click(home.editor);
  await page.type('Un’altra aziendda');
  await review(page);
  expect(await desk.evaluate(() => document.querySelector('textarea')!.value)).toBe('');
  expect(page.errors).toEqual([]);
});
