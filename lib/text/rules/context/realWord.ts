import type { Fit } from '../../context/fit';
import { type SlipKind, type Variant, variantsOf } from '../../context/variants';
import type { Analysis } from '../../morphology/analysis';
import type { Sentence, Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import { isClosed, isOnlyVerb } from '../kit/closed';
import { isAmongEnglish } from '../kit/foreign';
import { NOUNS_AFTER_HAVE } from '../kit/have';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/**
 * By how many bits another word must fit better before it is spoken of; measured on clean posts and on the paragraphs
 * that the model was not trained on (npm run bench -- accuracy).
 */
const LEAST: Record<SlipKind, number> = { pair: 5, accent: 6, ending: 11, double: 7, swap: 7, letter: 11 };
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
/** From here on a listed pair is certain: of those clean words none gets there. */
const CERTAIN = 12;
/** A word less unexpected than this, in bits, is only compared with what it is often taken for. */
const UNEXPECTED = 8;
/** From here on any letter may be wrong. */
const VERY_UNEXPECTED = 10;
/** Rarer words than this (levels of frequency) are no likely corrections. */
const COMMON = 4;
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
  const rests = isClosed(analyses) || fit.surprise(at) < UNEXPECTED;
  const isWord = (word: string) => !rests && knowledge.frequency(word) >= COMMON && knowledge.isItalian(word);
  let best: Candidate | null = null;
  for (const variant of variantsOf(token.lower, isWord, fit.surprise(at) > VERY_UNEXPECTED)) {
    if (variant.word === 'ha' && isBareNoun(tokens[at + 1], knowledge)) continue;
    if (variant.kind !== 'pair' && !mayBeMeant(variant, token, analyses, knowledge)) continue;
    const gain = fit.gain(at, 1, [variant.word]);
    // A sentence may well begin with «e»: there it takes more.
    const opens = at === 0 && token.lower === 'e' ? CERTAIN : 0;
    const least = Math.max(opens, LEAST_OF_PAIR[`${token.lower} ${variant.word}`] ?? LEAST[variant.kind]);
    if (gain > least && gain > (best?.gain ?? 0)) best = { ...variant, token, at, gain };
  }
  return best;
}

/** A norma, a mano: one does not have a thing without its article. */
function isBareNoun(next: Token | undefined, knowledge: Knowledge): boolean {
  const analyses = next?.kind === 'word' ? knowledge.analyse(next.lower) : [];
  return analyses.length > 0 && analyses.every(({ pos }) => pos === 'noun') && !NOUNS_AFTER_HAVE.test(next!.lower);
}

/** What the counts know too little of to be trusted: rare words, the persons of verbs, participles that go with a pronoun. */
function mayBeMeant(
  { word, kind }: Variant,
  { lower }: Token,
  analyses: readonly Analysis[],
  knowledge: Knowledge,
): boolean {
  const meant = knowledge.analyse(word);
  // An accent gets lost more easily than it is set by mistake.
  if (kind === 'accent' && /[àèéìòù]$/.test(lower)) return false;
  // Who does it and when is for the rules that look for the subject: here a rare person would pass for a slip.
  if (kind !== 'ending') return !(analyses.some(isVerb) && meant.some(isVerb));
  if (isOnlyVerb(analyses) && isOnlyVerb(meant)) return false;
  if (knowledge.frequency(lower) < COMMON) return false;
  return !analyses.some(({ mood, person, count }) => mood === 'part' || (person === 2 && count === 'p'));
}

function isVerb({ pos, mood }: Analysis): boolean {
  return pos === 'verb' && mood !== 'part';
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
