import nspell from 'nspell';
import { describe, expect, it } from 'vitest';
import { createExpander } from '@/lib/text/spelling/build/expand';
import { createEnglishSuggester, English } from '@/lib/text/spelling/english';
import { englishBytes } from '../lexicon';
import { englishDifferences, englishKinds } from './englishDifferences';
import { casings, dice, dictionaryOf, differing, mutated } from './samples';

const dictionary = dictionaryOf('dictionary-en');
const ours = new English(englishBytes);
const theirs = nspell(dictionary);
const written = Object.keys(theirs.data);
const kinds = englishKinds(written);
const LETTERS = "abcdefghijklmnopqrstuvwxyzéAEIOU'-";

const unexplained = (words: Iterable<string>) =>
  differing(
    words,
    (word) => ours.correct(word),
    (word) => theirs.correct(word),
    kinds,
  );

/** Every form that we make, with each prefix its stem takes; nspell writes out its own. */
function* forms(): Generator<string> {
  const made: [form: string, prefixes: number][] = [];
  const expand = createExpander(dictionary.affixes, (form, prefixes) => made.push([form, prefixes]));
  for (const stem of dictionary.stems) expand(stem);
  const prefixes = [...dictionary.affixes.classes.values()].filter(({ kind }) => kind === 'prefix');
  for (const [form, mask] of made) {
    yield form;
    for (const [bit, { entries }] of prefixes.entries()) {
      if (mask & (1 << bit)) yield* entries.map(({ append }) => append + form);
    }
  }
}

describe('English agrees with nspell on the same dictionary', () => {
  it('on every stem and every form that nspell writes out, as it is, capitalised and in capitals', () => {
    expect(written.length).toBeGreaterThan(100_000);
    expect(unexplained(written.flatMap(casings))).toEqual([]);
  }, 60_000);

  it('on every form that we make, in the three casings', () => {
    expect(unexplained([...forms()].flatMap(casings))).toEqual([]);
  }, 60_000);

  it('on 50,000 random mutations, in the three casings', () => {
    expect(unexplained([...mutated(dictionary, LETTERS, 50_000, dice(13))].flatMap(casings))).toEqual([]);
  }, 60_000);

  it.each(englishDifferences)('but for "$word", on purpose: $reason', ({ word, ours: expected }) => {
    expect(ours.correct(word)).toBe(expected);
    expect(theirs.correct(word)).toBe(!expected);
  });
});

describe('English', () => {
  it.each(['the recipes don’t', "He's Monday's MONDAY undo re-enter"])('knows %s', (words) => {
    expect(words.split(/[ -]/).filter((word) => !ours.correct(word))).toEqual([]);
  });

  it('says how near a wrong word is, without nspell', () => {
    expect(ours.nearest('custommers')).toBeLessThan(ours.nearest('custoxers')!);
    expect(ours.nearest('xqzvwk')).toBeNull();
    expect(ours.nearest('x'.repeat(100_000))).toBeNull();
  });

  it('corrects with the apostrophe of the word', () => {
    const { suggest } = createEnglishSuggester(dictionary);
    expect(suggest('recieve')[0]).toBe('receive');
    expect(suggest('dosn’t')).toContain('doesn’t');
    expect(suggest("dosn't")).toContain("doesn't");
  });

  it('takes less than half a megabyte', () => {
    expect(englishBytes.byteLength).toBeLessThan(500_000);
  });
});
