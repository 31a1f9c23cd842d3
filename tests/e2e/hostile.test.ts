import { describe, expect, test } from 'vitest';
import type { PageDriver } from '../drivers';
import { browsers, sent } from '../sites/harness';
import { extension } from './harness';
import { waitCard, waitMarked, wordPoint } from './overlay';
import { panel } from './panel';

const editor = '[data-testid="tweetTextarea_0"]';
const publish = '[data-testid="tweetButtonInline"]';
const flawed = 'La nostra aziendda apre';

/** Our element shows no more than that it is one of the top layer: no name, no text, no way in. */
const bare = /^<div popover="manual" style="[^"<]*("><\/div>)?$/;

describe.each(browsers)('a page that fights us, in %s', (browser) => {
  const built = extension(browser);

  const write = async (url: string): Promise<PageDriver> => {
    const page = await built.open(url);
    await page.click(editor);
    await page.type(flawed);
    await waitMarked(page, ['aziendda']);
    return page;
  };
  const attack = (page: PageDriver) =>
    page.evaluate(() => {
      for (let round = 0; round < 3; round += 1) window.__hostile.attack();
    });
  /** Nothing was fixed, learnt, ignored or published: the word is still marked after it was read anew. */
  const stands = async (page: PageDriver, text: string) => {
    await page.press('End');
    await page.type('!');
    await waitMarked(page, ['aziendda']);
    const now = await page.evaluate((css) => document.querySelector(css)?.textContent, editor);
    expect(now).toBe(`${text}!`);
    expect(await page.evaluate(() => window.__sent.length)).toBe(0);
  };

  test('throws our elements out: marks stay, one press is stopped, the next goes through', async () => {
    const page = await write('https://x.com/hostile');
    await page.waitFor(() => window.__hostile.removed.length > 0);
    await stands(page, flawed);
    await page.click(publish);
    expect(await page.evaluate(() => window.__sent.length)).toBe(0);
    // That no panel can stand is known a frame after the press: sooner is the same press, a double click.
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
    await page.click(publish);
    expect((await sent(page)).parts).toEqual([`${flawed}!`]);
    expect(page.errors).toEqual([]);
  });

  test('forged presses, keys and messages do nothing, whatever of ours is open, and nothing leaks', async () => {
    const page = await write('https://x.com/hostile?keep');
    await attack(page);
    await stands(page, flawed);

    const word = await wordPoint(page, 'aziendda');
    await page.click(word);
    await waitCard(page, word);
    await attack(page);
    // Forged keys neither choose a line nor close the card.
    await waitCard(page, word);
    await stands(page, `${flawed}!`);

    await page.click(publish);
    const review = await panel(page);
    await review.says(/C’è 1 errore|There is 1 error/);
    await attack(page);
    expect(await page.evaluate(() => window.__sent.length)).toBe(0);
    await review.says(/C’è 1 errore|There is 1 error/);

    await page.evaluate(() => window.__hostile.look());
    const { seen, opened, extension, messages } = await page.evaluate(() => window.__hostile);
    expect({ opened, extension, messages }).toEqual({ opened: [], extension: [], messages: [] });
    for (const line of seen) expect(line).toMatch(bare);
    await review.press(/Pubblica comunque|Publish anyway/);
    expect((await sent(page)).parts).toEqual([`${flawed}!!`]);
    expect(page.errors).toEqual([]);
  });
});
