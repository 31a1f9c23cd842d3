import type { Sentence, Token } from '../../sentence';
import type { Knowledge } from '../rule';
import { determinerFeatures } from './determiners';
import { isFiniteVerb } from './features';

/** How the context model calls finite verbs (context/tags.ts). */
const VERB_TAG = /^(?:fin|sub|be|have|modal)[+.]/;
/** Verbs that are counted as words of their own. */
const VERB = /^(?:è|sono|ho|hai|ha|hanno|sei|fa|va|sta|può|deve|dà|sa)$/;
const PREPOSITION = /^(?:di|a|da|in|con|su|per|tra|fra|ogni|qualche|d'|senza)$/;
/** What opens another clause. */
const OPENS = /^(?:che|chi|cui|se|ma|quando|perché|mentre|dove|dov'|come|finché|quanto|cioè|quindi|poiché)$/;
const MOST = 16;

/** A finite verb stands there: told by the form, and by its neighbours where a noun is written the same. */
export function isVerbHere(at: number, sentence: Sentence, knowledge: Knowledge): boolean {
  const { tokens } = sentence;
  const token = tokens[at];
  if (token?.kind !== 'word' || (at > 0 && /^\p{Lu}/u.test(token.text))) return false;
  const analyses = knowledge.analyse(token.lower);
  if (!analyses.some(isFiniteVerb)) return false;
  if (VERB.test(token.lower) || analyses.every((one) => isFiniteVerb(one) || one.mood === 'imp')) return true;
  const before = tokens[at - 1]?.lower ?? '';
  const mayBeNoun = analyses.some(({ pos }) => pos === 'noun' || pos === 'adj');
  if (mayBeNoun && (determinerFeatures(before) || PREPOSITION.test(before))) return false;
  return VERB_TAG.test(knowledge.fit(sentence)?.tagOf(at) ?? '');
}

/** Nouns before they are verbs. */
const NOUN = /^(?:piacere|parere|mare|altare|calore|militare|particolare|regolare)$/;

/** Behind a preposition an infinitive stands there: leggere and tenere are no adjectives then. */
export function isInfinitive(at: number, tokens: readonly Token[], knowledge: Knowledge): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || /^\p{Lu}/u.test(token.text) || NOUN.test(token.lower)) return false;
  return knowledge.analyse(token.lower).some(({ mood }) => mood === 'inf');
}

/**
 * The first finite verb of the clause that begins at `from`; an insertion between commas is passed over. Null when
 * another clause begins first, or the verb is none of the clause (an infinitive or a gerund in its place).
 */
export function verbOf(from: number, sentence: Sentence, knowledge: Knowledge): number | null {
  const { tokens } = sentence;
  for (let at = from; at < tokens.length && at < from + MOST; at++) {
    const { kind, text, lower } = tokens[at]!;
    if (text === ',') {
      const end = tokens.findIndex((other, index) => index > at && other.text === ',');
      const isShort = end > 0 && end - at < 10;
      if (at === from || !isShort || hasVerb(at + 1, end, sentence, knowledge)) return null;
      at = end;
      continue;
    }
    if (kind === 'mark' || OPENS.test(lower)) return null;
    if (kind !== 'word') continue;
    if (isVerbHere(at, sentence, knowledge)) return at;
    const analyses = knowledge.analyse(lower);
    const isUnbound = analyses.length > 0 && analyses.every(({ mood }) => mood === 'inf' || mood === 'ger');
    if (isUnbound && !PREPOSITION.test(tokens[at - 1]?.lower ?? '')) return null;
  }
  return null;
}

function hasVerb(from: number, to: number, sentence: Sentence, knowledge: Knowledge): boolean {
  for (let at = from; at < to; at++) if (isVerbHere(at, sentence, knowledge)) return true;
  return false;
}
