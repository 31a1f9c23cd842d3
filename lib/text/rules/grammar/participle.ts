import type { Analysis } from '../../morphology/analysis';
import type { Sentence, Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import { type Chunk, type Chunks, chunksOf, isBe, isHave, isPastParticiple } from '../kit/chunks';
import { FEATURES, type Feature, featuresOf, shared } from '../kit/features';
import { nominalForm } from '../kit/inflect';
import { lateSubjectsIn } from '../kit/lateSubject';
import { objectOf } from '../kit/movedObject';
import { type Phrase, phraseAt } from '../kit/phrase';
import { countOfAll, type Subject, subjectsIn, textOf } from '../kit/subject';
import type { Knowledge, Remark, SentenceRule } from '../rule';

const BE =
  /^(?:è|sono|era|erano|sarà|saranno|fu|furono|sia|siano|fosse|fossero|sarebbe|sarebbero|resta|restano|rimane|rimangono|sembra|sembrano|diventa|diventano|risulta|risultano|risulterà|risulteranno|viene|vengono|verrà|verranno|va|vanno|appare|appaiono|pare|paiono|rimarrà|rimarranno|resterà|resteranno|restò|rimase|sembrò)$/;
const WE_YOU = /^(?:siamo|siete|eravamo|eravate|saremo|sarete|saremmo|sareste|fummo|foste)$/;
const HAVE: Record<string, string> = {
  ho: 'sono',
  hai: 'sei',
  ha: 'è',
  abbiamo: 'siamo',
  avete: 'siete',
  hanno: 'sono',
  avevo: 'ero',
  avevi: 'eri',
  aveva: 'era',
  avevamo: 'eravamo',
  avevate: 'eravate',
  avevano: 'erano',
  avrò: 'sarò',
  avrai: 'sarai',
  avrà: 'sarà',
  avremo: 'saremo',
  avrete: 'sarete',
  avranno: 'saranno',
  avrei: 'sarei',
  avresti: 'saresti',
  avrebbe: 'sarebbe',
  avremmo: 'saremmo',
  avreste: 'sareste',
  avrebbero: 'sarebbero',
};
const BE_TO_HAVE = new Map(Object.entries(HAVE).map(([have, be]) => [be, have]));
BE_TO_HAVE.set('sono', 'hanno');
/** Verbs that take essere and nothing else (Serianni XI.33-40). */
const WITH_BE =
  /^(?:partit|arrivat|andat|venut|tornat|ritornat|nat|diventat|rimast|restat|uscit|entrat|cadut|accadut|riuscit|scappat|sparit|scompars|giunt|divenut|stat|mort|piaciut|sembrat|apparso|pervenut|intervenut)[oaie]$/;

/** La merce è arrivato, siamo andato, abbiamo partiti: auxiliary and participle. */
export const participle: SentenceRule = {
  id: 'participle',
  scope: 'sentence',
  severity: 'error',
  title: { it: 'Ausiliare e participio', en: 'Auxiliary and participle' },
  source: 'Serianni, Grammatica italiana, XI.33-48 (auxiliaries) and XI.361-366 (agreement of the participle)',
  find(sentence, knowledge) {
    if (sentence.shouted) return [];
    const read = [passivesIn, predicatesIn, relativesIn, timesIn, lateIn, absolutesIn, objectsIn].flatMap((find) =>
      find(sentence, knowledge),
    );
    const found = new Map(read.map((remark) => [remark.start, remark]));
    for (let at = 0; at < sentence.tokens.length; at++) {
      const hit =
        insertionAt(at, sentence, knowledge) ?? manyAt(at, sentence, knowledge) ?? auxiliaryAt(at, sentence, knowledge);
      if (hit) found.set(hit.start, hit);
    }
    return [...found.values()];
  },
  good: [
    'La merce è arrivata, i tavoli sono pronti, le porte restano aperte.',
    'Siamo andati, siete venute, abbiamo visto, sono arrivati.',
    'La porta è in legno, la festa è domani, le sere sono belle.',
    'Sono diventata una mamma, sono stato il primo, è stata un successo.',
    'Le ho detto tutto, le abbiamo mandato un fiore.',
    'È stato bello, è stato presentato il libro, è nata una stella.',
    'Questa foto l’ha scattata Anna, mia sorella l’ha detto ieri, quanti ne avete visti?',
    'Appena arrivato, i colleghi mi hanno accolto; escluso la domenica, l’ufficio è aperto.',
    'L’avviso che è stata vista una volpe; la domenica è chiuso; mia zia è medico.',
    'Gli anni sono tanti, la squadra è campione, il cane è morto.',
  ],
  bad: [
    { text: 'La merce è arrivato ieri sera', marks: ['arrivato'], fixes: ['arrivata'] },
    { text: 'Sabato siamo andato tutti insieme', marks: ['andato'], fixes: ['andati'] },
    { text: 'I tavoli in giardino sono esaurito', marks: ['esaurito'], fixes: ['esauriti'] },
    { text: 'Sono aperto le iscrizioni al torneo', marks: ['aperto'], fixes: ['aperte'] },
    { text: 'Abbiamo partiti all’alba', marks: ['Abbiamo'], fixes: ['Siamo'] },
    { text: 'La mostra ha stata inaugurata ieri', marks: ['ha'], fixes: ['è'] },
    { text: 'Le chiavi le abbiamo trovato sotto il sedile', marks: ['trovato'], fixes: ['trovate'] },
    { text: 'Ci è arrivato una proposta', marks: ['arrivato'], fixes: ['arrivata'] },
    { text: 'La mano del chirurgo deve restare fermo', marks: ['fermo'], fixes: ['ferma'] },
    { text: 'Quelli di voi che sono salito in cima lo sanno', marks: ['salito'], fixes: ['saliti'] },
    { text: 'Finito la lezione, i bambini corrono fuori', marks: ['Finito'], fixes: ['Finita'] },
    { text: 'Una volta asciugato, la ceramica torna in forno', marks: ['asciugato'], fixes: ['asciugata'] },
    { text: 'Questa ricetta me l’ha insegnato mia zia', marks: ['insegnato'], fixes: ['insegnata'] },
  ],
};

/** La merce è arrivato, il panorama è unica: after a subject and essere, the participle or adjective goes with it. */
function predicatesIn(sentence: Sentence, knowledge: Knowledge): Remark[] {
  const read = chunksOf(sentence, knowledge);
  return subjectsIn(sentence, knowledge).flatMap((subject) => {
    const of = (at: number) => disagreeing(at, subject, sentence, knowledge);
    return [
      ...insertedIn(subject, read, sentence, knowledge),
      ...predicatesOf(subject, read, sentence, knowledge),
    ].flatMap((at) => of(at) ?? []);
  });
}

/** Quelli che sono salito: in a relative clause with essere, che is the subject. */
function relativesIn(sentence: Sentence, knowledge: Knowledge): Remark[] {
  const { chunks, shape } = chunksOf(sentence, knowledge);
  const { tokens } = sentence;
  return [...shape.matchAll(/(?<=N[A]*)(?:P*)K(?=V)/g)].flatMap(({ index, 0: found }) => {
    const verb = chunks[index + found.length]!;
    const noun = chunks[shape.lastIndexOf('N', index)]!;
    if (verb.participle === null || !isBe(tokens[verb.head]!.lower) || noun.features.size === 0) return [];
    // «L'avviso che è stata vista una banda»: che may also bring a clause with a subject of its own.
    if (/^VD*[Nn]/.test(shape.slice(index + found.length)) || tokens[verb.to]?.lower === 'più') return [];
    const token = tokens[verb.participle]!;
    const heads = [noun, ...chunks.slice(index, index + found.length - 1)];
    if (SAYS_WHAT.test(token.lower) || heads.some(({ features }) => shares(token, features, knowledge))) return [];
    if (
      verb.clitics.includes('si') ||
      /^(?:sono|sei|ero|eri|siamo|siete)$/.test(tokens[verb.head]!.lower) === (countOfAll(noun.features) === 's')
    )
      return [];
    return inflected(token, noun.features, textOf(sentence, noun.from, noun.to), knowledge) ?? [];
  });
}

/** La stagione si è concluso: of a stretch of time one only says that it passes. */
function timesIn(sentence: Sentence, knowledge: Knowledge): Remark[] {
  const { chunks, shape } = chunksOf(sentence, knowledge);
  const { tokens } = sentence;
  return [...shape.matchAll(/(?<=^|[;B])T(?=(P|PD)*V)/g)].flatMap(({ index }) => {
    const [noun, verb] = [chunks[index]!, chunks[shape.indexOf('V', index)]!];
    const token = verb.participle === null ? undefined : tokens[verb.participle];
    if (!token || !isBe(tokens[verb.head]!.lower) || !/^(?:la|il|l'|le|i|gli)$/.test(tokens[noun.from]!.lower))
      return [];
    // «Il quinto giorno è arrivata la pioggia»: what comes behind is who has come.
    const next = chunks[shape.indexOf('V', index) + 1];
    if (next?.kind === 'N' && shares(token, next.features, knowledge)) return [];
    if (!PASSES.test(token.lower) || noun.features.size === 0 || shares(token, noun.features, knowledge)) return [];
    return inflected(token, noun.features, textOf(sentence, noun.from, noun.to), knowledge) ?? [];
  });
}

const PASSES = /^(?:finit|conclus|terminat|iniziat|cominciat|passat|volat|trascors|arrivat|organizzat)[oaie]$/;

function disagreeing(at: number, { features, text }: Subject, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const token = sentence.tokens[at]!;
  return shares(token, features, knowledge) ? null : inflected(token, features, text, knowledge);
}

/** Le madri, sempre presente, …; l'auto, se prenotato, …: what is said of the subject between commas. */
function insertedIn(
  { at, place }: Subject,
  { chunks, shape }: Chunks,
  sentence: Sentence,
  knowledge: Knowledge,
): number[] {
  const { tokens } = sentence;
  const between = shape.slice(at + 1, place);
  const comma = between.search(/(?<=^[PAT]*),(?:[DST]|PQ|Q)*A/);
  if (comma < 0) return [];
  const adjective = at + 1 + between.indexOf('A', comma);
  const before = chunks.slice(at + 1, adjective);
  // «Le uova delle galline, raccolte»: it may go with either noun.
  if (before.some(({ features }) => shares(tokens[chunks[adjective]!.head]!, features, knowledge))) return [];
  return isPlainAdjective(chunks[adjective]!, chunks[adjective + 1], sentence, knowledge)
    ? [chunks[adjective]!.head]
    : [];
}

/** The indices of what essere, its like and its verb of the same clause say of the subject. */
function predicatesOf({ verb, place }: Subject, read: Chunks, sentence: Sentence, knowledge: Knowledge): number[] {
  const { chunks, shape } = read;
  const { tokens } = sentence;
  const word = tokens[verb.head]!.lower;
  const be = BE.test(word) || isBe(word);
  const places: number[] = [];
  const isSaid = !(isBe(word) && verb.participle !== null) || SAYS_WHAT.test(tokens[verb.participle]!.lower);
  if (be) places.push(...partsOf(verb, sentence, read, place, knowledge));
  const modal = /^VD?I/.exec(shape.slice(place));
  const infinitive = modal && tokens[chunks[place + modal[0].length - 1]!.head]!.lower;
  const from =
    infinitive && COPULAS.test(infinitive) && MODAL.test(word)
      ? place + modal[0].length
      : be && isSaid
        ? place + 1
        : null;
  const rest = from === null ? '' : shape.slice(from);
  const described = /^D*[An](?:[CB]D*A)?/.exec(rest);
  if (described) {
    for (const [index, kind] of [...described[0]].entries()) {
      const at = from! + index;
      if (/[An]/.test(kind) && isPlainAdjective(chunks[at]!, chunks[at + 1], sentence, knowledge))
        places.push(chunks[at]!.head);
    }
  }
  return places;
}

/** È stato convocata, sono ridotto: the participles of the verb itself. */
function partsOf(verb: Chunk, { tokens }: Sentence, { chunks }: Chunks, place: number, knowledge: Knowledge): number[] {
  if (verb.participle === null) return [];
  const parts: number[] = [];
  for (let at = verb.head + 1; at <= verb.participle; at++)
    if (at === verb.participle || /^stat[oaie]$/.test(tokens[at]!.lower)) parts.push(at);
  // «La mia prima insegnante è stata un vicino»: it may go with what she was.
  const next = chunks[place + 1];
  const isEquation = SAYS_WHAT.test(tokens[verb.participle]!.lower) && (next?.kind === 'N' || next?.kind === 'n');
  if (isEquation && next.features.size === 0) return [];
  // «Il quinto giorno è arrivata la neve»: what comes behind is who has come.
  const past = featuresOf(knowledge.analyse(tokens[verb.participle]!.lower).filter(isPastParticiple));
  const isLate =
    next?.kind === 'N' && WITH_BE.test(tokens[verb.participle]!.lower) && shared(past, next.features).length > 0;
  return isLate ? [] : parts;
}

/** An adjective by itself, not before its noun nor a noun of its own. */
function isPlainAdjective(one: Chunk, next: Chunk | undefined, sentence: Sentence, knowledge: Knowledge): boolean {
  if (
    one.features.size === 0 ||
    next?.kind === 'n' ||
    next?.kind === 'A' ||
    (next?.kind === 'N' && next.from === one.to)
  )
    return false;
  const token = sentence.tokens[one.head]!;
  if (ADVERBIAL.test(token.lower)) return false;
  const analyses = knowledge.analyse(token.lower);
  if (!analyses.some(({ pos, mood }) => pos === 'adj' || mood === 'part')) return false;
  // «La piazza è deserto di cemento», «la zia è medico»: a noun of its own.
  return (
    !analyses.some(({ pos }) => pos === 'noun') ||
    TAKES_OF.test(token.lower) ||
    !/^(?:di|d'|de(?:l|i|gli|ll[aoe']))$/.test(sentence.tokens[one.to]?.lower ?? '')
  );
}

/** Adjectives with «di» behind them. */
const TAKES_OF =
  /^(?:pien|ricc|priv|degn|fier|orgoglios|content|stanc|sicur|cert|appassionat|carich?)(?:[oaie]|hi|he)$/;
/** Invariable or adverbs where they stand. */
const ADVERBIAL =
  /^(?:mozzafiato|altro|meglio|peggio|online|gratis|pari|medico|tecnico|politico|critico|fisico|chimico|comico|meccanico|pubblico|solo|mezzo|parte|fonte|patrimonio|tanto|molto|poco|troppo|primo|capace)$/;

/** After these participles comes what somebody is: si è detta soddisfatta. */
const SAYS_WHAT =
  /^(?:stat|diventat|divenut|rimast|restat|sembrat|pars|appars|dett|dichiarat|mostrat|sentit|rivelat|risultat|ritrovat|trovat)[oaie]?$/;
const COPULAS =
  /^(?:essere|restare|rimanere|risultare|sembrare|diventare|apparire|parere|tornare|mantenersi|sentirsi)$/;
const MODAL = /^(?:pu|poss|pot|dev|dov|dobb|vuol|vogl|vol|vorr|sembr|continu|torn|rischi|par)/;

/** Ci è arrivato una proposta, mi sono mancato le vostre chiacchiere: the subject follows. */
function lateIn(sentence: Sentence, knowledge: Knowledge): Remark[] {
  const { tokens } = sentence;
  return lateSubjectsIn(sentence, knowledge).flatMap(({ verb, features, text, isNext }) => {
    const token = verb.participle === null ? undefined : tokens[verb.participle];
    if (!token || !isBe(tokens[verb.head]!.lower) || SAYS_WHAT.test(token.lower)) return [];
    // «Sono cresciuto con …»: somebody may speak of himself.
    if (/^(?:sono|ero|sia|fossi)$/.test(tokens[verb.head]!.lower) && !isNext) return [];
    // «Ci siamo raccontati la vita»: who does it is in the verb.
    if (WE_YOU.test(tokens[verb.head]!.lower)) return [];
    const remark = shares(token, features, knowledge) ? null : inflected(token, features, text, knowledge);
    return remark ?? [];
  });
}

/** Sono stati raccolto più di duemila euro, mi sono stati consegnate le chiavi: the two participles of a passive. */
function passivesIn(sentence: Sentence, knowledge: Knowledge): Remark[] {
  const { tokens } = sentence;
  const late = lateSubjectsIn(sentence, knowledge);
  return chunksOf(sentence, knowledge).chunks.flatMap((verb) => {
    const been = tokens[(verb.participle ?? 0) - 1];
    if (verb.kind !== 'V' || verb.participle === null || !/^stat[oaie]$/.test(been?.lower ?? '')) return [];
    const token = tokens[verb.participle]!;
    const own = featuresOf(knowledge.analyse(been!.lower).filter(isPastParticiple));
    if (shares(token, own, knowledge)) return [];
    const subject = late.find((one) => one.verb === verb);
    const isBeenWrong = subject !== undefined && shares(token, subject.features, knowledge);
    const remark = isBeenWrong
      ? inflected(been!, subject.features, subject.text, knowledge)
      : inflected(token, own, been!.text, knowledge);
    return remark ?? [];
  });
}

/** Finita la lezione, …; una volta asciugata, la ceramica …: what is done before. */
function absolutesIn(sentence: Sentence, knowledge: Knowledge): Remark[] {
  const { chunks, shape } = chunksOf(sentence, knowledge);
  const { tokens } = sentence;
  const done = /^(?:A(?=[NT][PT]*n?[PT]*,[^;]*V)|[ST]A[DPT]*,(?=N))/.exec(shape);
  if (!done) return [];
  const isBefore = done[0] === 'A';
  const [own, noun] = isBefore ? [chunks[0]!, chunks[1]!] : [chunks[1]!, chunks[done[0].length]!];
  const token = tokens[own.head]!;
  const past = knowledge.analyse(token.lower).filter(isPastParticiple);
  if (past.length === 0 || noun.features.size === 0 || NO_ABSOLUTE.test(token.lower)) return [];
  if (tokens[own.from]!.lower !== token.lower || shares(token, noun.features, knowledge)) return [];
  if (isBefore) {
    if (past.some(({ gender, count }) => gender !== 'm' || count !== 's')) return [];
  } else if (!mayBeOf(noun, sentence, knowledge)) return [];
  const remark = inflected(token, noun.features, textOf(sentence, noun.from, noun.to), knowledge);
  return remark ? [remark] : [];
}

/** These have become prepositions and conjunctions: escluso la domenica, visto che. */
const NO_ABSOLUTE = /^(?:esclus|compres|inclus|eccettuat|considerat|salv|tranne)[oaie]$/;

/** «Appena arrivato, i colleghi mi hanno accolto»: it goes with the subject unless the verb has another person. */
function mayBeOf(noun: Chunk, sentence: Sentence, knowledge: Knowledge): boolean {
  const subject = subjectsIn(sentence, knowledge).find(({ at }) => chunksOf(sentence, knowledge).chunks[at] === noun);
  return subject?.verb.clitics.every((clitic) => clitic === 'si' || clitic === 'ne') ?? false;
}

/** Le chiavi le ho lasciato, li ho visto, una pizza così non l'avevo mangiato: the pronoun before avere. */
function objectsIn(sentence: Sentence, knowledge: Knowledge): Remark[] {
  const { tokens } = sentence;
  const read = chunksOf(sentence, knowledge);
  return read.chunks.flatMap((verb, place) => {
    if (verb.kind !== 'V' || verb.participle === null || !isHave(tokens[verb.head]!.lower)) return [];
    const meant = objectOf(verb, place, read, sentence, knowledge);
    const token = tokens[verb.participle]!;
    // «Malgrado il traffico ce l'abbiamo fatta»: the set phrase farcela.
    if (verb.clitics.at(-2) === 'ce' && token.lower === 'fatta') return [];
    if (!meant || shares(token, meant.features, knowledge)) return [];
    const remark = inflected(token, meant.features, meant.text, knowledge);
    return remark ? { ...remark, severity: meant.isSure ? 'error' : 'warning' } : [];
  });
}

/** La biro, ormai scarico, …: what is said of the subject between commas. */
function insertionAt(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  if (at > 0 && tokens[at - 1]!.kind !== 'mark') return null;
  const phrase = phraseAt(at, sentence, knowledge);
  if (!phrase || phrase.parts[0]!.role !== 'det') return null;
  let comma = phrase.to;
  const nouns = [features(phrase)];
  // Le uova delle nostre galline, raccolte…: the words may go with either noun.
  while (comma < phrase.to + 5 && tokens[comma]?.kind === 'word') {
    const inner = phraseAt(comma, sentence, knowledge);
    if (inner) nouns.push(features(inner));
    const own = knowledge.analyse(tokens[comma]!.lower);
    if (own.some(({ person }) => person !== null) && !own.some(({ pos }) => pos === 'noun' || pos === 'adj'))
      return null;
    if (own.some(({ pos }) => pos === 'noun')) nouns.push(featuresOf(own));
    comma++;
  }
  if (tokens[comma]?.text !== ',') return null;
  let place = comma + 1;
  while (
    /^(?:ormai|sempre|appena|già|ancora|molto|poi|finalmente|anche|ora|oggi|ieri)$/.test(tokens[place]?.lower ?? '')
  )
    place++;
  const token = tokens[place];
  if (!token || !isDescription(token, tokens[place + 1], knowledge)) return null;
  if (!knowledge.analyse(token.lower).some(({ mood, tense }) => mood === 'part' && tense === 'past')) return null;
  if (nouns.some((set) => set.size === 0 || shares(token, set, knowledge))) return null;
  return inflected(token, nouns[0]!, phrase.parts.map((part) => part.token.text).join(' '), knowledge);
}

function features({ parts }: Phrase): ReadonlySet<Feature> {
  return new Set(FEATURES.filter((feature) => parts.every((part) => part.features.has(feature))));
}

/** Siamo andato; siamo piantato sessanta ulivi. */
function manyAt(at: number, { tokens }: Sentence, knowledge: Knowledge): Remark | null {
  const [token, next, third] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!WE_YOU.test(token.lower) || next?.kind !== 'word') return null;
  const analyses = knowledge.analyse(next.lower);
  const isReflexive = /^(?:ci|vi)$/.test(tokens[at - 1]?.lower ?? '');
  const past = analyses.filter(({ mood, tense }) => mood === 'part' && tense === 'past');
  if (past.length === 0 || past.some(({ count }) => count !== 's')) return null;
  if (analyses.some(({ pos }) => pos === 'noun' || pos === 'adv') && !WITH_BE.test(next.lower) && !isReflexive)
    return null;
  const hasObject =
    third?.kind === 'number' || knowledge.analyse(third?.lower ?? '').some(({ pos }) => pos === 'det' || pos === 'num');
  const have = BE_TO_HAVE.get(token.lower);
  if (hasObject && !isReflexive && have && !WITH_BE.test(next.lower))
    return remark(token, casedLike(token.text, have), `${next.text}…`, AUXILIARY);
  const plural = nominalForm(next.lower, past.some(({ gender }) => gender === 'f') ? 'fp' : 'mp', knowledge.analyse);
  return plural === null ? null : remark(next, casedLike(next.text, plural), token.text, AGREE);
}

/** Abbiamo partiti, ha stata inaugurata: verbs of coming and becoming take essere. */
function auxiliaryAt(at: number, { tokens }: Sentence, knowledge: Knowledge): Remark | null {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  const be = HAVE[token.lower];
  if (!be || !next || !WITH_BE.test(next.lower)) return null;
  const isBeen = /^stat/.test(next.lower);
  if (
    isBeen &&
    !knowledge
      .analyse(tokens[at + 2]?.lower ?? '')
      .some(({ mood, pos }) => mood === 'part' || pos === 'adj' || pos === 'det' || pos === 'prep')
  )
    return null;
  const clitic = /^(?:l'|lo|la|li|le|gliel')$/.test(tokens[at - 1]?.lower ?? '');
  if (clitic) return null;
  const isMany = /^(?:abbiamo|avete|hanno|avevamo|avevate|avevano|avremo|avrete|avranno)$/.test(token.lower);
  const plural = isMany && next.lower.endsWith('o') ? nominalForm(next.lower, 'mp', knowledge.analyse) : null;
  if (!plural) return remark(token, casedLike(token.text, be), next.text, AUXILIARY);
  return { ...remark(token, `${casedLike(token.text, be)} ${plural}`, next.text, AUXILIARY), end: next.end };
}

/** An adjective or participle that describes, not a noun or the beginning of one. */
function isDescription(token: Token, next: Token | undefined, knowledge: Knowledge): boolean {
  if (token.kind !== 'word') return false;
  const analyses = knowledge.analyse(token.lower);
  const describes = (one: Analysis) => one.pos === 'adj' || (one.mood === 'part' && one.tense === 'past');
  if (
    !analyses.some(describes) ||
    analyses.some(
      (one) => !describes(one) && one.pos !== 'noun' && one.mood !== 'part' && one.mood !== 'imp' && one.mood !== 'sub',
    )
  )
    return false;
  const isNoun = analyses.some(({ pos }) => pos === 'noun');
  return (
    !isNoun ||
    (analyses.some(({ mood }) => mood === 'part') &&
      !/^(?:di|del|della|dell'|dei|delle|degli)$/.test(next?.lower ?? ''))
  );
}

function shares(token: Token, features: ReadonlySet<Feature>, knowledge: Knowledge): boolean {
  return [...featuresOf(knowledge.analyse(token.lower))].some((feature) => features.has(feature));
}

const AGREE = { it: 'deve concordare con', en: 'must agree with' };
const AUXILIARY = { it: 'non è l’ausiliare di', en: 'is not the auxiliary of' };

function inflected(token: Token, features: ReadonlySet<Feature>, who: string, knowledge: Knowledge): Remark | null {
  const forms = [...features].flatMap((feature) => nominalForm(token.lower, feature, knowledge.analyse) ?? []);
  const [best] = forms;
  return best ? remark(token, casedLike(token.text, best), who, AGREE) : null;
}

function remark({ start, end, text }: Token, right: string, other: string, why: { it: string; en: string }): Remark {
  return {
    start,
    end,
    severity: 'error',
    message: { it: `«${text}» ${why.it} «${other}».`, en: `“${text}” ${why.en} “${other}”.` },
    replacements: [right],
  };
}
