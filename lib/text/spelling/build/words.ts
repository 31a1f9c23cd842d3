import type { Stem } from './aff';

/** What a listed word may have before it when nothing else is said: the elided articles and prepositions. */
const NOUN_FLAGS = 'TU';

/**
 * Reads a word list: one entry a line, `#` begins a comment.
 * `taggare = parlare` inflects like a word of the dictionary; an entry without a model does not inflect.
 */
export function parseWords(source: string, dictionary: readonly Stem[]): Stem[] {
  const models = new Map<string, string>();
  for (const { word, flags } of dictionary) models.set(word, (models.get(word) ?? '') + flags);
  const stems: Stem[] = [];
  for (const line of source.split('\n')) {
    const [word = '', model] = line
      .replace(/#.*/, '')
      .split('=')
      .map((part) => part.trim());
    if (word === '') continue;
    const flags = model === undefined ? NOUN_FLAGS : models.get(model);
    if (flags === undefined) throw new Error(`word list: "${word}" wants to inflect like "${model}", which is no stem`);
    stems.push({ word, flags });
  }
  return stems;
}
