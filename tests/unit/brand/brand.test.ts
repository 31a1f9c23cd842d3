import { describe, expect, it } from 'vitest';
import { brandSchema, brandWith } from '@/lib/brand/brand';

describe('brandSchema', () => {
  it('takes a brand that asks for nothing', () => {
    expect(brandSchema.parse(brandWith({ name: 'Bottega Rossi' }))).toEqual(brandWith({ name: 'Bottega Rossi' }));
  });

  it('takes the blanks around words away, and refuses words that are nothing else', () => {
    const brand = brandWith({ name: ' Bottega ', avoid: [{ word: ' economico ', better: ' ' }] });
    expect(brandSchema.parse(brand)).toMatchObject({ name: 'Bottega', avoid: [{ word: 'economico', better: '' }] });
    expect(brandSchema.safeParse({ ...brand, name: ' ' }).success).toBe(false);
    expect(brandSchema.safeParse({ ...brand, names: [''] }).success).toBe(false);
    expect(brandSchema.safeParse({ ...brand, register: 'noi' }).success).toBe(false);
  });

  it('has room for a vocabulary, and an end', () => {
    const names = Array.from({ length: 500 }, (_, index) => `Nome ${index}`);
    expect(brandSchema.safeParse(brandWith({ names })).success).toBe(true);
    expect(brandSchema.safeParse(brandWith({ names: [...names, 'Uno di troppo'] })).success).toBe(false);
  });
});
