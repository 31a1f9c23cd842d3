import { describe, expect, test } from 'vitest';
import type { PageDriver } from '../drivers';
import { browsers, sent } from '../sites/harness';
import { extension } from './harness';
import { waitMarked } from './overlay';
import { panel, panelIsOpen, waitUntil } from './panel';

/** Boxes where bare Enter publishes. */
const boxes = [
  {
    name: 'Facebook, comment',
    url: 'https://www.facebook.com/pagina.di.prova?comments',
    editor: '[role="dialog"] [aria-label^="Commenta come"]',
  },
  {
    name: 'Facebook, reply',
    url: 'https://www.facebook.com/pagina.di.prova/posts/1',
    opener: '[aria-label^="Commento di Lettrice"] > .under [role="button"]:last-child',
    editor: '[aria-label="Rispondi a Lettrice di prova"]',
    begins: 'Lettrice di prova ',
  },
  {
    name: 'Instagram, comment',
    url: 'https://www.instagram.com/?comments',
    editor: '[role="dialog"] textarea',
  },
  {
    name: 'Instagram, reply',
    url: 'https://www.instagram.com/p/C0dice1/',
    opener: '.rows > li:nth-child(3) button',
    editor: 'textarea',
    begins: '@lettrice_di_prova ',
  },
  {
    name: 'Instagram, comment on a reel',
    url: 'https://www.instagram.com/reel/C0dice1/',
    editor: '.drawer [contenteditable]',
  },
];

const typo = 'Ci dispiace per il prodoto';

describe.each(browsers)('comments and replies by keyboard in %s', (browser) => {
  const built = extension(browser);

  const write = async ({ url, editor, opener }: (typeof boxes)[number], text: string): Promise<PageDriver> => {
    const page = await built.open(url);
    if (opener) await page.click(opener);
    await page.click(editor);
    await page.press('Control+End');
    await page.type(text);
    return page;
  };

  describe.each(boxes)('$name', (box) => {
    const whole = `${box.begins ?? ''}${typo}`;

    test('Enter with an open error is stopped; “Pubblica comunque” resumes it exactly once', async () => {
      const page = await write(box, typo);
      await waitMarked(page, ['prodoto']);
      await page.press('Enter');
      const review = await panel(page);
      await review.says(/1 errore|1 error/);
      expect(await page.evaluate(() => window.__sent.length)).toBe(0);
      await review.press(/Pubblica comunque|Publish anyway/);
      expect(await sent(page)).toMatchObject({ parts: [whole], how: 'click' });
      await waitUntil(page, async () => !(await panelIsOpen(page)), 'the panel to close');
      expect(await page.evaluate(() => window.__sent.length)).toBe(1);
      expect(await page.evaluate(() => window.__sent[0]?.parts[0])).toBe(whole);
    });

    test('Shift+Enter begins a line; Enter without an error goes through by itself', async () => {
      const page = await write(box, 'Ci dispiace');
      await page.press('Shift+Enter');
      await page.type('a presto!');
      await page.press('Enter');
      expect((await sent(page)).parts).toEqual([`${box.begins ?? ''}Ci dispiace\na presto!`]);
      expect(await panelIsOpen(page)).toBe(false);
      expect(page.errors).toEqual([]);
    });
  });

  test.each([boxes[0]!, boxes[2]!])('$name: the next one in the same box is guarded too', async (box) => {
    const page = await write(box, 'Grazie!');
    await page.press('Enter');
    await sent(page);
    await page.click(box.editor);
    await page.type(typo);
    await waitMarked(page, ['prodoto']);
    await page.press('Enter');
    const review = await panel(page);
    await review.says(/1 errore|1 error/);
    expect(await page.evaluate(() => window.__sent.length)).toBe(1);
  });

  test('Shift+Enter is no press, whatever is open', async () => {
    const page = await write(boxes[0]!, typo);
    await waitMarked(page, ['prodoto']);
    await page.press('Shift+Enter');
    await page.type('di ieri');
    await waitMarked(page, ['prodoto']);
    expect(await panelIsOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.querySelector('[aria-label^="Commenta"] br'))).not.toBeNull();
  });

  test('Enter in the platform’s own list of names chooses one and publishes nothing', async () => {
    const page = await write(boxes[0]!, `${typo} @mu`);
    await page.waitFor(() => document.querySelector('[role="listbox"]') !== null);
    await page.press('Enter');
    await page.waitFor(() =>
      document.querySelector('[aria-label^="Commenta"]')?.textContent?.includes('@museo_di_prova'),
    );
    expect(await panelIsOpen(page)).toBe(false);
    await page.press('Enter');
    const review = await panel(page);
    await review.says(/1 errore|1 error/);
    expect(await page.evaluate(() => window.__sent.length)).toBe(0);
  });
});
