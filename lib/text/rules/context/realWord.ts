import type { Fit } from '../../context/fit';
import type { SlipKind, Variant } from '../../context/variants';
import type { Sentence, Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import { isClosed, isOnlyVerb } from '../kit/closed';
import { isAmongEnglish } from '../kit/foreign';
import { NOUNS_AFTER_HAVE } from '../kit/have';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/**
 * By how many bits a word of a pair must fit better before it is spoken of, whatever its classifier says; measured on
 * clean posts and on the paragraphs that the model was not trained on (npm run bench -- accuracy).
 */
const LEAST = 5;
/** The same of another ending, of a word less unexpected and no rarer than this. */
const LEAST_OF_ENDING = 13;
const UNEXPECTED = 8;
const COMMON = 4;
/** So little beyond its limit the classifier is not heard alone. */
const WEAK = 0.7;
/** So far beyond its limit the classifier of a pair is certain; no right word of 50,000 in posts gets there. */
const SURE = 5;
/** What the one says of a pair does not count when the other speaks against it: bits of the tags, odds of the classifier. */
const AGAINST = { gain: -3, odds: -2.5 };
/** Pairs whose right uses are often unexpected: of 57,000 clean words fewer than five get past each. */
const LEAST_OF_PAIR: Record<string, number> = {
  'e è': 7,
  'è e': 9,
  'ha a': 11,
  'ho o': 11,
  'con non': 11,
  'non con': 9,
  'la là': 7,
  'là la': 3,
  'lì li': 3,
  'li lì': 4,
  'sé se': 4,
  'ne né': 3,
  'hai ai': 3,
  'ai hai': 6,
};
/** From here on a listed pair is certain: of 57,000 clean words none gets there. */
const CERTAIN = 12;
/** In a fragment there is too little to go by. */
const FEW = 4;
const NEIGHBOURS = 3;

/** A right word in the wrong place: the words around it want another one, a slip away. */
export const realWord: SentenceRule = {
  id: 'real-word',
  scope: 'sentence',
  severity: 'error',
  title: { it: 'Parole giuste nel posto sbagliato', en: 'Right words in the wrong place' },
  source: 'The context model (lib/text/context), trained on 1.7 million words of free Italian texts',
  find(sentence, knowledge) {
    const fit = sentence.shouted || wordsIn(sentence) < FEW ? null : knowledge.fit(sentence);
    if (!fit) return [];
    const found = sentence.tokens.flatMap((token, at) => candidateAt(token, at, sentence.tokens, fit, knowledge) ?? []);
    // One wrong word makes its neighbours look wrong as well.
    const best = found.filter(
      ({ at, gain }) =>
        !found.some((other) => Math.abs(other.at - at) <= NEIGHBOURS && other.at !== at && other.gain > gain),
    );
    return best.map(({ token, word, kind, gain }) => remark(token, word, kind, gain));
  },
  good: [
    'Pane e olio, poi si va a casa: non è mai troppo tardi.',
    'A volte chi tace ha paura, altre volte no.',
    'Da noi si sta bene e si mangia meglio.',
    'La vedo là in fondo, con la borsa rossa.',
    'Se è vero, lo sai anche tu: è sempre stata così.',
    'Ce ne sono altri due, né grandi né piccoli.',
  ],
  bad: [
    { text: 'La squadra a chiuso il girone al primo posto', marks: ['a'], fixes: ['ha'] },
    { text: 'Andiamo ha vedere il mare insieme', marks: ['ha'], fixes: ['a'] },
    { text: 'La dottoressa mi a spiegato tutto con calma', marks: ['a'], fixes: ['ha'] },
    { text: 'Le scarpe sono dà provare con calma', marks: ['dà'], fixes: ['da'] },
    { text: 'Per prenotare là visita basta un messaggio', marks: ['là'], fixes: ['la'] },
    { text: 'Nessuno dei vicini a mai sentito il rumore', marks: ['a'], fixes: ['ha'] },
  ],
};

interface Candidate extends Variant {
  token: Token;
  at: number;
  gain: number;
}

function candidateAt(
  token: Token,
  at: number,
  tokens: readonly Token[],
  fit: Fit,
  knowledge: Knowledge,
): Candidate | null {
  if (token.kind !== 'word' || (at > 0 && /^\p{Lu}/u.test(token.text))) return null;
  // Fa' attenzione: who types the apostrophe means the order.
  if (/^(?:fa|va|da|sta|di)'$/.test(token.lower) && (at === 0 || tokens[at - 1]!.kind === 'mark')) return null;
  const analyses = knowledge.analyse(token.lower);
  if (analyses.length === 0 || (token.lower.length > 2 && isAmongEnglish(at, tokens, knowledge))) return null;
  const found = [
    doubtAt(token, at, tokens, fit, knowledge),
    pairAt(token, at, tokens, fit, knowledge),
    slipAt(token, at, fit),
    endingAt(token, at, fit, knowledge),
  ].filter((candidate) => candidate !== null);
  return found.reduce<Candidate | null>((best, other) => (best && best.gain >= other.gain ? best : other), null);
}

/** Words taken for each other again and again: the tags around them may leave no doubt. */
function pairAt(token: Token, at: number, tokens: readonly Token[], fit: Fit, knowledge: Knowledge): Candidate | null {
  // «Da' un'occhiata»: an apostrophe is not set by mistake where there is a word without.
  if (token.lower.endsWith("'")) return null;
  let best: Candidate | null = null;
  for (const variant of fit.variantsOf(at, true, false)) {
    if (variant.word === 'ha' && isBareNoun(tokens[at + 1], knowledge)) continue;
    if (fit.odds(at, variant.word) < AGAINST.odds) continue;
    const gain = fit.gain(at, 1, [variant.word]);
    // A sentence may well begin with «e»: there it takes more.
    const opens = at === 0 && token.lower === 'e' ? CERTAIN : 0;
    const least = Math.max(opens, LEAST_OF_PAIR[`${token.lower} ${variant.word}`] ?? LEAST);
    if (gain > least && gain > (best?.gain ?? 0)) best = { ...variant, token, at, gain };
  }
  return best;
}

/** The same word with another ending, where the next words leave no doubt: «le nostra scelte». */
function endingAt(token: Token, at: number, fit: Fit, knowledge: Knowledge): Candidate | null {
  const analyses = knowledge.analyse(token.lower);
  if (isClosed(analyses) || fit.surprise(at) < UNEXPECTED || knowledge.frequency(token.lower) < COMMON) return null;
  if (analyses.some(({ mood, person, count }) => mood === 'part' || (person === 2 && count === 'p'))) return null;
  let best: Candidate | null = null;
  for (const variant of fit.variantsOf(at, false, false)) {
    if (variant.kind !== 'ending' || (isOnlyVerb(analyses) && isOnlyVerb(knowledge.analyse(variant.word)))) continue;
    const gain = fit.gain(at, 1, [variant.word]);
    if (gain > LEAST_OF_ENDING && gain > (best?.gain ?? 0)) best = { ...variant, token, at, gain };
  }
  return best;
}

/** Any other word one slip away. */
function slipAt(token: Token, at: number, fit: Fit): Candidate | null {
  let best: Candidate | null = null;
  for (const word of fit.slipsAt(at)) {
    // The first word has nothing before it to go by.
    const gain = LEAST + 2 * (fit.margin(at, word) - (at === 0 ? 2 : 0));
    if (gain > LEAST && gain > (best?.gain ?? 0)) best = { word, kind: 'letter', token, at, gain };
  }
  return best;
}

/** What the classifiers of confusable words say. */
function doubtAt(token: Token, at: number, tokens: readonly Token[], fit: Fit, knowledge: Knowledge): Candidate | null {
  const [doubt] = fit.doubts(at);
  if (!doubt || (doubt.word === 'ha' && isBareNoun(tokens[at + 1], knowledge))) return null;
  const gain = fit.gain(at, 1, [doubt.word]);
  const isBacked = gain > (LEAST_OF_PAIR[`${token.lower} ${doubt.word}`] ?? LEAST);
  if (gain < AGAINST.gain || (doubt.margin < WEAK && !isBacked)) return null;
  return { word: doubt.word, kind: 'pair', token, at, gain: LEAST + (CERTAIN - LEAST) * (doubt.margin / SURE) };
}

/** A norma, a mano: one does not have a thing without its article. */
function isBareNoun(next: Token | undefined, knowledge: Knowledge): boolean {
  const analyses = next?.kind === 'word' ? knowledge.analyse(next.lower) : [];
  return analyses.length > 0 && analyses.every(({ pos }) => pos === 'noun') && !NOUNS_AFTER_HAVE.test(next!.lower);
}

function remark({ start, end, text }: Token, word: string, kind: SlipKind, gain: number): Remark {
  const meant = casedLike(text, word);
  return {
    start,
    end,
    severity: kind === 'pair' && gain > CERTAIN ? 'error' : 'warning',
    message: {
      it: `Qui «${text}» non lega con le parole vicine: forse volevi «${meant}».`,
      en: `“${text}” does not fit the words around it: you may have meant “${meant}”.`,
    },
    replacements: [meant],
  };
}

function wordsIn({ tokens }: Sentence): number {
  return tokens.filter(({ kind }) => kind === 'word').length;
}
