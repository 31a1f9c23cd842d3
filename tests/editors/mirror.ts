import { describe, expect, test } from 'vitest';
import type { Bench } from './harness';
import type { Pixels } from './pixels';

/** Every look of a field that moves its letters. */
const looks = [
  ['as it comes', ''],
  [
    'with borders, padding and a large font',
    'border: 7px solid; padding: 13px 5px 3px 29px; font: bold 22px/1.7 serif',
  ],
  ['centred, spaced out and indented', 'text-align: center; letter-spacing: 2px; word-spacing: 9px; text-indent: 40px'],
  ['narrow, so that long words break', 'width: 90px; height: 300px; overflow-wrap: anywhere'],
  ['right to left', 'direction: rtl; width: 300px'],
  ['in capitals with wide tabs', 'text-transform: uppercase; tab-size: 3'],
  ['scrolled', 'height: 75px'],
] as const;

const text =
  'Prima riga abbastanza lunga da andare a capo più di una volta nel campo, credo\n\n\tterza riga con erore dentro\nquarta';
const span = { start: text.indexOf('erore'), end: text.indexOf('erore') + 5 };

/**
 * The letters of a field cannot be measured, so the browser itself says where they are: the field's own selection is
 * painted in a colour, and our mark must cover the same pixels.
 */
export function mirrorSuite(bench: () => Bench): void {
  describe('the mirror of a textarea', () => {
    const page = () => bench().page;

    async function showField(style: string): Promise<void> {
      await bench().visit('textarea?bare');
      await bench().fill([[{ text }]]);
      await page().evaluate(dress, style);
      await bench().readText();
    }

    async function expectMarkOnWord(): Promise<void> {
      const selected = boundsOf(await bench().pixels('selection'));
      await bench().call('paint', [span]);
      const marked = boundsOf(await bench().pixels('mark'));
      await bench().call('paint', []);
      for (const side of ['x', 'width'] as const)
        expect(Math.abs(marked[side] - selected[side])).toBeLessThanOrEqual(1.5);
      // A selection is as high as its line, a mark as its letters.
      expect(Math.abs(middle(marked) - middle(selected))).toBeLessThanOrEqual(2.5);
    }

    test.each(looks)('lies on the letters of a field %s', async (_look, style) => {
      await showField(style);
      await bench().call('select', span);
      await expectMarkOnWord();
    });

    test('follows the field when it scrolls, moves and grows', async () => {
      await showField('height: 60px');
      await bench().call('select', span);
      await expectMarkOnWord();
      for (const change of [scrollBack, pushDown, narrow]) {
        await page().evaluate(change);
        await expectMarkOnWord();
      }
    });

    test('leaves with the adapter', async () => {
      await showField('');
      await bench().call('paint', [span]);
      expect(await bench().call('mirrors')).toBe(1);
      await bench().call('attach');
      expect(await bench().call('mirrors')).toBe(0);
    });
  });
}

function boundsOf(pixels: Pixels): Pixels['bounds'] {
  expect(pixels.spots.length).toBeGreaterThan(30);
  return pixels.bounds;
}

const middle = (box: Pixels['bounds']) => box.y + box.height / 2;

// What follows runs in the page.

function scrollBack(): void {
  document.querySelector('textarea')?.scrollBy(0, -7);
}

function pushDown(): void {
  document.querySelector<HTMLElement>('#above')?.style.setProperty('height', '123px');
}

function narrow(): void {
  document.querySelector('textarea')?.style.setProperty('width', '460px');
}

function dress(style: string): void {
  const field = document.querySelector('textarea');
  if (field) field.style.cssText = style;
}
