import { beforeAll, describe, expect, test } from 'vitest';
import { extension } from './harness';
import { waitMarked } from './overlay';
import { panel, waitUntil } from './panel';
import { backstage } from './picker';
import { surfaces } from './surfaces';

const wanted = [
  'X, home',
  'X, modal',
  'Facebook, profile',
  'LinkedIn, shadow root',
  'Instagram, caption in a text field',
];

/** The panel takes the focus and gives it back: what is typed next belongs where the caret stood. */
describe.each(['chromium', 'firefox'] as const)('the caret in %s', (browser) => {
  const built = extension(browser);
  let behind: Awaited<ReturnType<typeof backstage>>;
  beforeAll(async () => {
    behind = await backstage(built.driver);
  });

  test.each(surfaces.filter(({ name }) => wanted.includes(name)))(
    '$name: stands where it stood once the review is closed',
    async ({ url, editor }) => {
      const page = await built.open(url);
      await page.click(editor);
      await page.type('La nostra aziendda apre ');
      await waitMarked(page, ['aziendda']);
      for (let time = 0; time < ' apre '.length; time++) await page.press('ArrowLeft');
      expect(await behind.command('review')).toBe(true);
      const desk = await panel(page);
      await desk.says(/aziendda/);
      await desk.evaluate(() => document.querySelector('button')!.focus());
      await page.press('Escape');
      await waitUntil(page, () => desk.evaluate(() => !document.hasFocus()), 'the panel to give the focus back');
      await page.type('!');
      await waitMarked(page, ['aziendda']);
      const text = await page.evaluate((css) => {
        const all = [document, ...[...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])];
        const [found] = all.flatMap((root) => [...root.querySelectorAll<HTMLElement>(css)]);
        return found instanceof HTMLTextAreaElement ? found.value : found!.textContent;
      }, editor);
      expect(text).toContain('aziendda! apre');
      expect(page.errors).toEqual([]);
    },
  );
});
