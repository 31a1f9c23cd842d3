import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  type AffixClass,
  type AffixEntry,
  type Affixes,
  parseAff,
  parseDic,
  type Stem,
} from '@/lib/text/spelling/build/aff';
import { capitalise } from '@/lib/text/spelling/casing';
import type { DifferenceKind } from './differences';

/** A dictionary package as it is and as we read it. */
export interface Dictionary {
  aff: string;
  dic: string;
  affixes: Affixes;
  stems: Stem[];
}

export function dictionaryOf(name: 'dictionary-it' | 'dictionary-en'): Dictionary {
  const folder = dirname(createRequire(import.meta.url).resolve(name));
  const aff = readFileSync(join(folder, 'index.aff'), 'utf8');
  const dic = readFileSync(join(folder, 'index.dic'), 'utf8');
  return { aff, dic, affixes: parseAff(aff), stems: parseDic(dic) };
}

type Judge = (word: string) => boolean;

/** The words, at most twenty, on which we and the other differ without a reason. */
export function differing(words: Iterable<string>, ours: Judge, theirs: Judge, kinds: readonly DifferenceKind[]) {
  const found: string[] = [];
  for (const word of words) {
    const right = ours(word);
    if (right === theirs(word) || kinds.some(({ explains }) => explains(word, theirs))) continue;
    found.push(`${word}: we say ${right}`);
    if (found.length === 20) break;
  }
  return found;
}

/** As it is, capitalised and in capitals. */
export function casings(word: string): string[] {
  return [word, capitalise(word), word.toUpperCase()];
}

type Roll = (sides: number) => number;

/** Repeatable chance: a linear congruential generator (Numerical Recipes). */
export function dice(seed: number): Roll {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Stems with affixes they take, in any casing. */
export function* derived({ affixes, stems }: Dictionary, count: number, roll: Roll): Generator<string> {
  const pick = <T>(items: readonly T[]): T | undefined => items[roll(items.length)];
  for (let i = 0; i < count; i++) {
    const { word, flags } = stems[roll(stems.length)]!;
    const taken = [...flags].flatMap((flag) => affixes.classes.get(flag) ?? []);
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

/** The same with one letter added, lost, changed or swapped. */
export function* mutated(dictionary: Dictionary, letters: string, count: number, roll: Roll): Generator<string> {
  for (const word of derived(dictionary, count, roll)) {
    const at = roll(word.length + 1);
    const letter = letters[roll(letters.length)]!;
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const swapped = head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2);
    yield [head + letter + tail, head + tail.slice(1), head + letter + tail.slice(1), swapped][roll(4)]!;
  }
}
