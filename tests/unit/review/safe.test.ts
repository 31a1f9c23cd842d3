import { describe, expect, it } from 'vitest';
import { isSafeFix } from '@/lib/review/safe';
import type { Severity } from '@/lib/shared/finding';

describe('isSafeFix, spelling', () => {
  const isSafe = (word: string, replacements: string[]) =>
    isSafeFix({ rule: 'spelling', severity: 'error', replacements }, word);

  it('is sure of the only correction and of accents, apostrophes and capitals', () => {
    expect(isSafe('aziendda', ['azienda'])).toBe(true);
    expect(isSafe('perchè', ['perché', 'perche'])).toBe(true);
    expect(isSafe("citta'", ['città', 'cita'])).toBe(true);
    expect(isSafe('pò', ['po’', 'può'])).toBe(true);
    expect(isSafe('prodoto', ['prodotto', 'prodotti', 'prodotta'])).toBe(true);
  });

  it('is not sure where the writer may have meant another word', () => {
    expect(isSafe('psota', ['posta', 'sosta'])).toBe(false);
    expect(isSafe('capelo', ['capello', 'cappello'])).toBe(false);
    expect(isSafe('xyzzy', [])).toBe(false);
  });
});

describe('isSafeFix, rules', () => {
  const isSafe = (severity: Severity, replacements: string[]) =>
    isSafeFix({ rule: 'brand-names', severity, replacements }, 'acme');

  it('is sure of what is certainly wrong and has one correction, a deletion too', () => {
    expect(isSafe('error', ['Acme'])).toBe(true);
    expect(isSafe('error', [''])).toBe(true);
  });

  it('is not sure of several corrections, of none, and of what is not certainly wrong', () => {
    expect(isSafe('error', ['Acme', 'ACME'])).toBe(false);
    expect(isSafe('error', [])).toBe(false);
    expect(isSafe('warning', ['Acme'])).toBe(false);
    expect(isSafe('hint', ['Acme'])).toBe(false);
  });
});
