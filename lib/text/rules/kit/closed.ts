import type { Analysis, Pos } from '../../morphology/analysis';

const CLOSED: ReadonlySet<Pos> = new Set(['det', 'pron', 'prep', 'conj', 'adv', 'num', 'interj']);

/** The word is nothing but a word of the closed classes: articles, pronouns, prepositions, conjunctions, adverbs. */
export function isClosed(analyses: readonly Analysis[]): boolean {
  return analyses.length > 0 && analyses.every(({ pos }) => CLOSED.has(pos));
}

export function isOnlyVerb(analyses: readonly Analysis[]): boolean {
  return analyses.length > 0 && analyses.every(({ pos, mood }) => pos === 'verb' && mood !== 'part');
}
