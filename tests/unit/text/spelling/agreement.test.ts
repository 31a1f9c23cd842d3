import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileLexicon } from '@/lib/text/spelling/build/compile';
import { ItalianSpeller } from '@/lib/text/spelling/speller';
import { differences, kinds } from './differences';
import { casings, derived, dice, dictionaryOf, differing, mutated } from './samples';

const italian = dictionaryOf('dictionary-it');
const SAMPLES = 200_000;
const LETTERS = "abcdefghilmnopqrstuvzàèéìòùjkwxyAEIOU'-";

/** The dictionary alone, without our own lists: the same input as Hunspell gets. */
let ours: ItalianSpeller;
let hunspell: Hunspell;

beforeAll(async () => {
  ours = new ItalianSpeller(compileLexicon({ ...italian, lists: [], frequencies: '' }));
  hunspell = await createHunspellFromStrings(italian.aff, italian.dic);
}, 60_000);
afterAll(() => hunspell.dispose());

const unexplained = (words: Iterable<string>) =>
  differing(
    words,
    (word) => ours.correct(word),
    (word) => hunspell.testSpelling(word),
    kinds,
  );

describe('agreement with Hunspell on the same dictionary', () => {
  it('on every stem, as it is, capitalised and in capitals', () => {
    expect(unexplained(italian.stems.flatMap(({ word }) => casings(word)))).toEqual([]);
  }, 60_000);

  it('on 200,000 derived and elided forms', () => {
    expect(unexplained(derived(italian, SAMPLES, dice(7)))).toEqual([]);
  }, 60_000);

  it('on 200,000 random mutations', () => {
    expect(unexplained(mutated(italian, LETTERS, SAMPLES, dice(11)))).toEqual([]);
  }, 60_000);

  it.each(differences)('differs on "$word" on purpose: $reason', ({ word, ours: expected }) => {
    expect(ours.correct(word)).toBe(expected);
    expect(hunspell.testSpelling(word)).toBe(!expected);
  });
});
