import nspell from 'nspell';
import { Lexicon } from './lexicon';
import { Search } from './search';
import type { Suggests } from './speller';
import { LONGEST } from './suggest';

const LIMIT = 5;
/** Half-bits: two common slips or one of any kind, as the Italian search begins with. */
const NEAR = 17;

/** English on its compiled lexicon: what is right, and how near something right is. */
export class English {
  private readonly lexicon: Lexicon;
  private search: Search | undefined;

  /** `bytes` is `en.bin` of `npm run lexicon`. Throws when it is something else. */
  constructor(bytes: Uint8Array) {
    this.lexicon = new Lexicon(bytes);
  }

  /** True when the word is right as it is written; ’ counts as '. */
  correct(word: string): boolean {
    return this.lexicon.accepts(word);
  }

  /** Cost of the cheapest slips that lead from a right word to this one, in half-bits; null when none is near. */
  nearest(word: string): number | null {
    if (word.length > LONGEST) return null;
    this.search ??= new Search(this.lexicon);
    const costs = this.search.near(word.toLowerCase(), NEAR).map(({ cost }) => cost);
    return costs.length > 0 ? Math.min(...costs) : null;
  }
}

/**
 * English corrections, best first, at most five; the user's own apostrophe comes back in them. nspell writes out every
 * form of the dictionary before the first answer (0.2 s of work), so it is made only when a correction is asked for.
 */
export function createEnglishSuggester(dictionary: { aff: string; dic: string }): Suggests {
  const english = nspell(dictionary);
  return {
    suggest(word) {
      if (word.length > LONGEST) return [];
      const suggestions = english.suggest(word).slice(0, LIMIT);
      return word.includes('’') ? suggestions.map((suggestion) => suggestion.replaceAll("'", '’')) : suggestions;
    },
  };
}
