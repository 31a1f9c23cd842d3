import nspell from 'nspell';
import type { Speller } from './speller';
import { LONGEST } from './suggest';

const LIMIT = 5;

/** English behind the same interface. nspell expects the straight apostrophe; the user's own comes back in suggestions. */
export function createEnglishSpeller(dictionary: { aff: string; dic: string }): Speller {
  const english = nspell(dictionary);
  return {
    correct: (word) => english.correct(straight(word)),
    suggest(word) {
      if (word.length > LONGEST) return [];
      const suggestions = english.suggest(straight(word)).slice(0, LIMIT);
      return word.includes('’') ? suggestions.map((suggestion) => suggestion.replaceAll("'", '’')) : suggestions;
    },
    add: (word) => void english.add(straight(word)),
    remove: (word) => void english.remove(straight(word)),
  };
}

function straight(word: string): string {
  return word.replaceAll('’', "'");
}
