import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PageDriver } from '../drivers';
import { browsers, sent } from '../sites/harness';
import { extension } from './harness';
import { waitUntil } from './panel';
import { backstage, focusIn, picker, pickerIsOpen, textIn } from './picker';
import { type SurfaceStory, surfaces } from './surfaces';

const [modal, home] = surfaces as [SurfaceStory, SurfaceStory];
const begun = 'Ciao a tutti';
const said = 'Grazie di cuore!\n\nCi vediamo domani alle dieci.';

const template = (id: string, title: string, body: string, abbreviation: string | null) => ({
  ...{ id, title, body, abbreviation, kinds: [], language: 'it', register: null, brandId: null, folder: 'Prove' },
  ...{ tags: [], note: 'Solo per chi ci conosce.', referenceId: null, uses: 0, createdAt: 1, updatedAt: 1 },
});
const templates = [
  template('zebra', 'Zebra di prova', 'Grazie di cuore!\n\nCi vediamo {quando: domani} alle dieci.', 'zebra'),
  template(
    'giraffa',
    'Giraffa di prova',
    'Ciao {nome}, ci vediamo {quando:} {dove: in bottega|al mercato}. {link}',
    'giraffa',
  ),
];

describe.each(browsers)('the template picker in %s', (browser) => {
  const built = extension(browser);
  let behind: Awaited<ReturnType<typeof backstage>>;
  let page: PageDriver;
  beforeAll(async () => {
    behind = await backstage(built.driver);
    expect(await behind.ask('saveTemplates', templates)).toEqual({ ok: true, value: 'kept' });
  });

  const write = async ({ url, editor }: SurfaceStory, text = begun) => {
    page = await built.open(url);
    await page.click(editor);
    await page.type(text);
    await hasText(editor, text);
  };
  const frames = async () => {
    for (let frame = 0; frame < 3; frame++)
      await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => next(null))));
  };
  /** And stays so: an insertion is done once it was looked at again a frame later, and its caret set. */
  const hasText = async (editor: string, text: string) => {
    let last = '';
    const holds = async () => {
      last = await textIn(page, editor);
      return last === text;
    };
    await waitUntil(page, holds, `“${text}” in the editor`).catch((error) => {
      throw new Error(`${error.message}; it says “${last}”`);
    });
    await frames();
    expect(await textIn(page, editor)).toBe(text);
  };
  const open = async (query: string) => {
    // The composer script comes with the first focus: until it is there nobody hears the shortcut.
    await waitUntil(
      page,
      async () => (await behind.command('templates')) || (await pickerIsOpen(page)),
      'the shortcut',
    );
    const shown = await picker(page);
    await page.type(query);
    await shown.says(/Prove/);
    return shown;
  };
  /** Editors follow a selection that is given back by an event that comes a moment later. */
  const isClosed = async () => {
    await waitUntil(page, async () => !(await pickerIsOpen(page)), 'the picker to close');
    for (let time = 0; time < 3; time++) await frames();
  };
  /** Quill joins changes within a second into one undo step, ProseMirror within half of one: LinkedIn's two editors. */
  const pausedFrom = async ({ name }: (typeof surfaces)[number]) => {
    if (!name.startsWith('LinkedIn')) return;
    const typed = await page.evaluate(() => performance.now());
    await page.waitFor((then) => performance.now() - then > 1000, { arg: typed });
  };
  const sendsNothing = async () => expect(await page.evaluate(() => window.__sent.length)).toBe(0);

  describe.each(surfaces)('$name', (surface) => {
    test('a template goes in at the caret with its lines; nothing is sent; one undo takes it back', async () => {
      await write(surface);
      await pausedFrom(surface);
      await open('zebra');
      await page.press('Enter');
      await hasText(surface.editor, `${begun} ${said}`);
      await isClosed();
      await sendsNothing();
      await page.type(' A presto');
      await hasText(surface.editor, `${begun} ${said} A presto`);
      for (let at = 0; at < ' A presto'.length; at++) await page.press('Backspace');
      await hasText(surface.editor, `${begun} ${said}`);
      await sendsNothing();
      expect(page.errors).toEqual([]);
    });

    test('Control+Z takes it back at once; Esc leaves text and selection as they were', async () => {
      await write(surface);
      await pausedFrom(surface);
      await open('zebra');
      await page.press('Enter');
      await hasText(surface.editor, `${begun} ${said}`);
      await page.press('Control+z');
      await hasText(surface.editor, begun);

      await page.press('End');
      for (let at = 0; at < 5; at++) await page.press('Shift+ArrowLeft');
      await open('zebra');
      await page.press('Escape');
      await isClosed();
      await waitUntil(page, () => focusIn(page, surface.editor), 'the focus in the editor');
      await page.type('voi');
      await hasText(surface.editor, `${begun.slice(0, -5)}voi`);
      await sendsNothing();
      expect(page.errors).toEqual([]);
    });

    test('Esc gives a bare caret back, in the midst of the text too', async () => {
      await write(surface);
      for (const [steps, wanted] of [
        [0, `${begun}!`],
        [3, 'Ciao a tut!ti!'],
      ] as const) {
        for (let step = 0; step < steps; step++) await page.press('ArrowLeft');
        await open('zebra');
        await page.press('Escape');
        await isClosed();
        await page.type('!');
        await hasText(surface.editor, wanted);
      }
      expect(page.errors).toEqual([]);
    });

    test('an abbreviation becomes its template by Space and by Tab', async () => {
      await write(surface);
      await ready(surface);
      await page.type(' ;zebra ');
      await hasText(surface.editor, `${begun} ${said}`);
      await page.type(' (;zebra');
      await page.press('Tab');
      await hasText(surface.editor, `${begun} ${said} (${said}`);
      await waitUntil(page, () => focusIn(page, surface.editor), 'the focus in the editor');
      await sendsNothing();
      expect(page.errors).toEqual([]);
    });
  });

  /** Which abbreviations there are is known a moment after the composer script came: the picker tells that it is there. */
  const ready = async (_surface: SurfaceStory) => {
    await open('zebra');
    await page.press('Escape');
    await isClosed();
  };
  beforeEach(() => page?.close());

  test('fields: Enter leads to what is open, Tab walks on, choices are taken by arrow, the hole is never left unseen', async () => {
    await write(home);
    const shown = await open('giraffa');
    await shown.says(/Ciao, ci vediamo quando in bottega\. link/);
    await page.press('Enter');
    await page.type('sabato');
    await shown.says(/Ciao, ci vediamo sabato in bottega\. link/);
    await page.press('Tab');
    await page.press('ArrowRight');
    await shown.says(/ci vediamo sabato al mercato\. link/);
    await page.press('Enter');
    await page.type('https://bottega.example/sabato');
    await shown.says(/al mercato\. https:\/\/bottega\.example\/sabato/);
    await page.press('Enter');
    await hasText(home.editor, `${begun} Ciao, ci vediamo sabato al mercato. https://bottega.example/sabato`);
    await sendsNothing();
    expect(page.errors).toEqual([]);
  });

  test('an abbreviation with something open selects it, so that typing fills it in', async () => {
    await write(home);
    await ready(home);
    await page.type(' ;giraffa ');
    await hasText(home.editor, `${begun} Ciao, ci vediamo {{quando}} in bottega. {{link}}`);
    await page.type('lunedì');
    await hasText(home.editor, `${begun} Ciao, ci vediamo lunedì in bottega. {{link}}`);
    expect(page.errors).toEqual([]);
  });

  test('what is no abbreviation stays what it is', async () => {
    await write(home);
    await ready(home);
    await page.type(' a;zebra &amp;zebra ;zebr ;zebra! ');
    await hasText(home.editor, `${begun} a;zebra &amp;zebra ;zebr ;zebra!`);
  });

  test('Tab goes round inside the picker; the reviewer’s note is shown and never goes in; the platform’s button publishes it', async () => {
    await write(modal);
    const shown = await open('zebra');
    await shown.says(/Solo per chi ci conosce/);
    for (let at = 0; at < 12; at++) await page.press('Tab');
    expect(await shown.evaluate(() => document.hasFocus())).toBe(true);
    await page.press('Escape');
    await isClosed();
    await open('zebra');
    await page.press('Enter');
    await hasText(modal.editor, `${begun} ${said}`);
    await page.click(modal.publish);
    expect((await sent(page)).parts).toEqual([`${begun} ${said}`]);
    expect(page.errors).toEqual([]);
  });
});
