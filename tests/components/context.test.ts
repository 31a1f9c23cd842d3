import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { contextOf, shown } from '@/components/desk/context';

it('cuts at spaces and marks what is left out', () => {
  const text = 'Uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici';
  const start = text.indexOf('otto');
  expect(contextOf(text, { start, end: start + 4 })).toEqual({
    before: '…tre quattro cinque sei sette ',
    words: 'otto',
    after: ' nove dieci undici dodici…',
  });
});

it('shows the ends of the text whole', () => {
  expect(contextOf('Ciao mondo', { start: 5, end: 10 })).toEqual({ before: 'Ciao ', words: 'mondo', after: '' });
});

it('writes line breaks as spaces and blanks as signs', () => {
  expect(contextOf('Prima\n\nseconda', { start: 5, end: 7 })).toEqual({
    before: 'Prima',
    words: '¶¶',
    after: 'seconda',
  });
  expect(shown('riga\nnuova')).toBe('riga nuova');
  expect(shown('\t ')).toBe('⇥·');
});

it('shortens a flagged paragraph from its middle', () => {
  const long = shown('parola '.repeat(100));
  expect(long.length).toBeLessThan(90);
  expect(long).toContain('…');
});

it('never cuts an emoji in two', () => {
  const words = fc.string({ unit: fc.constantFrom('a', ' ', '😀', 'è', '\n'), maxLength: 200 });
  fc.assert(
    fc.property(words, words, words, (before, word, after) => {
      const context = contextOf(before + word + after, { start: before.length, end: before.length + word.length });
      for (const part of Object.values(context)) expect(part.isWellFormed()).toBe(true);
    }),
  );
});

it('shortens between words where there are any, and within them where there are none', () => {
  expect(shown(`${'parola '.repeat(40)}fine`)).toMatch(/^(?:parola )*parola…(?:parola )+fine$/);
  expect(shown('x'.repeat(200))).toBe(`${'x'.repeat(40)}…${'x'.repeat(40)}`);
});
