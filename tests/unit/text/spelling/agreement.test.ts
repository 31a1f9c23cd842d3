import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AffixClass, type AffixEntry, parseAff, parseDic, type Stem } from '@/lib/text/spelling/build/aff';
import { compileLexicon } from '@/lib/text/spelling/build/compile';
import { capitalise } from '@/lib/text/spelling/casing';
import { ItalianSpeller } from '@/lib/text/spelling/speller';
import { differences, kinds } from './differences';

const folder = dirname(createRequire(import.meta.url).resolve('dictionary-it'));
const aff = readFileSync(join(folder, 'index.aff'), 'utf8');
const dic = readFileSync(join(folder, 'index.dic'), 'utf8');
const classes = parseAff(aff);
const stems = parseDic(dic);
const SAMPLES = 200_000;
const LETTERS = [..."abcdefghilmnopqrstuvzàèéìòùjkwxyAEIOU'-"];

/** The dictionary alone, without our own lists: the same input as Hunspell gets. */
let ours: ItalianSpeller;
let hunspell: Hunspell;

beforeAll(async () => {
  ours = new ItalianSpeller(compileLexicon({ aff, dic, lists: [], frequencies: '' }));
  hunspell = await createHunspellFromStrings(aff, dic);
}, 60_000);
afterAll(() => hunspell.dispose());

/** The words, at most twenty, on which the two differ without a reason. */
function differing(words: Iterable<string>): string[] {
  const found: string[] = [];
  const knows = (word: string) => hunspell.testSpelling(word);
  for (const word of words) {
    const right = ours.correct(word);
    if (right === knows(word) || kinds.some(({ explains }) => explains(word, knows))) continue;
    found.push(`${word}: we say ${right}`);
    if (found.length === 20) break;
  }
  return found;
}

/** Repeatable chance: a linear congruential generator (Numerical Recipes). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function* derived(count: number, roll: (sides: number) => number): Generator<string> {
  const pick = <T>(items: readonly T[]): T | undefined => items[roll(items.length)];
  for (let i = 0; i < count; i++) {
    const { word, flags } = stems[roll(stems.length)]!;
    const taken = [...flags].map((flag) => classes.get(flag)!);
    let form = word;
    const suffix = roll(4) > 0 && entryFor(taken, 'suffix', form, pick);
    if (suffix) form = form.slice(0, form.length - suffix.strip.length) + suffix.append;
    const prefix = roll(2) > 0 && entryFor(taken, 'prefix', form, pick);
    if (prefix) form = prefix.append + form.slice(prefix.strip.length);
    yield [form, form, form, capitalise(form), form.toUpperCase()][roll(5)]!;
  }
}

function entryFor(
  taken: AffixClass[],
  kind: AffixClass['kind'],
  form: string,
  pick: <T>(items: readonly T[]) => T | undefined,
): AffixEntry | undefined {
  const affix = pick(taken.filter((one) => one.kind === kind));
  return affix && pick(affix.entries.filter((entry) => entry.matches.test(form)));
}

function* mutated(count: number, roll: (sides: number) => number): Generator<string> {
  for (const word of derived(count, roll)) {
    const at = roll(word.length + 1);
    const letter = LETTERS[roll(LETTERS.length)]!;
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const swapped = head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2);
    yield [head + letter + tail, head + tail.slice(1), head + letter + tail.slice(1), swapped][roll(4)]!;
  }
}

describe('agreement with Hunspell on the same dictionary', () => {
  it('on every stem, as it is, capitalised and in capitals', () => {
    const shapes = ({ word }: Stem) => [word, capitalise(word), word.toUpperCase()];
    expect(differing(stems.flatMap(shapes))).toEqual([]);
  }, 60_000);

  it('on 200,000 derived and elided forms', () => {
    expect(differing(derived(SAMPLES, dice(7)))).toEqual([]);
  }, 60_000);

  it('on 200,000 random mutations', () => {
    expect(differing(mutated(SAMPLES, dice(11)))).toEqual([]);
  }, 60_000);

  it.each(differences)('differs on "$word" on purpose: $reason', ({ word, ours: expected }) => {
    expect(ours.correct(word)).toBe(expected);
    expect(hunspell.testSpelling(word)).toBe(!expected);
  });
});
