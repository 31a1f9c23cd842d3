import { Recent } from '@/lib/shared/recent';
import type { Token } from '../sentence';
import type { ContextModel, States, WordFacts } from './model';
import { isOfGrammar } from './slip';
import { LookBook, Surroundings } from './surroundings';
import { isName, type TaggedToken } from './tags';
import { type Variant, variantsOf } from './variants';

/** What so many words can be is remembered, and for as many which others they may have been meant for. */
const REMEMBERED = 5000;

/** Nobody types a word for one that is rarer by so many levels of frequency. */
const RARER = 3;

/** What a token can be, as the questions about it want it. */
export interface Reading {
  states: States;
  /**
   * What it costs beyond the likeliest: which of them it is counts, how rare the word is is weighed apart. One object for
   * all words alike in this.
   */
  relative: States;
  /** It may turn out to be any of what it can be. */
  free: States;
  /** The cost of the likeliest, in bits. */
  rarity: number;
}

/** What words can be and what they may have been meant for, told by the model and the lexicons, and remembered. */
export class Tagger {
  private readonly words = new Recent<Reading>(REMEMBERED);
  private readonly names = new Recent<Reading>(REMEMBERED);
  private readonly alike = new Recent<States>(REMEMBERED);
  private readonly narrow = new Recent<readonly Variant[]>(REMEMBERED);
  private readonly wide = new Recent<readonly Variant[]>(REMEMBERED);

  private readonly slips = new Recent<readonly string[]>(REMEMBERED);
  private readonly looks: LookBook;

  /** `isLikely` tells the words that may be meant by another. */
  constructor(
    readonly model: ContextModel,
    readonly facts: WordFacts,
    private readonly isLikely: (word: string) => boolean,
  ) {
    this.looks = new LookBook(facts);
  }

  /** What stands around the words of a sentence. */
  around(tokens: readonly Token[]): Surroundings {
    return new Surroundings(tokens, this.looks);
  }

  /** What a token can be. */
  readingOf(token: TaggedToken): Reading {
    if (token.kind !== 'word') return this.read(token);
    const known = isName(token) ? this.names : this.words;
    return known.get(token.lower, () => this.read(token));
  }

  /** The likely words that may have been meant by a word; see `variantsOf`. */
  variantsOf(word: string, isWide: boolean): readonly Variant[] {
    return (isWide ? this.wide : this.narrow).get(word, () => variantsOf(word, this.isLikely, isWide));
  }

  /** The words that a word may be a slip from, but for its own other forms and those it has a classifier with. */
  slipsOf(word: string): readonly string[] {
    return this.slips.get(word, () => {
      const { analyse, frequency } = this.facts;
      const rarest = frequency(word) - RARER;
      return this.variantsOf(word, true)
        .map((variant) => variant.word)
        .filter(
          (meant) =>
            frequency(meant) >= rarest &&
            !this.model.confusions.knows(word, meant) &&
            !isOfGrammar(word, meant, analyse),
        );
    });
  }

  private read(token: TaggedToken): Reading {
    const states = this.model.statesOf(token, this.facts);
    const rarity = Math.min(...states.costs);
    return {
      states,
      relative: this.shared({ tags: states.tags, costs: states.costs.map((cost) => cost - rarity) }),
      free: { tags: states.tags, costs: states.costs.map(() => 0) },
      rarity,
    };
  }

  private shared(states: States): States {
    return this.alike.get(`${states.tags.join()} ${states.costs.join()}`, () => states);
  }
}
