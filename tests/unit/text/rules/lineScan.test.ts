import { describe, expect, it } from 'vitest';
import { finder, readsOneLine, scanned } from '@/lib/text/rules/kit/lineScan';

describe('a pattern that reads one line', () => {
  it.each([
    /(?<![a-z\d])(?:bozza|v ?\d)(?![a-z\d])/gi,
    /^[^a-z\d\n]{0,8}bozza[^a-z\d\n]{0,8}$/gim,
    /(?<=(?:^|\n)[^\S\n]*)Nome/gu,
    /due(?=\s*$)/gm,
    /due(?=\s*(?:$|\n))/g,
    /due(?=\)|\.?[^\S\n]*(?:\n|$))/g,
    /due(?= *(?:$|[.,\n]))/g,
  ])('%s', (pattern) => expect(readsOneLine(pattern)).toBe(true));

  it.each([
    /uno\s+due/g,
    /Da: [^\n]{1,80}\nA: /g,
    /"[^"]{1,80}"/g,
    /uno\W{0,3}due/g,
    /uno(?!\n)/g,
    /uno(?!$)/g,
    /uno(?! (?:due)|\.?$)/g,
    /(?<!^)uno/gm,
    /uno(?:$|\n)due/gm,
    /uno(?=\n|due)/g,
    /[\s\S]uno/g,
  ])('not %s', (pattern) => expect(readsOneLine(pattern)).toBe(false));
});

describe('a table of patterns', () => {
  const [one, two, wide] = [{ pattern: /uno/g }, { pattern: /^due$/gm }, { pattern: /tre\s+quattro/g }];
  const scan = scanned([one, two, wide]);

  it('keeps, in its order, what a line of the text holds and what reads beyond a line', () => {
    expect(scan('niente')).toEqual([wide]);
    expect(scan('niente\ndue\nancora')).toEqual([two, wide]);
    expect(scan('due\nuno')).toEqual([one, two, wide]);
  });

  it('does not remember a line for another', () => {
    expect(scan('due')).toEqual([two, wide]);
    expect(scan('non due')).toEqual([wide]);
    expect(scan('due')).toEqual([two, wide]);
  });
});

it('a finder finds in the text what the pattern finds', () => {
  const find = finder(/due(?=,)/g);
  const text = 'uno due\ntre due, due,';
  expect(find(text).map(({ index }) => index)).toEqual([12, 17]);
  expect(find('due')).toEqual([]);
});
