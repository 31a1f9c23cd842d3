import type { Token } from '../sentence';
import type { Doubt } from './confusions';
import type { ContextModel, State, WordFacts } from './model';
import { bestPath } from './path';
import type { Surroundings } from './surroundings';
import type { TaggedToken } from './tags';

/** What rarity may add at most, in bits: posts have topics that the counts know nothing of. */
const RARITY = 3;

/** How well the words of one sentence fit where they stand, and how well others would. */
export class Fit {
  private readonly states: State[][];
  private readonly tags: number[];
  private readonly known: number[] = [];
  private surroundings: Surroundings | undefined;

  constructor(
    private readonly model: ContextModel,
    private readonly tokens: readonly Token[],
    private readonly facts: WordFacts,
  ) {
    this.states = tokens.map((token, at) => model.statesOf({ ...token, opens: at === 0 }, facts));
    const edges = [[{ tag: model.edge, cost: 0 }], [{ tag: model.edge, cost: 0 }]];
    this.tags = bestPath([...this.states, ...edges], [model.edge, model.edge], this.cost).tags;
  }

  /** What a token is where it stands, by the names of tags.ts: `noun.fs`, `fin.3p`, a listed word itself. */
  tagOf(at: number): string {
    return this.model.nameOf(this.tags[at] ?? this.model.edge);
  }

  /** How unexpected a token and its follower are where they stand, in bits: most words need no second thought. */
  surprise(at: number): number {
    const tag = (index: number) => this.tags[index] ?? this.model.edge;
    const own = (index: number) => this.cost(tag(index - 2), tag(index - 1), tag(index));
    return Math.max(own(at), own(at + 1));
  }

  /** By how many bits `words` fit better than the `count` tokens from `at` on, with what stands around them. */
  gain(at: number, count: number, words: readonly string[]): number {
    const now = count === 1 ? this.ownBits(at) : this.bits(at, this.states.slice(at, at + count));
    const states = words.map((word, i) =>
      this.model.statesOf(asToken(word, this.tokens[at + i], at + i === 0), this.facts),
    );
    const then = this.bits(at, states, count);
    const rarity = Math.min(rarityOf(this.states.slice(at, at + count)) - rarityOf(states), RARITY);
    return now - then + rarity;
  }

  /** The words often taken for the one at `at` that fit better there, best first. */
  doubts(at: number): Doubt[] {
    const { confusions } = this.model;
    const word = this.tokens[at]!.lower;
    if (!confusions.has(word)) return [];
    this.surroundings ??= this.model.around(this.tokens, this.facts);
    return confusions.doubts(this.surroundings, word, at);
  }

  /** What stands there now is compared with one word after another. */
  private ownBits(at: number): number {
    this.known[at] ??= this.bits(at, [this.states[at]!]);
    return this.known[at]!;
  }

  /** Of the tags alone: how unexpected they are where they stand, up to the second one behind. */
  private bits(at: number, states: readonly State[][], count = states.length): number {
    const tag = (index: number) => this.tags[index] ?? this.model.edge;
    const open = (index: number) => (this.states[index] ?? [{ tag: this.model.edge, cost: 0 }]).map(freed);
    const behind = [open(at + count), [{ tag: tag(at + count + 1), cost: 0 }]];
    const before = at > 0 ? [open(at - 1)] : [];
    const start: [number, number] = at > 0 ? [tag(at - 3), tag(at - 2)] : [this.model.edge, this.model.edge];
    return bestPath([...before, ...states.map(relative), ...behind], start, this.cost).cost;
  }

  private readonly cost = (a: number, b: number, c: number) => this.model.cost(a, b, c);
}

/** A neighbour may turn out to be any of what it can be. */
function freed({ tag }: State): State {
  return { tag, cost: 0 };
}

/** What a word costs beyond its likeliest reading: which reading it is counts here, how rare it is is weighed apart. */
function relative(states: readonly State[]): State[] {
  const least = Math.min(...states.map(({ cost }) => cost));
  return states.map(({ tag, cost }) => ({ tag, cost: cost - least }));
}

function rarityOf(states: readonly State[][]): number {
  return states.reduce((sum, options) => sum + Math.min(...options.map(({ cost }) => cost)), 0);
}

/** A word as it would stand in the text in the place of `typed`; `opens`: it begins the sentence. */
function asToken(word: string, typed: Token | undefined, opens: boolean): TaggedToken {
  const kind = /\p{L}/u.test(word) ? 'word' : /\p{N}/u.test(word) ? 'number' : /\p{P}/u.test(word) ? 'mark' : 'other';
  const isCapital = typed !== undefined && /^\p{Lu}/u.test(typed.text);
  const text = isCapital ? word.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : word;
  return { kind, text, lower: word.toLowerCase().replace(/’/g, "'"), opens };
}
