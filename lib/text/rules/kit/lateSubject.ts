import type { Sentence } from '../../sentence';
import type { Knowledge } from '../rule';
import { type Chunk, type Chunks, chunksOf, isBe, isCome } from './chunks';
import { determinerFeatures } from './determiners';
import type { Feature } from './features';
import { countOfAll, textOf } from './subject';

/** A verb and the noun phrase behind it, which can only be its subject. */
export interface LateSubject {
  verb: Chunk;
  features: ReadonlySet<Feature>;
  text: string;
  /** Nothing but an adverb stands between. */
  isNext: boolean;
}

/** Verbs of being there, coming and happening: they come before what they speak of (Serianni XI.15, unaccusatives). */
const UNACCUSATIVE =
  /^(?:arriv|torn|ritorn|nasc|nacqu|nascev|rest|riman|rimas|rimarr|manc|bast|esist|success|succed|esc|uscir|ripart|avanz|spett|figur|brill|spicc|partecip|sal[eg]|salir|entr|compa|appa(?:r|i)|occorr|piac|dispiac|accad|avvien|avverr|mor[ei]|muor|cad|giung|interveng|intervien|interverr|fior|scopp|pend|tronegg|circol|spunt|abit|emerg|sparisc|sta$|starà$|stava$|funzion|ricorr|sboccia|sopravviv|debutt|viv|risuon|echegg|alegg|svett|sfil|penzol|campegg|regn|approd|sbarc)/;
/** These come first too, but may have an object: only where somebody stands before as `mi`, `ci`, or with «per». */
const TO_WHOM_VERB = /^(?:serv|interess|tocc|vol|vuol|vorr|part|dur|cost|cresc|segu|va$|andrà$|vale)/;
const TO_WHOM = /^(?:mi|ti|ci|vi|gli|c'|m'|t'|v')$/;
/** Phrases of a verb and its noun that have no other object. */
const PHRASE =
  /^(?:trov\p{L}+ (?:posto|spazio)|prend\p{L}+ (?:vita|forma|corpo)|h?a(?:nno|v\p{L}+)? (?:inizio|luogo|fine|termine)|fa(?:nno|rà|ranno|ceva|cevano)? (?:ritorno|capolino|tappa|parte))$/u;
/** What begins, changes and ends by itself. */
const ASPECT =
  /^(?:inizi|cominci|ricominci|riprend|riparton|riapr|apr|chiud|termin|finisc|finir|cambi|prosegu|continu|scad)/;
const EVENT =
  /^(?:cors[oi]|lezion[ei]|scuol[ae]|sald[oi]|iscrizion[ei]|lavor[oi]|prov[ae]|prenotazion[ei]|vendit[ae]|festeggiament[oi]|attività|laborator[ioi]+|orar[ioi]+|prezz[oi]|tariff[ae]|regol[ae]|vacanz[ae]|ferie|allenament[oi]|incontr[oi]|visit[ae]|selezion[ei]|candidatur[ae]|votazion[ei]|celebrazion[ei]|sentier[oi]|uffic[ioi]+|sportell[oi]|negoz[ioi]+|piscin[ae]|spedizion[ei]|consegn[ae]|promozion[ei]|serat[ae]|spettacol[oi]|concert[oi]|mostr[ae]|fest[ae]|cantier[ei]|termin[ei]|temp[oi]|sconti?|offert[ae]|preiscrizion[ei]|rassegn[ae]|ambulator[ioi]+|local[ei]|parch?[oi]|centr[oi]|bibliotec(?:a|he)|muse[oi]|mercat(?:o|i|ino|ini)|bar|palestr[ae])$/;
/** What is done for anybody: si cercano volontari. Not si mette gli occhiali, which somebody does to himself. */
const FOR_ANYBODY =
  /^(?:accett|cerc|vend|affitt|offr|organizz|effettu|ricev|realizz|nolegg|ripar|assum|preved|richied|consigli|svolg|present|trov|ved|sent|parl|tratt|us|utilizz|produc|confezion|cucin|serv|apr|chiud|festeggi|premi|fabbric|raccolg|raccogli|racconta|ritir|eseg|install|ammett|escl|ricord|ringrazi|segnal|inform|prepar|costru|decid|scegli|usav|legg|cuc|scopr|impar|insegn|stampa|spedi)/;
const HIMSELF =
  /^(?:mett|mess|mis|lav|togli|tolt|infil|prend|bev|mangi|guard|god|port|f[ae]|d[àaà]|lev|asciug|trucc|compr|conced|regal|aspett|ricord|immagin|dimentic|gioc)/;
/** What one does something to of one's own: non si stacca gli occhi dallo schermo. */
const OWN =
  /^(?:occhi|mani|capelli|denti|piedi|orecchie|dita|unghie|gambe|braccia|scarpe|occhiali|calze|guanti|vestiti|panni|maniche|labbra|baffi|ossa|ginocchia)$/;
const INTRANSITIVE =
  /^(?:funzion|finisc|finir|dur|cost|vann|va$|andr|viv|lavor|dorm|cresc|cambi|val[eg]|pes|inizi|cominci|apr|chiud|st[aà])/;
const THINK = /^(?:pens|dic|chied|vuol|vogl|cerc|fa$|fanno$|mangi|bev|sogn|legg|sa$)/;
const NAMING = /^(?:chiam|rend|consider|defin|nomin|elegg|ritien|ritengo)/;
const PLURAL_WORD = /^(?:decine|centinaia|migliaia)$/;

/** The verb begins its clause: nothing but when, where and what for stands before. */
const FIRST = /(?:^|[;SBK])(?:[DT,]|Pn?|I[NnA]?)*$/;
/** Of these there may be an amount of time or money: ci vogliono due ore. */
const AMOUNT = /^(?:occorr|vuol|vorr|serv|manc|bast|spett|rest)/;
const ASKED = /(?:^|[;,BC])(?:P?Q|[SK]n?)D?$/;
const MOVED = /(?:^|[;SBK,])(?<object>N)(?:C[Nn])?[PA]*(?:,[PDTAQ]+,|,?(?:U,)?)[DT]*$/;

/** The subjects that stand behind their verb. */
export function lateSubjectsIn(sentence: Sentence, knowledge: Knowledge): LateSubject[] {
  const read = chunksOf(sentence, knowledge);
  return read.chunks.flatMap((verb, place) => {
    if (verb.kind !== 'V') return [];
    const noun = behind(place, read, sentence, knowledge);
    if (!noun || !isSubject(verb, noun, place, read, sentence)) return [];
    const plural = PLURAL_WORD.test(sentence.tokens[noun.head]!.lower);
    const features: ReadonlySet<Feature> = plural ? new Set(['mp', 'fp']) : noun.features;
    const isNext = /^VD*$/.test(
      read.shape.slice(
        place,
        read.chunks.findIndex(({ from }) => from === noun.from),
      ),
    );
    const isPair =
      noun.kind === 'n' &&
      /^nCn/.test(read.shape.slice(read.chunks.indexOf(noun))) &&
      /^\p{Lu}/u.test(sentence.tokens[noun.from]!.text);
    if (isPair && UNACCUSATIVE.test(sentence.tokens[verb.head]!.lower))
      return [{ verb, features: new Set<Feature>(['mp']), text: textOf(sentence, noun.from, noun.to + 2), isNext }];
    return countOfAll(features) ? [{ verb, features, text: textOf(sentence, noun.from, noun.to), isNext }] : [];
  });
}

/** The noun phrase behind the verb; where, when and an adjective may stand between. */
function behind(place: number, { chunks }: Chunks, { tokens }: Sentence, knowledge: Knowledge): Chunk | null {
  let at = place + 1;
  const verb = chunks[place]!;
  const word = tokens[verb.head]!.lower;
  if (PHRASE.test(`${word} ${tokens[verb.to]?.lower}`)) at++;
  if (isBe(word) && chunks[at]?.kind === 'A' && countOfAll(chunks[at]!.features) === 'p') at++;
  const mayWait = isBe(word) && verb.participle !== null ? /^[DPT]$/ : /^[DP]$/;
  while (mayWait.test(chunks[at]?.kind ?? '')) at++;
  const noun = chunks[at];
  if (noun?.kind === 'T' && AMOUNT.test(word))
    return determinerFeatures(tokens[noun.from]!.lower) || /^\p{L}+$/u.test(tokens[noun.from]!.text) ? noun : null;
  // «Si cercano volontari, esistono ancora artigiani»: what can be a noun is one there.
  const mayBeNoun = verb.clitics.at(-1) === 'si' || UNACCUSATIVE.test(word);
  if (noun?.kind === 'A' && mayBeNoun && knowledge.analyse(tokens[noun.head]!.lower).some(({ pos }) => pos === 'noun'))
    return { ...noun, kind: 'n' };
  // «Sono avanzati un po' di soldi».
  if (noun && /^(?:po'|sacco|mucchio|paio|sorta|serie)$/.test(tokens[noun.head]!.lower)) return null;
  return noun && (noun.kind === 'N' || noun.kind === 'n') ? noun : null;
}

function isSubject(verb: Chunk, noun: Chunk, place: number, read: Chunks, sentence: Sentence): boolean {
  const { tokens } = sentence;
  const before = read.shape.slice(0, place);
  const word = tokens[verb.head]!.lower;
  const isBare = noun.kind === 'n' && !PLURAL_WORD.test(tokens[noun.head]!.lower);
  if (isMoved(verb, before, read, word)) return !isBare;
  if (verb.clitics.some((clitic) => /^(?:lo|la|li|le|l')$/.test(clitic))) return false;
  if (ASKED.test(before) && !isBare && isAsked(word, noun, before, read, sentence)) return true;
  if (
    !FIRST.test(before) &&
    !(/(?:^|;)QV[PDT]*$/.test(before) && UNACCUSATIVE.test(word) && isToWhom(read, before, tokens))
  )
    return false;
  if (verb.clitics.at(-1) === 'si')
    return (
      !OWN.test(tokens[noun.head]!.lower) &&
      !/K(?:[DTP,])*$/.test(before) &&
      !HIMSELF.test(tokens[verb.participle ?? verb.head]!.lower) &&
      (!isBare || FOR_ANYBODY.test(word))
    );
  if (isBare) return UNACCUSATIVE.test(word) && /^[^KS]*$/.test(before) && /^V[D]?n/.test(read.shape.slice(place));
  if (isBe(word) || isCome(word)) {
    if (verb.participle !== null && !/K$/.test(before)) return !isHeldOff(verb, tokens);
    if (/^VA[DP]*N/.test(read.shape.slice(place))) return countOfAll(read.chunks[place + 1]!.features) === 'p';
    return (
      isBe(word) && /I[NnA]?[DTP]*$/.test(before) && tokens[read.chunks[before.lastIndexOf('I')]!.from]!.lower === 'a'
    );
  }
  if (UNACCUSATIVE.test(word)) return true;
  if (PHRASE.test(`${word} ${tokens[verb.to]?.lower}`)) return true;
  if (ASPECT.test(word) && !/K$/.test(before)) return EVENT.test(tokens[noun.head]!.lower);
  return (
    TO_WHOM_VERB.test(word) &&
    !/K$/.test(before) &&
    (TO_WHOM.test(verb.clitics[0] ?? '') || place === 0 || isFor(read, place, tokens))
  );
}

/** È stato nominato presidente: what follows need not be who it is about. */
function isHeldOff(verb: Chunk, tokens: Sentence['tokens']): boolean {
  return /^(?:stat|diventat|divenut|rimast|restat|sembrat|parso|nominat|elett|definit|considerat|chiamat|dett)[oaie]?$/.test(
    tokens[verb.participle!]!.lower,
  );
}

/** Le chiavi le tiene i vicini: the object stands before and again as a pronoun. */
function isMoved(verb: Chunk, before: string, { chunks }: Chunks, word: string): boolean {
  const clitic = verb.clitics.at(-1);
  const features = clitic === undefined ? undefined : CLITIC_FEATURES[clitic];
  const moved = features && MOVED.exec(before);
  if (!moved || NAMING.test(word)) return false;
  const at = moved.index + moved[0].indexOf('N');
  const object = chunks[at]!;
  const isPair = /^C[Nn]/.test(before.slice(at + 1));
  return isPair ? /^(?:li|le)$/.test(clitic!) : features.some((feature) => object.features.has(feature));
}

const CLITIC_FEATURES: Record<string, Feature[]> = {
  li: ['mp'],
  le: ['fp'],
  la: ['fs'],
  lo: ['ms'],
  "l'": ['ms', 'fs'],
};

/** Quali strumenti usa i professionisti, dove finisce i vestiti, cosa pensa i clienti. */
function isAsked(word: string, noun: Chunk, before: string, { chunks }: Chunks, { tokens }: Sentence): boolean {
  const at = before.search(/(?:Q|[SK]n?)D?$/);
  const asks = chunks[at]!;
  const first = tokens[asks.from]!.lower;
  if (asks.kind === 'Q' && asks.features.size > 0 && countOfAll(asks.features) === 'p') return true;
  if (asks.kind === 'K') return before[at + 1] === 'n' && /^(?:fa|farà|faceva|ha|aveva)$/.test(word);
  // «Quando inizia le riprese, il regista …»: he begins them.
  const mayHaveObject = ASPECT.test(word) && first !== 'dove' && !EVENT.test(tokens[noun.head]!.lower);
  if (/^(?:come|dove|quando|perché|quanto)$/.test(first))
    return UNACCUSATIVE.test(word) || (INTRANSITIVE.test(word) && !mayHaveObject);
  return first === 'cosa' && THINK.test(word);
}

/** A chi si iscrive spetta due lezioni. */
function isToWhom({ chunks }: Chunks, before: string, tokens: Sentence['tokens']): boolean {
  return tokens[chunks[before.lastIndexOf('Q')]!.from]!.lower === 'a';
}

/** Per questa torta serve tre uova, da qui parte i sentieri. */
function isFor({ chunks }: Chunks, place: number, tokens: Sentence['tokens']): boolean {
  const isFrom = /^part/.test(tokens[chunks[place]!.head]!.lower);
  return chunks
    .slice(0, place)
    .some(({ kind, from }) => /[PI]/.test(kind) && (isFrom ? /^da/ : /^per$/).test(tokens[from]!.lower));
}
