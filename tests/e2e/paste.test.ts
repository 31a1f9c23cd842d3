import { describe, expect, test } from 'vitest';
import type { PageDriver } from '../drivers';
import { extension } from './harness';
import { marked, waitMarked } from './overlay';
import { panel, waitUntil } from './panel';
import { surfaces } from './surfaces';

const sentence = 'Sabato la nostra bottega apre le porte a tutto il quartiere, con musica e assaggi fino a sera. ';
const slips = ['aziendda', 'negozzio', 'qualitta'];

/** 100,000 characters in paragraphs, with a slip in the first, in the middle one and in the last. */
const paragraphs = Array.from({ length: 346 }, (_, at) => {
  const slip = at === 0 ? slips[0] : at === 173 ? slips[1] : at === 345 ? slips[2] : 'ciao';
  return `${sentence.repeat(3)}${slip}`;
});
const text = paragraphs.join('\n');

/** A frame may wait this long for all that happens to such a text, the editor's own work included, in milliseconds. */
const longestWait = 1000;

const named = (name: string) => surfaces.find((surface) => surface.name === name)!;
const frameworks = ['X, modal', 'Facebook, profile', 'Instagram, caption in a text field'].map(named);

describe('a paste of 100,000 characters', () => {
  const built = extension('chromium');

  /** Pastes as its user does, from the clipboard. */
  const paste = async (page: PageDriver) => {
    await built.driver.raw.chromium!.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((all) => navigator.clipboard.writeText(all), text);
    await page.press('Control+v');
  };
  const content = (page: PageDriver, editor: string) =>
    page.evaluate((css) => {
      const element = document.querySelector(css)!;
      return element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText;
    }, editor);
  const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim();

  test.each(frameworks)(
    '$name: the page answers, the text is whole, marks come, publishing decides',
    async (surface) => {
      expect(text.length).toBeGreaterThan(100_000);
      const page = await built.open(surface.url);
      await page.click(surface.editor);
      await page.type('Ciao. ');
      await paste(page);
      await page.evaluate(watchFrames);
      await page.type(' Fine');
      const marksStand = async () => {
        const words = await marked(page);
        return slips.every((slip) => words.includes(slip));
      };
      await waitUntil(page, marksStand, 'a mark on every slip');
      expect(squeezed(await content(page, surface.editor))).toBe(squeezed(`Ciao. ${text} Fine`));
      expect(await page.evaluate(() => window.__longestFrame)).toBeLessThan(longestWait);

      // So long a text is for no platform: its own button is off. What is left of it after a cut is guarded as ever.
      await page.press('Control+a');
      await page.type('La nostra aziendda');
      await waitMarked(page, ['aziendda']);
      await page.click(surface.publish);
      await (await panel(page)).says(/C’è 1 errore/);
      expect(await page.evaluate(() => window.__sent.length)).toBe(0);
      expect(page.errors).toEqual([]);
    },
  );
});

declare global {
  interface Window {
    __longestFrame: number;
  }
}

/** Keeps the longest time between two frames from now on. */
function watchFrames(): void {
  window.__longestFrame = 0;
  let last = performance.now();
  const step = () => {
    const now = performance.now();
    window.__longestFrame = Math.max(window.__longestFrame, now - last);
    last = now;
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
