import type { Analysis } from '../morphology/analysis';
import { mix } from './surroundings';

/** Whether the words before and behind were seen beside a word. */
export type Sides = [before: boolean, behind: boolean];

/** One word that may have been meant by another that was typed. */
export interface Slip {
  typed: string;
  meant: string;
  /** By how many bits the other word fits better. */
  gain: number;
  /** How unexpected the typed word is where it stands, in bits. */
  surprise: number;
  /** Levels of frequency. */
  frequency: { typed: number; meant: number };
  analyses: { typed: readonly Analysis[]; meant: readonly Analysis[] };
  beside: { typed: Sides; meant: Sides };
  /** It begins the sentence. */
  opens: boolean;
}

const CLOSED = new Set(['det', 'pron', 'prep', 'conj', 'adv', 'num', 'interj']);
const BOUNDS = {
  gain: [-6, -3, -1, 0, 2, 4, 6, 8, 10, 13, 16, 20],
  coarse: [-2, 2, 6, 11],
  common: [-4, -2, 0, 1, 2, 3, 4, 5, 6, 8],
  surprise: [5, 6, 7, 8, 10, 12, 14, 17, 20],
};

/** What speaks for and against a slip, as hashes that the model has weights for. */
export function slipFeatures(slip: Slip): number[] {
  const { typed, meant, frequency, beside, opens } = slip;
  const gain = step(slip.gain, BOUNDS.gain);
  const coarse = step(slip.gain, BOUNDS.coarse);
  const common = step(frequency.meant - frequency.typed, BOUNDS.common);
  const surprise = step(slip.surprise, BOUNDS.surprise);
  const kind = kindOf(typed, meant);
  const classes = classOf(slip.analyses.typed) * 4 + classOf(slip.analyses.meant);
  const length = Math.min(typed.length, 8);
  const inflected = stemOf(typed) === stemOf(meant) ? 1 : 0;
  const seen = bits(beside.typed) * 4 + bits(beside.meant);
  return [
    mix(101),
    mix(102, gain),
    mix(103, common),
    mix(104, frequency.typed),
    mix(105, frequency.meant),
    mix(106, surprise),
    mix(107, kind, length),
    mix(108, classes),
    mix(109, classes, coarse),
    mix(110, kind, coarse),
    mix(111, inflected, coarse),
    mix(112, inflected, classes),
    mix(113, seen),
    mix(114, seen, coarse),
    mix(115, gain, Math.floor(common / 2)),
    mix(116, gain, Math.floor(surprise / 2)),
    mix(117, opens ? 1 : 0, coarse),
    mix(118, frequency.typed, kind),
    mix(119, seen, Math.floor(common / 2)),
  ];
}

function step(value: number, bounds: readonly number[]): number {
  let index = 0;
  while (index < bounds.length && value > bounds[index]!) index++;
  return index;
}

function bits([before, behind]: Sides): number {
  return (before ? 2 : 0) + (behind ? 1 : 0);
}

/** 0 other, 1 of the closed classes only, 2 a verb with a person, 3 a verb or something else. */
function classOf(analyses: readonly Analysis[]): number {
  if (analyses.length === 0) return 0;
  if (analyses.every(({ pos }) => CLOSED.has(pos))) return 1;
  const verbs = analyses.filter(({ pos, person }) => pos === 'verb' && person !== null).length;
  return verbs === 0 ? 0 : verbs === analyses.length ? 2 : 3;
}

/** 0 a letter, 1 a double, 2 the last letter, 3 an accent, 4 the first letter. */
function kindOf(typed: string, meant: string): number {
  if (bare(typed) === bare(meant)) return 3;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at++;
  if (at === 0) return 4;
  const [short, long] = typed.length < meant.length ? [typed, meant] : [meant, typed];
  if (long.length === short.length + 1 && long[at] === long[at - 1]) return 1;
  return long.length === short.length && at === short.length - 1 ? 2 : 0;
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Other endings of one word share it. */
function stemOf(word: string): string {
  return word.replace(/(?:[aeiouàèéìòù]+|[aei]no|ono|mo|te|re|ndo|t[oaie])$/, '');
}

/**
 * Other endings of one verb, noun or adjective hang on words far away: the rules that look for the subject and for what
 * goes with what tell those, and here a rare ending would pass for a slip.
 */
export function isOfGrammar(typed: string, meant: string, analyse: (word: string) => readonly Analysis[]): boolean {
  if (stemOf(typed) !== stemOf(meant)) return false;
  const kinds = new Set(analyse(typed).map(({ pos }) => pos));
  return analyse(meant).some(({ pos }) => kinds.has(pos) && INFLECTED.has(pos));
}

const INFLECTED = new Set(['verb', 'noun', 'adj', 'det', 'pron']);
