import { describe, expect, test } from 'vitest';
import { browsers, sent } from '../sites/harness';
import { extension } from './harness';
import { waitMarked } from './overlay';
import { panel, panelIsOpen, waitUntil } from './panel';

const x = { url: 'https://x.com/compose/post', editor: '[role="dialog"] [data-testid="tweetTextarea_0"]' };
const caption = '[role="dialog"] [aria-label="Scrivi una didascalia..."]';
const facebook = '[role="dialog"] [data-lexical-editor="true"]';
const post = '[role="dialog"] [data-testid="tweetButton"]';

/** What becomes of the review when composers come, go and are never touched. */
describe.each(browsers)('composers and their review in %s', (browser) => {
  const built = extension(browser);

  test('a text field’s marks lead a page to nothing of ours but its own text', async () => {
    const page = await built.open('https://www.instagram.com/?composer=textarea');
    await page.click(caption);
    await page.type('La nostra aziendda');
    await waitMarked(page, ['aziendda']);
    await page.click('[role="dialog"] .go');
    await (await panel(page)).says(/1 errore|1 error/);
    const reached = await page.evaluate(() => {
      const roots = [...CSS.highlights.values()]
        .flatMap((marks) => [...marks])
        .map((range) => range.startContainer.getRootNode());
      return roots.map((root) => ({
        frames: (root as ShadowRoot).querySelectorAll('iframe, button, [class]').length,
        text: root.textContent,
      }));
    });
    expect(reached.length).toBeGreaterThan(0);
    for (const root of reached)
      expect(root).toEqual({ frames: 0, text: expect.stringMatching(/^La nostra aziendda\s*$/) });
  });

  test('a draft that the page restored and nobody touched is read before it goes out', async () => {
    const page = await built.open('https://www.instagram.com/?composer=textarea');
    await page.waitFor((css) => document.querySelector(css) !== null, { arg: caption });
    await page.evaluate((css) => {
      const field = document.querySelector<HTMLTextAreaElement>(css)!;
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(field, 'Il nostro prodoto');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, caption);
    await page.click('[role="dialog"] .go');
    await (await panel(page)).says(/1 errore|1 error/);
    expect(await page.evaluate(() => window.__sent.length)).toBe(0);
  });

  test('the panel goes with its composer, and what was stopped there is forgotten', async () => {
    const page = await built.open(x.url);
    await page.click(x.editor);
    await page.type('Il nostro prodoto');
    await waitMarked(page, ['prodoto']);
    await page.click(post);
    await (await panel(page)).says(/1 errore|1 error/);
    await page.click('[role="dialog"] [data-testid="app-bar-close"]');
    await page.waitFor(() => document.querySelector('[role="dialog"]') === null);
    await waitUntil(page, async () => !(await panelIsOpen(page)), 'the panel to go');
    await waitMarked(page, []);
    expect(await page.evaluate(() => window.__sent.length)).toBe(0);
    expect(page.errors).toEqual([]);
  });

  test('a Page’s post in two steps is stopped at the first, and overridden once for both', async () => {
    const page = await built.open('https://www.facebook.com/pagina.di.prova?composer');
    await page.click(facebook);
    await page.type('Il nostro prodoto');
    await waitMarked(page, ['prodoto']);
    await page.click('[role="dialog"] [role="button"][aria-label="Avanti"]');
    const review = await panel(page);
    await review.says(/1 errore|1 error/);
    await review.press(/Pubblica comunque|Publish anyway/);
    await page.waitFor(() => document.querySelector('[role="dialog"] [aria-label="Pubblica"]') !== null);
    await waitUntil(page, async () => !(await panelIsOpen(page)), 'the panel to go');
    await page.click('[role="dialog"] [role="button"][aria-label="Pubblica"]');
    expect((await sent(page)).parts).toEqual(['Il nostro prodoto']);
    expect(page.errors).toEqual([]);
  });
});
