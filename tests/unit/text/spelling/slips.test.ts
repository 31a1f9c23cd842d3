import { describe, expect, it } from 'vitest';
import { ItalianSpeller } from '@/lib/text/spelling/speller';
import { rank, readSlips } from '@/tests/bench/slips';
import { lexiconBytes } from '../lexicon';

describe('real-life slips, the half that is never looked at', () => {
  const { open, held } = readSlips();
  const speller = new ItalianSpeller(lexiconBytes);

  it('are many enough to count', () => {
    expect(open.length + held.length).toBeGreaterThanOrEqual(500);
  });

  it('get the right word first in 80 of 100 cases and among the first five in 95', () => {
    const { first, inFive } = rank(held, (word) => speller.suggest(word));
    expect(first).toBeGreaterThanOrEqual(0.8);
    expect(inFive).toBeGreaterThanOrEqual(0.95);
  });
});
