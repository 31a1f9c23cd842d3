import { COST, IMPOSSIBLE, insertion, omission, substitution } from './costs';
import { CLASS_MASK, CLASS_SHIFT, LAST, LETTER_MASK, LETTER_SHIFT, TARGET_SHIFT } from './format';
import type { Lexicon, Opening } from './lexicon';

/** A form of the lexicon near the word asked for. */
export interface Candidate {
  /** In the lexicon's own casing, with its elision. */
  word: string;
  /** Of the cheapest slips that lead from it to what was typed, in half-bits. */
  cost: number;
}

export const MAX_LENGTH = 40;
/** No sensible slip loses more letters. */
const LOST = 3;
const WIDTH = MAX_LENGTH + 1;
const DEPTH = MAX_LENGTH + LOST + 1;

/** What the prefix behind the walker asks of the form. */
interface Behind {
  openings: Opening[];
  /** Depth at which the form begins. */
  at: number;
}

/**
 * Walks the automaton with the typed word at hand and reports every form whose slips cost at most `budget`.
 * One row of a weighted edit-distance table (with transpositions) a letter; a branch is left as soon as its
 * whole row is too dear. The tables are made once and used for every word.
 */
export class Search {
  private readonly rows = new Int16Array(DEPTH * WIDTH);
  /** Of each row, the first and the last cell that can be paid for. */
  private readonly low = new Int16Array(DEPTH);
  private readonly high = new Int16Array(DEPTH);
  private readonly path = new Uint8Array(DEPTH);
  /** Letter ids without case. */
  private readonly small: Uint8Array;
  private readonly substitutions: Uint8Array;
  private readonly omissions: Uint8Array;
  private readonly extras = new Int16Array(MAX_LENGTH + 1);
  private readonly typed = new Uint8Array(MAX_LENGTH);
  private length = 0;
  private budget = 0;
  private found: Candidate[] = [];

  constructor(private readonly lexicon: Lexicon) {
    const letters = ['', ...lexicon.letters];
    const small = letters.map((letter) => letter.toLowerCase());
    this.small = Uint8Array.from(small, (letter, id) => Math.max(letters.indexOf(letter), 0) || id);
    // Only small letters are ever compared: the tables must be there a few milliseconds after a background wakes.
    const lower = [...new Set(this.small)].map((id) => [id, letters[id]!] as const);
    const table = (cost: (a: string, b: string) => number) => {
      const costs = new Uint8Array(128 * 128);
      for (const [row, a] of lower) {
        for (const [column, b] of lower) costs[(row << 7) | column] = cost(a, b);
      }
      return costs;
    };
    this.substitutions = table((meant, typed) =>
      meant === '' || typed === '' ? COST.other : substitution(meant, typed),
    );
    this.omissions = table(omission);
  }

  /** `word` is in small letters, at most MAX_LENGTH of them. */
  near(word: string, budget: number): Candidate[] {
    this.length = word.length;
    this.budget = budget;
    this.found = [];
    for (let j = 0; j < word.length; j++)
      this.typed[j] = this.lexicon.letters.indexOf(word[j] === '’' ? "'" : word[j]!) + 1;
    this.rows[0] = 0;
    this.high[0] = 0;
    for (let j = 1; j <= word.length; j++) {
      const cost = insertion(word[j - 1]!, word[j - 2] ?? '', word[j] ?? '') + (j === 1 ? COST.first : 0);
      this.extras[j] = cost;
      this.rows[j] = this.rows[j - 1]! + cost;
      if (this.rows[j]! <= budget) this.high[0] = j;
    }
    this.walk(this.lexicon.root, 1, null);
    this.walk(this.lexicon.prefixRoot, 1, undefined);
    return this.found;
  }

  /** `behind`: what stands before the form; null = nothing, undefined = we are still inside a prefix. */
  private walk(node: number, depth: number, behind: Behind | null | undefined): void {
    if (node === 0 || depth > this.length + LOST) return;
    const { edges } = this.lexicon;
    for (let at = node; ; at++) {
      const edge = edges[at]!;
      const id = (edge >>> LETTER_SHIFT) & LETTER_MASK;
      const inPrefix = behind === undefined;
      if (!(inPrefix && this.small[id] !== id)) {
        this.path[depth] = id;
        if (this.fill(depth)) {
          const openings = inPrefix ? this.lexicon.openingsAt(at) : undefined;
          if (openings) this.walk(this.lexicon.root, depth + 1, { openings, at: depth });
          if (!inPrefix && (edge >>> CLASS_SHIFT) & CLASS_MASK) this.report(at, depth, behind);
          this.walk(edge >>> TARGET_SHIFT, depth + 1, behind);
        }
      }
      if (edge & LAST) return;
    }
  }

  /**
   * Fills the row of the letter at `depth`, but only where the rows above leave something to spend: most rows have two
   * or three such cells. False when there is none.
   */
  private fill(depth: number): boolean {
    const { rows, typed, budget, extras, length } = this;
    const row = depth * WIDTH;
    const meant = this.small[this.path[depth]!]!;
    const before = this.small[this.path[depth - 1]!]!;
    const low = this.low[depth - 1]!;
    const high = this.high[depth - 1]!;
    const swapLow = depth > 1 ? this.low[depth - 2]! : IMPOSSIBLE;
    const swapHigh = depth > 1 ? this.high[depth - 2]! : 0;
    const reach = Math.max(high + 1, swapHigh + 2);
    const omit = this.omissions[(meant << 7) | before]! + (depth === 1 && meant !== typed[0] ? COST.first : 0);
    let first = IMPOSSIBLE;
    let last = 0;
    let left = IMPOSSIBLE;
    for (let j = low; j <= length && (j <= reach || left <= budget); j++) {
      let cost = left + extras[j]!;
      if (j <= high) cost = Math.min(cost, rows[row - WIDTH + j]! + omit);
      const letter = j > 0 ? typed[j - 1]! : 0;
      if (j > low && j - 1 <= high) {
        const change =
          letter === meant ? 0 : this.substitutions[(meant << 7) | letter]! + (depth + j === 2 ? COST.first : 0);
        cost = Math.min(cost, rows[row - WIDTH + j - 1]! + change);
      }
      if (letter === before && j - 2 >= swapLow && j - 2 <= swapHigh && typed[j - 2] === meant && letter !== meant) {
        cost = Math.min(cost, rows[row - 2 * WIDTH + j - 2]! + COST.swap);
      }
      left = cost <= budget ? cost : IMPOSSIBLE;
      rows[row + j] = left;
      if (left !== IMPOSSIBLE) {
        if (first === IMPOSSIBLE) first = j;
        last = j;
      }
    }
    this.low[depth] = first;
    this.high[depth] = last;
    return first !== IMPOSSIBLE;
  }

  /** A form ends on the edge `at`: keeps it if the whole typed word is paid for and its prefix may stand before it. */
  private report(at: number, depth: number, behind: Behind | null): void {
    if (this.high[depth]! < this.length) return;
    const cost = this.rows[depth * WIDTH + this.length]!;
    const mask = this.lexicon.maskAt(at);
    if (mask < 0) return;
    let word = '';
    for (let d = 1; d <= depth; d++) word += this.lexicon.letters[this.path[d]! - 1];
    const form = behind ? word.slice(behind.at) : word;
    if (behind && !behind.openings.some((o) => !o.capital && (o.mask & mask) !== 0 && o.condition.test(form))) return;
    this.found.push({ word, cost });
  }
}
