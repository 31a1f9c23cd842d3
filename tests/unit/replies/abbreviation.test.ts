import { describe, expect, it } from 'vitest';
import { abbreviationBefore, abbreviationTakenBy } from '@/lib/replies/abbreviation';
import { starterTemplates } from '@/lib/replies/starter';

describe('abbreviationBefore', () => {
  it.each([
    [';scuse', { start: 0, end: 6, key: 'scuse' }],
    ['Ciao 👋 ;Perché', { start: 8, end: 15, key: 'perché' }],
    ['(;a1', { start: 1, end: 4, key: 'a1' }],
  ])('finds the one at the end of %s', (text, found) => {
    expect(abbreviationBefore(text, text.length)).toEqual(found);
    expect(abbreviationBefore(`${text}dopo`, text.length)).toEqual(found);
  });

  it.each(['fine;poi', '&amp;x', ';', ';)', ';scuse ', ';;scuse', `;${'a'.repeat(31)}`])('finds none in %s', (text) => {
    expect(abbreviationBefore(text, text.length)).toBeNull();
  });
});

describe('abbreviationTakenBy', () => {
  const templates = starterTemplates(0);

  it('names the other template, in whatever case, never the template itself', () => {
    expect(abbreviationTakenBy({ id: 'x', abbreviation: 'SCUSE' }, templates)?.id).toBe('starter-scuse-tu');
    expect(abbreviationTakenBy({ id: 'starter-scuse-tu', abbreviation: 'scuse' }, templates)).toBeUndefined();
    expect(abbreviationTakenBy({ id: 'x', abbreviation: null }, templates)).toBeUndefined();
  });
});
