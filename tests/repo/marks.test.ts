import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { marksCss } from '@/lib/overlay/marks';

const rules = (css: string) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, '')
    .replace(/;}/g, '}');

test('the underlines look the same in the document and in shadow roots', () => {
  const sheet = readFileSync(new URL('../../entrypoints/marks.css', import.meta.url), 'utf8');
  expect(rules(sheet)).toBe(rules(marksCss));
});
