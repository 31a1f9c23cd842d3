import type { Token } from '../sentence';
import { neighboursAt } from './beside';
import type { Doubt } from './confusions';
import type { States } from './model';
import { bestCost, bestPath } from './path';
import { type Sides, type Slip, slipFeatures } from './slip';
import type { Surroundings } from './surroundings';
import type { Reading, Tagger } from './tagger';
import type { TaggedToken } from './tags';
import { pairsOf, type Variant } from './variants';

/** What rarity may add at most, in bits: posts have topics that the counts know nothing of. */
const RARITY = 3;
/** A word less unexpected than this where it stands, in bits, is not doubted. */
const UNEXPECTED = 5.5;

/** How well the words of one sentence fit where they stand, and how well others would. */
export class Fit {
  private readonly readings: readonly Reading[];
  private readonly tags: readonly number[];
  private readonly known = new Map<number, Map<States, number>>();
  private readonly edge: States;
  private surroundings: Surroundings | undefined;

  constructor(
    private readonly tagger: Tagger,
    private readonly tokens: readonly Token[],
  ) {
    const { edge } = tagger.model;
    this.edge = { tags: [edge], costs: [0] };
    this.readings = tokens.map(({ kind, text, lower }, at) => tagger.readingOf({ kind, text, lower, opens: at === 0 }));
    const states = this.readings.map((reading) => reading.states);
    this.tags = bestPath([...states, this.edge, this.edge], [edge, edge], this.cost);
  }

  /** What a token is where it stands, by the names of tags.ts: `noun.fs`, `fin.3p`, a listed word itself. */
  tagOf(at: number): string {
    return this.tagger.model.nameOf(this.tagAt(at));
  }

  /** How unexpected a token and its follower are where they stand, in bits: most words need no second thought. */
  surprise(at: number): number {
    const own = (index: number) => this.cost(this.tagAt(index - 2), this.tagAt(index - 1), this.tagAt(index));
    return Math.max(own(at), own(at + 1));
  }

  /** By how many bits `words` fit better than the `count` tokens from `at` on, with what stands around them. */
  gain(at: number, count: number, words: readonly string[]): number {
    const typed = this.readings.slice(at, at + count);
    const meant = words.map((word, i) => this.tagger.readingOf(asToken(word, this.tokens[at + i], at + i === 0)));
    return (
      this.bits(at, typed, count) - this.bits(at, meant, count) + Math.min(rarityOf(typed) - rarityOf(meant), RARITY)
    );
  }

  /**
   * What may have been meant by the word at `at`: what it is often taken for and, unless it `rests`, the likely words
   * one slip away; `isWide`: any letter may be wrong.
   */
  variantsOf(at: number, rests: boolean, isWide: boolean): readonly Variant[] {
    const { lower } = this.tokens[at]!;
    return rests ? pairsOf(lower) : this.tagger.variantsOf(lower, isWide);
  }

  /** The words often taken for the one at `at` that fit better there, best first. */
  doubts(at: number): Doubt[] {
    const { confusions } = this.tagger.model;
    const word = this.tokens[at]!.lower;
    if (!confusions.has(word)) return [];
    return confusions.doubts(this.around(), word, at);
  }

  /** The odds that `other` is meant at `at`, as a natural logarithm; 0 when the model cannot tell the two apart. */
  odds(at: number, other: string): number {
    return this.tagger.model.confusions.odds(this.around(), this.tokens[at]!.lower, other, at);
  }

  /** What a slip from `meant` to the word at `at` would look like. */
  slip(at: number, meant: string): Slip {
    const { beside } = this.tagger.model;
    const { analyse, frequency } = this.tagger.facts;
    const typed = this.tokens[at]!.lower;
    const [before, behind] = neighboursAt(this.tokens, at);
    const sides = (word: string): Sides => [beside.has(before, word), beside.has(word, behind)];
    return {
      typed,
      meant,
      gain: this.gain(at, 1, [meant]),
      surprise: this.surprise(at),
      frequency: { typed: frequency(typed), meant: frequency(meant) },
      analyses: { typed: analyse(typed), meant: analyse(meant) },
      beside: { typed: sides(typed), meant: sides(meant) },
      opens: at === 0,
    };
  }

  /** By how much a slip from `meant` is likely enough to be spoken of; below 0 it is not. */
  margin(at: number, meant: string): number {
    return this.tagger.model.confusions.slip(slipFeatures(this.slip(at, meant)));
  }

  /** The words that may be meant at `at` by a slip that no rule and no classifier of its own looks for. */
  slipsAt(at: number): readonly string[] {
    if (this.surprise(at) < UNEXPECTED) return [];
    // Where the other word fits no better nothing else makes up for it.
    return this.tagger.slipsOf(this.tokens[at]!.lower).filter((word) => this.gain(at, 1, [word]) > 0);
  }

  private around(): Surroundings {
    this.surroundings ??= this.tagger.around(this.tokens);
    return this.surroundings;
  }

  /**
   * Of the tags alone: how unexpected they are where they stand, up to the second one behind. A word is compared with
   * dozens of others of which most can be the same.
   */
  private bits(at: number, readings: readonly Reading[], count: number): number {
    const [only] = readings;
    if (!only || count !== 1 || readings.length !== 1) return this.weighed(at, readings, count);
    const here = this.known.get(at) ?? new Map<States, number>();
    this.known.set(at, here);
    const bits = here.get(only.relative) ?? this.weighed(at, readings, count);
    here.set(only.relative, bits);
    return bits;
  }

  private weighed(at: number, readings: readonly Reading[], count: number): number {
    const free = (index: number) => this.readings[index]?.free ?? this.edge;
    const own = readings.map(({ relative }) => relative);
    const behind = [free(at + count), { tags: [this.tagAt(at + count + 1)], costs: [0] }];
    if (at === 0) return bestCost([...own, ...behind], [this.tagAt(-2), this.tagAt(-1)], this.cost);
    return bestCost([free(at - 1), ...own, ...behind], [this.tagAt(at - 3), this.tagAt(at - 2)], this.cost);
  }

  private tagAt(index: number): number {
    return this.tags[index] ?? this.tagger.model.edge;
  }

  private readonly cost = (a: number, b: number, c: number) => this.tagger.model.cost(a, b, c);
}

function rarityOf(readings: readonly Reading[]): number {
  return readings.reduce((sum, { rarity }) => sum + rarity, 0);
}

/** A word as it would stand in the text in the place of `typed`; `opens`: it begins the sentence. */
function asToken(word: string, typed: Token | undefined, opens: boolean): TaggedToken {
  const kind = /\p{L}/u.test(word) ? 'word' : /\p{N}/u.test(word) ? 'number' : /\p{P}/u.test(word) ? 'mark' : 'other';
  const isCapital = typed !== undefined && /^\p{Lu}/u.test(typed.text);
  const text = isCapital ? word.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : word;
  return { kind, text, lower: word.toLowerCase().replace(/’/g, "'"), opens };
}
