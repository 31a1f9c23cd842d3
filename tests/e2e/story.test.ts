import { describe, expect, test } from 'vitest';
import type { PageDriver } from '../drivers';
import { browsers, sent } from '../sites/harness';
import { extension } from './harness';
import { waitCard, waitMarked, wordPoint } from './overlay';
import { panel, panelIsOpen, waitUntil } from './panel';
import { type SurfaceStory, surfaces } from './surfaces';

const flawed = 'Sabato la nostra aziendda presenta un prodoto nuovo a Milano 🎉';
const clean = 'Sabato la nostra azienda presenta un prodotto nuovo a Milano 🎉';
const anyway = /Pubblica comunque|Publish anyway/;

/** Write, see the error, fix it, review, publish: on every surface, as its user does it. */
describe.each(browsers)('write, review, publish in %s', (browser) => {
  const built = extension(browser);

  const write = async (surface: SurfaceStory, text: string): Promise<PageDriver> => {
    const page = await built.open(surface.url);
    await page.click(surface.editor);
    await page.type(text);
    return page;
  };
  /** Presses all the way to the end of the platform's own flow. */
  const publish = async (page: PageDriver, surface: SurfaceStory) => {
    if (surface.next) await page.click(surface.next);
    await page.click(surface.publish);
  };

  describe.each(surfaces)('$name', (surface) => {
    test('a marked word is corrected by click and number key, another from the panel, then the post goes out', async () => {
      const page = await write(surface, flawed);
      await waitMarked(page, ['aziendda', 'prodoto']);

      const word = await wordPoint(page, 'prodoto');
      await page.click(word);
      await waitCard(page, word);
      await page.press('1');
      await waitMarked(page, ['aziendda']);

      await page.click(surface.next ?? surface.publish);
      const review = await panel(page);
      await review.says(/1 errore|1 error/);
      await review.press(/^azienda/);
      await waitMarked(page, []);
      await review.says(/non ci sono più|are gone|no more/i);

      await review.press(/^Pubblica$|^Publish$/);
      if (surface.next) await page.click(surface.publish);
      expect((await sent(page)).parts).toEqual([clean]);
      expect(page.errors).toEqual([]);
    });

    test('open errors stop a press once; “Pubblica comunque” resumes it exactly once', async () => {
      const page = await write(surface, flawed);
      await waitMarked(page, ['aziendda', 'prodoto']);
      await page.click(surface.next ?? surface.publish);
      const review = await panel(page);
      await review.says(/2 errori|2 errors/);
      expect(await page.evaluate(() => window.__sent.length)).toBe(0);
      await review.press(anyway);
      if (surface.next) {
        await page.waitFor((css) => document.querySelector(css) !== null, { arg: surface.publish });
        await page.click(surface.publish);
      }
      expect((await sent(page)).parts).toEqual([flawed]);
      await waitUntil(page, async () => !(await panelIsOpen(page)), 'the panel to close');
      expect(await page.evaluate(() => window.__sent.length)).toBe(1);
    });

    test('a post without errors goes out at the first press and nothing is felt', async () => {
      const page = await write(surface, clean);
      await publish(page, surface);
      expect((await sent(page)).parts).toEqual([clean]);
      expect(await panelIsOpen(page)).toBe(false);
      expect(page.errors).toEqual([]);
    });
  });
});
