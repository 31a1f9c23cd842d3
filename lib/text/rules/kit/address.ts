import type { Register } from '@/lib/brand/brand';
import type { Span } from '@/lib/shared/finding';
import type { Analysis } from '../../morphology/analysis';
import type { Sentence, Token } from '../../sentence';
import type { Knowledge } from '../rule';

/** A word by which the reader is addressed. */
export interface Address extends Span {
  register: Register;
  /** In small letters. */
  word: string;
}

const TU = new Set(['tu', 'ti', "t'", 'tuo', 'tua', 'tuoi', 'tue']);
const VOI = new Set(['voi', 'vi', "v'", 'vostro', 'vostra', 'vostri', 'vostre']);
/** With a capital inside a sentence; in small letters somebody else is meant. */
const LEI = new Set(['Lei', 'Suo', 'Sua', 'Suoi', 'Sue']);
const PREPOSITION = /^(?:a|ad|di|da|in|con|su|per|tra|fra|come|verso|senza|secondo)$/;
const PRONOUN = /^(?:lo|la|li|le|ne|l'|n')$/;
const ARTICLE = /^(?:a|in|da|con|il|lo|la|i|gli|le|l'|un|uno|una|un'|qui|ora|subito|adesso|anche|gratis)$/;
/** `vi` before them is a place (vi sono due sale). */
const TO_BE = /^(?:è|e'|sono|era|erano|sarà|saranno|fu|furono|sia|siano|sarebbe|sarebbero)$/;
/** La invitiamo, Le ricordiamo che: even where every sentence begins with a capital these speak to the reader. */
const COURTESY = {
  La: /^(?:informiamo|invitiamo|preghiamo|avvisiamo)$/,
  Le: /^(?:ricordiamo|comunichiamo|confermiamo|segnaliamo)$/,
};
/** First words that are the same for *tu* and for somebody else, and on social media mean *tu*: prenota, guarda. */
const CALLS =
  /^(?:prenota|clicca|guarda|prova|acquista|ordina|contatta|visita|scarica|chiama|ascolta|partecipa|compila|commenta|tagga|approfitta|immagina|regala|condividi|passa|porta|manda|invia|conferma|segnala|consulta|sfoglia|usa|lascia|gusta|assaggia|controlla|assicurati|dimentica)$/;
/** Wishes and alternatives begin like this too: possa il nuovo anno…, sia di giorno sia di notte. */
const WISHES = /^(?:sia|possa|abbia|dia|viva|voglia)$/;
const SAYINGS = /fai[ -]da[ -]te|(?<!\p{L})(?:a tu per tu|del (?:tu|lei|voi))(?!\p{L})/giu;
const QUOTED = /[«“"][^«»“”"\n]{1,300}[»”"]/g;

/**
 * The words that tell tu, Lei and voi in an Italian sentence; only those that can be nothing else, so that a sentence may
 * well address somebody without any. What others say in quotation marks does not count.
 */
export function addressesIn(sentence: Sentence, knowledge: Knowledge): Address[] {
  const exempt = [SAYINGS, QUOTED].flatMap((pattern) => spansOf(sentence, pattern));
  return sentence.tokens.flatMap((token, index) => {
    if (token.kind !== 'word' || exempt.some((span) => span.start <= token.start && token.end <= span.end)) return [];
    const register = registerOf(token, index, sentence, knowledge);
    return register ? [{ start: token.start, end: token.end, register, word: token.lower }] : [];
  });
}

function spansOf({ text, start, end }: Sentence, pattern: RegExp): Span[] {
  return [...text.slice(start, end).matchAll(pattern)].map(({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.length,
  }));
}

function registerOf(
  token: Token,
  index: number,
  { tokens, shouted }: Sentence,
  { analyse }: Knowledge,
): Register | null {
  const { lower, text } = token;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (lower === 'te' || lower === 've') return byPronouns(lower, before, next);
  if (TU.has(lower)) return 'tu';
  if (VOI.has(lower)) return text === 'VI' || (lower === 'vi' && TO_BE.test(next?.lower ?? '')) ? null : 'voi';
  if (!shouted && index === 0 && (text === 'La' || text === 'Le') && COURTESY[text].test(next?.lower ?? '')) {
    return text === 'La' || tokens[2]?.lower === 'che' ? 'lei' : null;
  }
  if (!shouted && index > 0 && opensNothing(before)) {
    if (LEI.has(text)) return 'lei';
    if ((text === 'La' || text === 'Le') && isFirstPerson(analyse(next?.lower ?? ''))) return 'lei';
  }
  return byVerb(token, index, tokens, analyse);
}

/** `te` after a preposition, `te` and `ve` before another pronoun; else they may be tea or half a word. */
function byPronouns(lower: string, before?: Token, next?: Token): Register | null {
  const isTold = PRONOUN.test(next?.lower ?? '') || (lower === 'te' && PREPOSITION.test(before?.lower ?? ''));
  return isTold ? (lower === 'te' ? 'tu' : 'voi') : null;
}

function byVerb(
  { lower }: Token,
  index: number,
  tokens: readonly Token[],
  analyse: Knowledge['analyse'],
): Register | null {
  const analyses = analyse(lower);
  if (analyses.length === 0 || !analyses.some(({ pos }) => pos === 'verb')) return null;
  if (analyses.every(({ pos, person, count }) => pos === 'verb' && person === 2 && count === 's')) return 'tu';
  if (analyses.every(({ pos, person, count }) => pos === 'verb' && person === 2 && count === 'p')) return 'voi';
  if (analyses.every(({ clitic }) => clitic)) {
    if (/(?:r|ndo)(?:ti|te(?:lo|la|li|le|ne))$/.test(lower)) return 'tu';
    if (/(?:r|ndo)(?:vi|ve(?:lo|la|li|le|ne))$/.test(lower)) return 'voi';
  }
  const before = tokens[index - 1];
  if (index === 0 && CALLS.test(lower)) return isCall(analyses, tokens[1]) ? 'tu' : null;
  // Prenotate entro venerdì; «finite le vacanze» tells what is over.
  const isCalled =
    index === 0 && /(?:ate|ete|ite)$/.test(lower) && !/^(?:le|la|gli|i|alcune|tutte)$/.test(tokens[1]?.lower ?? '');
  if (
    isCalled &&
    tokens[1]?.kind === 'word' &&
    analyses.some(({ pos, person, count }) => pos === 'verb' && person === 2 && count === 'p')
  )
    return 'voi';
  const isForbidden =
    index === 1 && before?.lower === 'non' && analyses.every(({ mood, clitic }) => mood === 'inf' && !clitic);
  if (isForbidden) return 'tu';
  const isAsked = index === 0 || (index === 1 && /^(?:ci|si|mi|non|lo|la|li|le)$/.test(before?.lower ?? ''));
  const isPolite = analyses.every(({ mood, tense, count }) => mood === 'sub' && tense === 'pres' && count === 's');
  return isAsked && isPolite && !WISHES.test(lower) ? 'lei' : null;
}

/** `prenota` asks whatever follows; `visita` and `prova` are nouns too, and ask only before what they ask for. */
function isCall(analyses: readonly Analysis[], next?: Token): boolean {
  return analyses.every(({ pos }) => pos === 'verb') || ARTICLE.test(next?.lower ?? '');
}

/** Nothing that a capital may follow anyway. */
function opensNothing(before?: Token): boolean {
  return before?.kind === 'word' || before?.text === ',';
}

function isFirstPerson(analyses: readonly Analysis[]): boolean {
  return analyses.length > 0 && analyses.every(({ pos, person }) => pos === 'verb' && person === 1);
}
