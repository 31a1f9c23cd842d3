import type { Analysis, Count, Gender, Mood, Pos, Tense } from './analysis';

/**
 * The file of forms, shared by the compiler and the reader. All numbers are little-endian.
 *
 *   header   4 × uint32: magic, byte length of `meta`, root, edges
 *   meta     UTF-8 JSON (MorphologyMeta), padded with spaces to a multiple of 4
 *   edges    uint32 each, as in the lexicon (spelling/format.ts); the class of an edge says what the form can be
 */
export const MAGIC = 0x31_46_50_53;
export const HEADER_WORDS = 4;

export interface MorphologyMeta {
  /** The letters; the id of a letter is its place + 1. */
  letters: string;
  /** Tags by class, separated by spaces; class 0 is unused. */
  classes: string[];
  /** Pairs of edge and class, for the classes that do not fit in an edge. */
  rare: [edge: number, wordClass: number][];
}

/** `noun:fs`, `adj:-p`, `adv`, `V:ind:pres:3s`, `V:part:past:fp`, `V:inf`. A dash leaves a feature open. */
export function parseTag(tag: string): Analysis {
  const [head = '', ...rest] = tag.split(':');
  if (head !== 'V') return analysis(head as Pos, rest[0] ?? '--');
  const [mood, tense, ending = ''] = rest as [Mood, Tense | undefined, string | undefined];
  const verb = { ...analysis('verb', mood === 'part' ? ending : '--'), mood, tense: tense ?? null };
  if (mood === 'part' || ending === '') return verb;
  return { ...verb, person: Number(ending[0]) as 1 | 2 | 3, count: ending[1] as Count };
}

function analysis(pos: Pos, features: string): Analysis {
  const [gender = '-', count = '-'] = features;
  return {
    pos,
    gender: gender === '-' ? null : (gender as Gender),
    count: count === '-' ? null : (count as Count),
    person: null,
    mood: null,
    tense: null,
    clitic: false,
  };
}
