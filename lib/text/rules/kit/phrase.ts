import type { Analysis } from '../../morphology/analysis';
import type { Sentence, Token } from '../../sentence';
import type { Knowledge } from '../rule';
import { determinerFeatures } from './determiners';
import { type Feature, featuresOf, isFiniteVerb, isNominal, shared } from './features';

/** One word of a noun phrase. */
export interface Part {
  token: Token;
  at: number;
  role: 'det' | 'num' | 'noun' | 'adj';
  features: ReadonlySet<Feature>;
  /** It may also be a verb, or a noun of its own: the context must agree before it is called wrong. */
  isDoubtful: boolean;
}

/** A noun with what determines and describes it: `le nostre nuove offerte`. */
export interface Phrase {
  parts: Part[];
  /** Index of the first token and of the one behind the last. */
  from: number;
  to: number;
}

/** These determine, and before a verb they are pronouns. */
const PRONOUNS = new Set(
  "la le lo gli l' li uno una nessuno nessuna alcuni alcune molti molte tanti tante pochi poche tutti tutte quanti quante altri altre questo questa questi queste quello quella quelli quelle".split(
    ' ',
  ),
);
const PLURAL: ReadonlySet<Feature> = new Set(['mp', 'fp']);
const SMALL_NUMBERS = new Set(
  'due tre quattro cinque sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta cento'.split(
    ' ',
  ),
);
/** Behind a number they make a date: il quattro marzo. */
export const MONTH =
  /^(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)$/;
/** Also adverbs, or said of a noun that has gone before. */
const NO_START = /^(?:molto|tanto|poco|troppo|tutto|tutta|quanto|quanta|altro|mi[oa]|miei|tu[oa]|su[oa]|suoi|tuoi)$/;
/** Words that stand between a noun's article and the noun without agreeing, or are no adjectives where they stand. */
const ASIDE =
  /^(?:più|meno|ogni|qualche|mezzo|mezza|prima|dopo|ex|vice|mini|maxi|super|anti|non|quasi|circa|oltre|fine|video|foto|auto|moto|radio|tv|web|baby|extra|tipo|stile|modello|social|media|zona|area|pari|dispari|doc|docg|igp|dop|bio|eco|blu|rosa|viola|beige|arancio|giochi|nocciola|panna|crema|limone|menta|lilla|bordeaux|ecc)$/;

/** Adjectives and participles that also name whom or what something is for. */
const NAMED = new Set(
  'pesi acquisti anziani giovani adulti principianti disabili bambini ragazzi piccoli grandi insegnanti genitori stranieri vendite ricevimenti convegni cerimonie arrivi partenze resi ricambi usati rifiuti sposi iscritti soci pedoni minori malati invalidi studenti residenti emigrati'.split(
    ' ',
  ),
);

/** The noun phrase that begins with the determiner or number at `at`; null when there is none. */
export function phraseAt(at: number, sentence: Sentence, knowledge: Knowledge): Phrase | null {
  const { tokens } = sentence;
  const parts: Part[] = [];
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  const determined =
    NO_START.test(first.lower) || tokens[at - 1]?.lower === "l'" ? null : determinerFeatures(first.lower);
  if (determined) parts.push({ token: first, at, role: 'det', features: determined, isDoubtful: false });
  // «L'otto per cento garantito»: what follows is said of the percentage.
  else if (SMALL_NUMBERS.has(first.lower) && !(first.lower === 'cento' && tokens[at - 1]?.lower === 'per'))
    parts.push({ token: first, at, role: 'num', features: PLURAL, isDoubtful: false });
  else return null;
  let index = at + 1;
  for (; index < tokens.length && index < at + 6; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'word' || !isNext(tokens[index - 1]!, token) || isCapital(token) || ASIDE.test(token.lower))
      break;
    if (parts.at(-1)!.role === 'num' && MONTH.test(token.lower)) break;
    const part = partOf(token, index, parts, sentence, knowledge);
    if (!part || isCompound(part, parts) || LOANS.test(`${token.lower} ${tokens[index + 1]?.lower}`)) break;
    parts.push(part);
  }
  // «Vi aspettiamo tutte sabato»: what «tutte» determines has an article.
  // «Abbiamo tutti la musica nel sangue»: it is who has it.
  if (
    ALL.test(first.lower) &&
    /^(?:have|be|fin|modal)\b.*p$|^(?:abbiamo|hanno|siamo|sono)$/.test(knowledge.fit(sentence)?.tagOf(at - 1) ?? '')
  )
    return null;
  // «È piaciuta a tutti la nuova insegna»: they are people.
  if (
    ALL.test(first.lower) &&
    /^(?:a|di|da|per|con|tra|fra)$/.test(tokens[at - 1]?.lower ?? '') &&
    parts[1] &&
    shared(parts[0]!.features, parts[1].features).length === 0
  )
    return null;
  if (ALL.test(first.lower) && parts[1]?.role !== 'det' && parts[1]?.role !== 'num') return null;
  return parts.some(({ role }) => role === 'noun' || role === 'adj') ? { parts, from: at, to: index } : null;
}

/** Rooms, services and their people: what they are for stands behind them as it is, sala pesi, direttore acquisti. */
const SERVES =
  /^(?:sal[ae]|centr[oi]|cas[ae]|uffic[io]+|repart[oi]|direttor[ei]|direttric[ei]|responsabil[ei]|corsi?o?|spazi?o?|sportell[oi]|servizi?o?|settor[ei]|punt[oi]|gruppo|gruppi|raccolt[ae]|capo|menù|buon[oi]|scuol[ae]|piano|piani|parco|parchi|fond[oi]|ludotec(?:a|he)|reparto|angolo|zon[ae]|are[ae]|fasci[ae]|pacchett[oi])$/;

/** Loans of two words, the first of which is an Italian word of another gender. */
const LOANS = /^(?:luna park|media center|casual friday|mobile home|video maker|data center)$/;

/** A noun in its own number behind one of those. */
function isCompound({ token, features }: Part, before: readonly Part[]): boolean {
  const noun = before.at(-1)!;
  return (
    SERVES.test(noun.token.lower) &&
    /[ie]$/.test(token.lower) &&
    shared(noun.features, features).length === 0 &&
    NAMED.has(token.lower)
  );
}

function partOf(
  token: Token,
  at: number,
  before: readonly Part[],
  sentence: Sentence,
  knowledge: Knowledge,
): Part | null {
  const last = before.at(-1)!;
  const determined = determinerFeatures(token.lower);
  if (determined && last.role === 'det' && isSecondDeterminer(token, last.token))
    return { token, at, role: 'det', features: determined, isDoubtful: false };
  if ((last.role === 'det' || RANK.test(last.token.lower)) && SMALL_NUMBERS.has(token.lower))
    return { token, at, role: 'num', features: PLURAL, isDoubtful: false };
  if (ALL.test(token.lower)) return null;
  const analyses = knowledge.analyse(token.lower);
  if (analyses.length === 0 || analyses.some((one) => isOfAnotherKind(one) || one.mood === 'inf')) return null;
  const nominal = analyses.filter(isNominal);
  if (nominal.length === 0) return null;
  const follows = last.role === 'det' || last.role === 'num';
  if (follows && PRONOUNS.has(last.token.lower) && analyses.some(isFiniteVerb) && !isNounHere(at, sentence, knowledge))
    return null;
  // «L'altro insegna»: what does not go with it is what the other does.
  if (
    /^altr[oaie]$/.test(last.token.lower) &&
    analyses.some(isFiniteVerb) &&
    shared(featuresOf(nominal), last.features).length === 0
  )
    return null;
  const hasNoun = before.some(({ role }) => role === 'noun');
  const isNoun = nominal.some(({ pos }) => pos === 'noun');
  const features = new Set(featuresOf(nominal));
  // Augmentatives are masculine whatever they come from: il figurone, un donnone.
  if (token.lower.endsWith('one')) features.add('ms');
  const isVerb = analyses.some(isFiniteVerb);
  if (!hasNoun && isNoun) {
    // An adjective before its noun: the noun is still to come.
    const next = sentence.tokens[at + 1];
    const ahead = next && isNext(token, next) ? knowledge.analyse(next.lower) : [];
    const isAdjective = nominal.some(({ pos, mood }) => pos === 'adj' || mood === 'part');
    // «Che il sole cali»: the sun is no adjective.
    const isSun = token.lower === 'sole' && last.features.has('ms');
    const isRank =
      !isSun &&
      RANK.test(token.lower) &&
      (SMALL_NUMBERS.has(next?.lower ?? '') || ahead.some(({ pos }) => pos === 'noun'));
    // «La raccolta firme»: of two nouns the first one agrees with the article.
    const nouns = featuresOf(nominal.filter(({ pos }) => pos === 'noun'));
    const isCompound = shared(nouns, last.features).length > 0 && shared(featuresOf(ahead), last.features).length === 0;
    if (isAdjective && (isRank || (!isCompound && isOnlyNoun(ahead))))
      return { token, at, role: 'adj', features, isDoubtful: false };
    return { token, at, role: 'noun', features, isDoubtful: last.role === 'num' && isVerb };
  }
  // Una volta aperti, …: once that is done.
  if (last.token.lower === 'volta') return null;
  const adjectives = nominal.filter(({ pos }) => pos !== 'noun');
  // «Una volta asciugata, la ceramica passa in forno».
  const agrees = before.every((part) => [...part.features].some((feature) => features.has(feature)));
  if (hasNoun && isVerb && agrees && /^fin/.test(knowledge.fit(sentence)?.tagOf(at) ?? '')) return null;
  // After a noun, «trovate» and the like are what the reader does.
  if (adjectives.length === 0 || analyses.some(({ person, count }) => person === 2 && count === 'p')) return null;
  return {
    token,
    at,
    role: 'adj',
    features: hasNoun ? featuresOf(adjectives) : features,
    isDoubtful: isVerb || isNoun,
  };
}

/** Le chiavi, la porta: the words around say that it is no verb. */
function isNounHere(at: number, sentence: Sentence, knowledge: Knowledge): boolean {
  // «La ricetta l'ho imparata»: after an article that opens a clause, a noun is likelier.
  if (at === 1 || sentence.tokens[at - 2]!.kind === 'mark') {
    const nouns = featuresOf(knowledge.analyse(sentence.tokens[at]!.lower).filter(({ pos }) => pos === 'noun'));
    if (shared(nouns, determinerFeatures(sentence.tokens[at - 1]!.lower) ?? nouns).length > 0) return true;
  }
  return /^(?:noun|adj)/.test(knowledge.fit(sentence)?.tagOf(at) ?? '');
}

/** «Tutti i soci» and «le nostre sedi», but «tutti al mare». */
function isSecondDeterminer({ lower }: Token, first: Token): boolean {
  return POSSESSIVE.test(lower) || (ALL.test(first.lower) && !WITH_PREPOSITION.test(lower));
}

/** Tutte le parti, entrambi i lati: a second determiner follows. */
const ALL = /^(?:tutt[oaie]|entramb[ie])$/;
const WITH_PREPOSITION = /^(?:a|da|de|ne|su|co)(?:l|llo|lla|lle|ll'|i|gli)$/;

/** I primi due giorni: a number may follow. */
const RANK = /^(?:prim|ultim|prossim|altr|sol|solit|stess|nuov|giust)[oaie]$/;

const POSSESSIVE =
  /^(?:nostr|vostr)[oaie]$|^(?:mio|mia|miei|mie|tuo|tua|tuoi|tue|suo|sua|suoi|sue|altro|altra|altri|altre)$/;

function isOnlyNoun(analyses: readonly Analysis[]): boolean {
  return (
    analyses.some(({ pos }) => pos === 'noun') &&
    !analyses.some((one) => one.pos === 'adj' || one.mood === 'part' || isOfAnotherKind(one))
  );
}

function isOfAnotherKind({ pos }: Analysis): boolean {
  return (
    pos === 'prep' ||
    pos === 'conj' ||
    pos === 'adv' ||
    pos === 'pron' ||
    pos === 'num' ||
    pos === 'det' ||
    pos === 'interj'
  );
}

export function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}

/** One space, or an apostrophe, stands between the two. */
export function isNext(before: Token, token: Token): boolean {
  return token.start - before.end === 1 || (token.start === before.end && before.lower.endsWith("'"));
}
