import { describe, expect, it } from 'vitest';
import { isSafeFix } from '@/lib/review/safe';

describe('isSafeFix', () => {
  it('is sure of the only correction and of accents, apostrophes and capitals', () => {
    expect(isSafeFix('aziendda', ['azienda'])).toBe(true);
    expect(isSafeFix('perchè', ['perché', 'perche'])).toBe(true);
    expect(isSafeFix("citta'", ['città', 'cita'])).toBe(true);
    expect(isSafeFix('pò', ['po’', 'può'])).toBe(true);
    expect(isSafeFix('prodoto', ['prodotto', 'prodotti', 'prodotta'])).toBe(true);
  });

  it('is not sure where the writer may have meant another word', () => {
    expect(isSafeFix('psota', ['posta', 'sosta'])).toBe(false);
    expect(isSafeFix('capelo', ['capello', 'cappello'])).toBe(false);
    expect(isSafeFix('xyzzy', [])).toBe(false);
  });
});
