import { describe, expect, it } from 'vitest';
import { referenceSchema } from '@/lib/replies/reference';
import { addressIn, isSameLink, referenceOf } from '@/lib/replies/saveLink';

const titleOf = (url: string, title = '') => referenceOf({ url, title }, 'id', 1).title;

describe('a link', () => {
  it.each([
    ['https://example.it/resi', 'https://example.it/resi'],
    [' example.it/resi\n', 'https://example.it/resi'],
    ['<https://example.it>', 'https://example.it'],
    ['http://127.0.0.1:8020/a', 'http://127.0.0.1:8020/a'],
  ])('is found in %j', (text, url) => expect(addressIn(text)).toBe(url));

  it.each(['', 'due parole', 'resi', 'javascript:alert(1)', 'mailto:a@example.it', 'https://a:b@example.it/'])(
    'is not found in %j',
    (text) => expect(addressIn(text)).toBeNull(),
  );

  it('is called as its page is, else by what its address says', () => {
    expect(titleOf('https://example.it/x', '  Resi \n e rimborsi ')).toBe('Resi e rimborsi');
    expect(titleOf('https://www.example.it/aiuto/tempi-di_consegna.html?a=1')).toBe('Tempi di consegna');
    expect(titleOf('https://example.it/perch%C3%A9-noi/')).toBe('Perché noi');
    expect(titleOf('https://www.example.it/')).toBe('example.it');
    expect(titleOf('https://www.example.it/12345')).toBe('example.it');
    expect(titleOf('https://example.it/%E0%A4%A')).toBe('example.it');
  });

  it('makes a reference that can be kept, however long its title', () => {
    expect(
      referenceSchema.safeParse(referenceOf({ url: 'https://e.it/', title: 'è '.repeat(300) }, 'id', 1)).success,
    ).toBe(true);
  });

  it('is the same however its host is written, and another for another brand', () => {
    const one = { url: 'https://Example.it', brandId: null };
    expect(isSameLink(one, { url: 'https://example.it/', brandId: null })).toBe(true);
    expect(isSameLink(one, { url: 'https://example.it/', brandId: 'b' })).toBe(false);
  });
});
