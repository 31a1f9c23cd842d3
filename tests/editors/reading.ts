import { beforeAll, describe, expect, test } from 'vitest';
import type { Bench } from './harness';

/** What stands in the DOM, and what is read. */
const cases = [
  ['two blocks', '<div>a</div><div>b</div>', 'a\nb'],
  ['a text before the first block', 'a<div>b</div>', 'a\nb'],
  ['an empty block', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
  ['line breaks, the last of which only holds the line open', '<p>a<br>b<br></p><p>c</p>', 'a\nb\nc'],
  ['a blank last line', '<p>a<br><br></p>', 'a\n'],
  ['blocks in blocks as one break', '<div><div><p>a</p></div></div><div><p>b</p></div>', 'a\nb'],
  ['a list', '<ul><li><p>a</p></li><li><p>b</p></li></ul>', 'a\nb'],
  ['an emoji image as its emoji', 'a <img alt="👩‍🚀"> b', 'a 👩‍🚀 b'],
  ['a picture as nothing', 'a <img alt="Una foto al mare"><img> b', 'a  b'],
  ['hidden content as nothing', 'a<span style="display:none">b</span><span hidden>c</span>d', 'ad'],
  ['a hidden block inside a line as nothing', 'a<div style="display:none">b</div>c', 'ac'],
  ['what a box without a box of its own shows', '<span style="display:contents">a</span>', 'a'],
  [
    'zero-width fillers as nothing, joiners as they are',
    'a\u200bb\ufeff <span>\ufeff</span>👩\u200d🚀',
    'ab 👩\u200d🚀',
  ],
  ['buttons and style sheets as nothing', 'a<button>x</button><style>y</style>b', 'ab'],
  ['no-break spaces where white space is kept', 'a\u00a0b', 'a\u00a0b'],
  ['mentions that cannot be edited', 'a <span contenteditable="false"><b>@Anna</b></span> b', 'a @Anna b'],
] as const;

const collapsing = [
  ['source line ends and indents', '\n  <p>a\n     b</p>\n  <p>\n c</p>\n', 'a b\nc'],
  ['spaces across inline elements', 'a <b> b</b> <i>c</i>', 'a b c'],
  ['the browser’s no-break spaces', 'a\u00a0 b', 'a  b'],
] as const;

export function readingSuite(bench: () => Bench): void {
  describe('reads from the DOM', () => {
    async function read(html: string): Promise<string> {
      await bench().fill([]);
      await bench().page.evaluate(put, html);
      return bench().readText();
    }

    describe('where white space is kept', () => {
      beforeAll(() => bench().visit('contenteditable?wrap'));

      test.each(cases)('%s', async (_what, html, text) => {
        expect(await read(html)).toBe(text);
      });

      test('the text of a composer that is hidden as a whole (a later step of publishing)', async () => {
        await read('<p>a</p><p>b</p>');
        await bench().page.evaluate(() => document.querySelector('#mount')?.setAttribute('hidden', ''));
        expect(await bench().readText()).toBe('a\nb');
      });
    });

    describe('where it collapses', () => {
      beforeAll(() => bench().visit('contenteditable'));

      test.each(collapsing)('%s', async (_what, html, text) => {
        expect(await read(html)).toBe(text);
      });
    });
  });

  describe('a line of text', () => {
    test('is read, marked, corrected and undone like a textarea', async () => {
      await bench().visit('textarea?line');
      expect(await bench().fill([[{ text: 'Un titolo con un erore solo' }]])).toBe('textarea');
      const span = { start: 17, end: 22 };
      await bench().readText();
      await bench().call('paint', [span]);
      await bench().call('select', span);
      const [marked, box] = [await bench().pixels('mark'), await bench().page.evaluate(fieldBox)];
      expect(marked.spots.length).toBeGreaterThan(100);
      expect(marked.outside([box])).toBe(0);
      expect(await bench().replace(span, 'erore', 'errore')).toBe('done');
      expect(await bench().page.evaluate(() => window.practice.state())).toBe('Un titolo con un errore solo');
      await bench().page.press('Control+z');
      expect(await bench().page.evaluate(() => window.practice.state())).toBe('Un titolo con un erore solo');
    });
  });
}

// What follows runs in the page.

function put(html: string): void {
  document.querySelector('[contenteditable]')?.replaceChildren(document.createRange().createContextualFragment(html));
}

function fieldBox() {
  const { x, y, width, height } = (document.querySelector('input') as HTMLInputElement).getBoundingClientRect();
  return { x, y, width, height };
}
