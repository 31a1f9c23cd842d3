import type { Severity } from '@/lib/shared/finding';
import { foreignQuotations } from '../../quotations';
import type { Sentence } from '../../sentence';
import { casingOf } from '../../spelling/casing';
import { LOST_APOSTROPHE, partsOf, type Word } from '../../tokens';
import { CHAT } from '../kit/chat';
import { isDerived } from '../kit/derived';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** Up to here a word in capitals is taken for an acronym (ROI, SMM, UNICEF is longer and in the lists). */
const ACRONYM = 5;
/** A capitalised word in mid-sentence is a name, unless one small slip away from a well-known word of some length. */
const NAME = { letters: 5, cost: 12, score: 3 };
/**
 * At the start of a sentence every word is capitalised: one common slip away from a common word is an error, a likely
 * correction is worth a look. Of 166 names of singers, players and brands that no list has, 8 are then looked at.
 */
const OPENING = { letters: 4, cost: 12, score: 1 };
const LIKELY = { letters: 4, cost: 22, score: 3 };
/** There, a long word one slip away from any word at all is worth a look too, unless that word is very rare. */
const LONG = { letters: 8, cost: 18, score: 12 };
/** In a paragraph all in capitals nothing tells names from words. */
const SHOUTED = { letters: 4, cost: 22, score: 16 };
/** A very common word with no more wrong than its accent or apostrophe is that word, capitalised or not (Piu, Cè). */
const ACCENT = { letters: 2, cost: 6, score: -5 };

/** What is not near any word is hardly a slip: a foreign or a new word, worth a look before it goes out. */
const ANY = { letters: 0, cost: 24, score: Number.POSITIVE_INFINITY };
/** A word that no dictionary at hand knows. */
export const spelling: SentenceRule = {
  id: 'spelling',
  scope: 'sentence',
  languages: ['it', 'en'],
  severity: 'error',
  title: { it: 'Parole che non sono nel dizionario', en: 'Words that are not in the dictionary' },
  source:
    'dictionary-it, dictionary-en and the lists in spelling/words; limits measured on the open slips of tests/bench',
  find(sentence, knowledge) {
    const foreign = foreignQuotations(sentence.text, sentence.words, knowledge.known);
    return sentence.words
      .filter((word) => !foreign.some(({ start, end }) => start < word.start && word.end < end))
      .flatMap((word) => remarksOn(word, sentence, knowledge));
  },
  good: [
    'La nostra azienda cresce: grazie a tutti!',
    'Ieri Zibaldini ha incontrato il team di Krefelder a Milano.',
    'Il KPI più utile è il CTR, non la reach.',
    'In Monferrato si dice "fè balè l\'oc", e «zgù d la lün».',
    'Ciaooo a tutti, siete bellissimiiii ahahah',
    "L'e-commerce dell’anno: il check-in è online.",
    'AllEnergy e LinkedIn con la signora DellOrto',
  ],
  bad: [
    { text: 'La nostra aziendda cresce.', marks: ['aziendda'] },
    { text: 'Il valore dell’aziendda è alto', marks: ['dell’aziendda'] },
    { text: 'La responsabilitàvariano da caso a caso', marks: ['responsabilitàvariano'] },
    { text: 'Siamo aperti anche a Milnao ogni giorno', marks: ['Milnao'] },
    { text: 'Seguiteci su instagram e su Tiktok', marks: ['instagram', 'Tiktok'] },
    { text: 'SCONTI IMPERIDBILI SOLO OGGI', marks: ['IMPERIDBILI'] },
    { text: 'Grazei a tutti i ragazzzi', marks: ['Grazei', 'ragazzzi'] },
    { text: 'Piu info sulla storia dItalia', marks: ['Piu', 'dItalia'] },
    { text: 'LItalia riparte. DellEmilia si parla.', marks: ['LItalia', 'DellEmilia'] },
  ],
};

function remarksOn(word: Word, sentence: Sentence, knowledge: Knowledge): Remark[] {
  if (isFine(word.text, knowledge)) return [];
  const parts = partsOf(word, sentence.text.slice(word.start, word.end));
  if (parts.length > 1) return parts.filter(isLong).flatMap((part) => remarksOn(part, sentence, knowledge));
  const severity = severityOf(word, knowledge, sentence.shouted);
  return severity
    ? [{ start: word.start, end: word.end, severity, message: messageFor(word.text, severity, knowledge) }]
    : [];
}

/** Of the parts of a compound, one or two letters are nothing to judge by (lo-fi, t-shirt). */
function isLong({ text }: Word): boolean {
  return text.length > 2;
}

function isFine(word: string, knowledge: Knowledge): boolean {
  if (word.length < 2 || knowledge.known(word)) return true;
  return (
    CHAT[word.toLowerCase()] !== undefined ||
    isPossessive(word, knowledge) ||
    isDerived(word, knowledge) ||
    isDrawnOut(word, knowledge) ||
    isLaughter(word)
  );
}

function severityOf(
  { text, opensSentence, apostrophe }: Word,
  knowledge: Knowledge,
  shouted: boolean,
): Severity | null {
  if (apostrophe && knowledge.known(`${text}'`)) return null;
  const casing = casingOf(text);
  if (casing !== 'upper' && knowledge.known(text.toUpperCase())) return casing === 'lower' ? 'warning' : 'hint';
  if (casing === 'lower') return isNear(text, knowledge, ANY) ? 'error' : 'warning';
  // In mid-sentence what begins with a capital is a name (DellOrto).
  if (casing === 'mixed')
    return (opensSentence || /^\p{Ll}/u.test(text)) && lostItsApostrophe(text, knowledge) ? 'error' : null;
  if (casing === 'upper' && !shouted) return text.length > ACRONYM && isNear(text, knowledge, NAME) ? 'warning' : null;
  if (opensSentence || shouted) {
    if (isNear(text, knowledge, OPENING) || isNear(text, knowledge, ACCENT)) return 'error';
    const limits = shouted ? [SHOUTED] : [LIKELY, LONG];
    return limits.some((limit) => isNear(text, knowledge, limit)) ? 'warning' : null;
  }
  return isNear(text, knowledge, NAME) || isNear(text, knowledge, ACCENT) ? 'warning' : null;
}

function lostItsApostrophe(word: string, knowledge: Knowledge): boolean {
  return LOST_APOSTROPHE.test(word) && knowledge.known(word.replace(LOST_APOSTROPHE, ''));
}

function isNear(word: string, knowledge: Knowledge, limit: typeof NAME): boolean {
  if (word.length < limit.letters) return false;
  const nearest = knowledge.nearest(word);
  return nearest !== null && nearest.cost <= limit.cost && nearest.score <= limit.score;
}

/** Domino's, Levi’s: the name before the English genitive is what counts. */
function isPossessive(word: string, knowledge: Knowledge): boolean {
  const owner = /^(.{2,})['’]s$/i.exec(word)?.[1];
  return owner !== undefined && (casingOf(owner) !== 'lower' || knowledge.known(owner));
}

/** Ciaoooo, siiii, bellissssimo: a held letter counts once or twice. Three consonants are a slip (ragazzzi). */
function isDrawnOut(word: string, knowledge: Knowledge): boolean {
  if (!/([aeiouàèéìòù])\1\1|(\p{L})\2{3}/iu.test(word)) return false;
  const held = /(\p{L})\1{2,}/giu;
  return knowledge.known(word.replace(held, '$1')) || knowledge.known(word.replace(held, '$1$1'));
}

/** Ahahah, eheheh, mmmh. */
function isLaughter(word: string): boolean {
  return /^[aeiouh]+$/i.test(word) ? (word.match(/h/gi)?.length ?? 0) > 1 : /^[hm]+$/i.test(word);
}

function messageFor(word: string, severity: Severity, knowledge: Knowledge): Remark['message'] {
  const unknown = severity === 'error' || (casingOf(word) === 'lower' && !knowledge.known(word.toUpperCase()));
  if (unknown) return { it: `«${word}» non è nel dizionario.`, en: `“${word}” is not in the dictionary.` };
  if (knowledge.known(word.toUpperCase())) {
    return {
      it: `«${word}» è un nome che si scrive con altre maiuscole.`,
      en: `“${word}” is a name with other capitals.`,
    };
  }
  return {
    it: `«${word}» somiglia molto a una parola comune: se è un nome, va bene così.`,
    en: `“${word}” looks a lot like a common word: if it is a name, leave it.`,
  };
}
