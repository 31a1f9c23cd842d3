import { expect, test } from 'vitest';
import type { PageDriver } from '../drivers';
import { sent } from '../sites/harness';
import { extension } from './harness';
import { ownPoint, ownTexts } from './nodes';
import { shown } from './overlay';
import { waitUntil } from './panel';
import { textIn } from './picker';
import { attach, isWorker } from './target';

declare const chrome: { action: { getBadgeText(of: object): Promise<string> } };

/** The comment of `lettrice_di_prova` under the brand's own post, and how its user reaches its reply box. */
const stories = [
  {
    id: 'x:104',
    name: 'X',
    url: 'https://x.com/pagina_di_prova/status/1',
    at: 'https://x.com/lettrice_di_prova/status/104',
    editor: '[data-testid="tweetTextarea_0"]',
    publish: '[data-testid="tweetButtonInline"]',
    begins: '',
  },
  {
    id: 'facebook:104',
    name: 'Facebook',
    url: 'https://www.facebook.com/pagina.di.prova/posts/1',
    opener: '[aria-label^="Commento di Lettrice"] > .under [role="button"]:last-child',
    editor: '[aria-label="Rispondi a Lettrice di prova"]',
    publish: 'form:has([aria-label="Rispondi a Lettrice di prova"]) #focused-state-composer-submit [role="button"]',
    begins: 'Lettrice di prova ',
  },
  {
    id: 'instagram:104',
    name: 'Instagram',
    url: 'https://www.instagram.com/p/C0dice1/',
    opener: '.rows > li:nth-child(3) button',
    editor: 'textarea',
    publish: 'form button',
    begins: '@lettrice_di_prova ',
  },
  {
    id: 'linkedin:104',
    name: 'LinkedIn',
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:7001/',
    opener: '[aria-label="Rispondi al commento di Lettrice di prova"]',
    editor: 'form .ql-editor',
    publish: 'form .publish',
    begins: 'Lettrice di prova ',
  },
];
const built = extension('chromium');

async function badge(page: PageDriver): Promise<string> {
  const worker = await attach(page, isWorker);
  return worker.evaluate(() => chrome.action.getBadgeText({}));
}

/** A row of the background's own database. */
async function stored(page: PageDriver, id: string): Promise<{ state: string; responseTime: number | null }> {
  const [worker] = page.raw.chromium!.context().serviceWorkers();
  return worker!.evaluate(
    (key) =>
      new Promise((done) => {
        const opening = indexedDB.open('sul-pezzo');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('comments').objectStore('comments').get(key);
          asked.onsuccess = () => done(asked.result);
        };
      }),
    id,
  );
}

/** By keyboard on the first two platforms, by mouse on the others. */
test.each(stories)(
  '$name: a comment waits, a suggestion is taken, edited and sent; its comment closes',
  async (story) => {
    const { id, url, at, opener, editor, publish, begins } = story;
    let page = await built.open(url);
    await waitUntil(page, async () => (await stored(page, id))?.state === 'new', 'the comment in the inbox');
    await waitUntil(page, async () => Number(await badge(page)) > 0, 'the badge to count');
    const before = Number(await badge(page));
    if (at) page = await built.open(at);
    await page.raw.chromium!.bringToFront();
    if (opener) {
      await page.click(opener);
      await page.click(editor);
    } else {
      await page.click(editor);
    }
    await shown(page, 'strip');
    const [first = ''] = await ownTexts(page, 'quiet');
    expect(first).not.toBe('');
    if (id.startsWith('x') || id.startsWith('facebook')) {
      await page.press('ArrowDown');
      await page.press('Enter');
    } else {
      await page.click(await ownPoint(page, 'quiet', first));
    }
    await waitUntil(page, async () => (await textIn(page, editor)) === `${begins}${first}`.trimEnd(), 'the suggestion');
    await page.press('Control+End');
    await page.type(' A presto.');
    const whole = `${begins}${first} A presto.`;
    await waitUntil(page, async () => (await textIn(page, editor)) === whole, 'the edit');
    expect(await page.evaluate(() => window.__sent.length)).toBe(0);
    await page.click(publish);
    expect(await sent(page)).toMatchObject({ parts: [whole], how: 'click' });
    await waitUntil(page, async () => (await stored(page, id)).state === 'answered', 'the comment to close');
    expect((await stored(page, id)).responseTime).toEqual(expect.any(Number));
    await waitUntil(page, async () => Number(await badge(page)) === before - 1, 'the badge to go down');
    expect(page.errors).toEqual([]);
  },
);
