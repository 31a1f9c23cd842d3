import type { Stem } from './aff';

/** What a listed word may have before it when nothing else is said: the elided articles and prepositions. */
const NOUN_FLAGS = 'TU';

/** The dictionary lists a verb's participle and gerund as stems of their own: a verb's model lends those too. */
const VERB_FORMS = ['are', 'ato', 'ando'];

/**
 * Reads a word list: one entry a line, `#` begins a comment.
 * `taggare = usare` inflects like a word of the dictionary; an entry without a model does not inflect.
 */
export function parseWords(source: string, dictionary: readonly Stem[]): Stem[] {
  const flagsOf = new Map<string, string>();
  for (const { word, flags } of dictionary) flagsOf.set(word, (flagsOf.get(word) ?? '') + flags);
  return source.split('\n').flatMap((line) => {
    const [word = '', model] = line
      .replace(/#.*/, '')
      .split('=')
      .map((part) => part.trim());
    if (word === '') return [];
    if (model === undefined) return [{ word, flags: NOUN_FLAGS }];
    return family(word, model).map((pair) => {
      const flags = flagsOf.get(pair.model);
      if (flags === undefined)
        throw new Error(`word list: "${word}" wants to inflect like "${pair.model}", which is no stem`);
      return { word: pair.word, flags };
    });
  });
}

function family(word: string, model: string): { word: string; model: string }[] {
  if (!word.endsWith('are') || !model.endsWith('are')) return [{ word, model }];
  return VERB_FORMS.map((ending) => ({ word: word.slice(0, -3) + ending, model: model.slice(0, -3) + ending }));
}
