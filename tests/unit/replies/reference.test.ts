import { describe, expect, it } from 'vitest';
import { type Reference, referenceSchema, referencesFor } from '@/lib/replies/reference';

const now = 1_000_000;

function reference(id: string, given: Partial<Reference> = {}): Reference {
  return {
    ...{ id, title: id, url: 'https://www.esempio.it', note: '', tags: [], brandId: null, validUntil: null },
    ...{ checkedAt: null, status: 'unchecked', movedTo: null, answer: null, createdAt: 0, updatedAt: 0 },
    ...given,
  };
}

function ids(text: string, references: Reference[], brandId: string | null = null): string[] {
  return referencesFor(text, references, { brandId, now }).map((found) => found.reference.id);
}

describe('referenceSchema', () => {
  it.each(['https://esempio.it/a?b=c#d', 'http://esempio.it', ' https://caffè.it '])('takes %s', (url) => {
    expect(referenceSchema.safeParse(reference('a', { url })).success).toBe(true);
  });
  it.each(['javascript:alert(1)', 'ftp://a.it', 'esempio.it', '', 'https://', 'https://a:b@c.it', 'https://a.it/ b'])(
    'refuses %s',
    (url) => expect(referenceSchema.safeParse(reference('a', { url })).success).toBe(false),
  );
});

describe('referencesFor', () => {
  const library = [
    reference('note', { title: 'Condizioni', note: 'anche le spedizioni' }),
    reference('title', { title: 'Spedizioni' }),
    reference('tag', { title: 'Condizioni di vendita', tags: ['spedizione'] }),
    reference('other', { title: 'Orari del negozio' }),
  ];

  it('ranks tags before title before note, in singular and plural', () => {
    expect(ids('Quanto costa la spedizione?', library)).toEqual(['tag', 'title', 'note']);
  });

  it.each([
    ['pacchi', 'pacco'],
    ['negozi', 'negozio'],
    ['taglie', 'taglia'],
    ['luoghi', 'luogo'],
    ['riciclaggi', 'riciclaggio'],
    ['allergia', 'allergie'],
    ['orders', 'order'],
    ['novità', 'novita'],
  ])('takes %s and %s for one word', (a, b) => {
    expect(ids(a, [reference(b)])).toEqual([b]);
  });

  it('finds nothing by words that say nothing', () => {
    expect(ids('Ciao, grazie per questo! Quando posso?', [reference('Grazie per questo e quando')])).toEqual([]);
  });

  it('puts the rarer word first', () => {
    const references = [reference('reso gratis'), reference('reso estero'), reference('reso usato')];
    expect(ids('Il reso dell’usato', references)[0]).toBe('reso usato');
  });

  it('flags what has expired and puts it last, as it does dead links', () => {
    const stale = [
      reference('expired', { title: 'Saldi', tags: ['saldi'], validUntil: now }),
      reference('dead', { title: 'Saldi', status: 'dead' }),
      reference('valid', { title: 'x', note: 'saldi', validUntil: now + 1 }),
    ];
    const found = referencesFor('saldi', stale, { brandId: null, now });
    expect(found.map((one) => [one.reference.id, one.expired])).toEqual([
      ['valid', false],
      ['expired', true],
      ['dead', false],
    ]);
  });

  it('leaves other brands’ links out', () => {
    const brands = [reference('saldi', { brandId: 'a' }), reference('saldo', { brandId: 'b' })];
    expect(ids('saldi', brands, 'b')).toEqual(['saldo']);
    expect(ids('saldi', brands)).toEqual([]);
  });
});
