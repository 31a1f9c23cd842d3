import type { Analysis } from '../../morphology/analysis';
import type { Sentence, Token } from '../../sentence';
import type { Knowledge } from '../rule';
import { determinerFeatures } from './determiners';
import { FEATURES, type Feature, featuresOf, isFiniteVerb, shared } from './features';
import { isCapital, isNext, type Part, type Phrase, phraseAt } from './phrase';

/**
 * What a stretch of a sentence is, one letter each, so that the order of a clause is told by a regular expression:
 * `N` noun phrase with a determiner, `n` bare noun or name, `P` one behind a preposition, `T` one that tells the time,
 * `U` personal pronoun, `A` adjective or participle, `V` finite verb with its clitics and its participle, `I` infinitive,
 * `G` gerund, `D` adverb, `K` che, `R` cui or il quale, `S` if, when, because, `Q` who, what, how, `C` and, or, `B` but,
 * `,` comma, `;` any other mark, `?` anything else.
 */
export type Kind =
  | 'N'
  | 'n'
  | 'P'
  | 'T'
  | 'U'
  | 'A'
  | 'V'
  | 'I'
  | 'G'
  | 'D'
  | 'K'
  | 'R'
  | 'S'
  | 'Q'
  | 'C'
  | 'B'
  | ','
  | ';'
  | '?';

export interface Chunk {
  kind: Kind;
  /** Indices of the first token and of the one behind the last. */
  from: number;
  to: number;
  /** What a noun phrase, adjective or participle can be; empty when its words do not agree or it is none. */
  features: ReadonlySet<Feature>;
  /** Index of the noun, of the finite verb, otherwise of the first token. */
  head: number;
  /** Of a verb: in small letters. */
  clitics: readonly string[];
  /** Of a verb with an auxiliary: index of its participle. */
  participle: number | null;
}

/** A sentence in chunks, and their letters in a row: the n-th letter is the n-th chunk. */
export interface Chunks {
  chunks: readonly Chunk[];
  shape: string;
}

const NONE: ReadonlySet<Feature> = new Set();
const list = (words: string) => new Set(words.split(' '));

const CLOSED: [Kind, ReadonlySet<string>][] = [
  ['C', list('e ed o od oppure né')],
  ['B', list('ma invece però anzi bensì quindi dunque infatti perciò eppure')],
  ['K', list('che ché')],
  ['R', list('cui')],
  [
    'S',
    list(
      'se mentre finché affinché benché sebbene poiché siccome purché quando perché dove appena nonostante malgrado ovunque qualora giacché',
    ),
  ],
  ['Q', list('chi cosa come quanto quanta quanti quante quale quali chiunque')],
  ['U', list('io tu noi voi lui lei loro egli ella essi esse')],
  [
    'D',
    list(
      'non più già ancora sempre mai oggi ora ieri domani anche ormai spesso adesso davvero forse solo soltanto poi purtroppo finalmente subito presto qui lì qua là così molto troppo quasi proprio bene male insieme prima dopo stasera stamattina oltre circa meno tutti tutte tutto tutta pure neanche nemmeno neppure ecco intanto inoltre magari tanto poco assai abbastanza piuttosto appunto almeno sì no dunque comunque altrove dappertutto fuori dentro giù su indietro avanti intorno attorno vicino lontano accanto davanti dietro sotto sopra volentieri cioè',
    ),
  ],
];
const KIND_OF = new Map<string, Kind>(
  CLOSED.flatMap(([kind, words]) => [...words].map((word) => [word, kind] as const)),
);

const PREPOSITION = list(
  "di a da in con su per tra fra ad d' senza durante dopo verso contro lungo presso secondo tranne eccetto oltre sotto sopra dietro davanti dentro entro fino nonostante malgrado mediante tramite attraverso grazie rispetto riguardo vicino circa salvo",
);
const ARTICLED = /^(?:de|da|ne|su|a|co)(?:l|ll[oae']|i|gli|lle)$/;
const CLITIC = list(
  "mi ti ci vi si ne lo la li le l' gli me te ce ve se gliene glielo gliela glieli gliele c' m' t' s' v' n' gliel'",
);
const PRONOUN = list(
  'noi voi me te lui lei loro sé io tu quello quella quelli quelle questo questa questi queste ciò tutti tutte',
);
/** These stand for a noun by themselves. */
const STANDING: Record<string, Feature> = {
  quelli: 'mp',
  quelle: 'fp',
  quello: 'ms',
  quella: 'fs',
  questi: 'mp',
  queste: 'fp',
  questo: 'ms',
  questa: 'fs',
  ciò: 'ms',
  molti: 'mp',
  molte: 'fp',
  tanti: 'mp',
  tante: 'fp',
  pochi: 'mp',
  poche: 'fp',
  alcuni: 'mp',
  alcune: 'fp',
  entrambi: 'mp',
  entrambe: 'fp',
  parecchi: 'mp',
  parecchie: 'fp',
  ognuno: 'ms',
  ognuna: 'fs',
  ciascuno: 'ms',
  ciascuna: 'fs',
  nessuno: 'ms',
  nessuna: 'fs',
  qualcuno: 'ms',
  qualcuna: 'fs',
  uno: 'ms',
  una: 'fs',
};
/** Nouns that only tell when or how much: no verb agrees with them. */
export const TIME =
  /^(?:giorn[oi]|(?:bi|tri|quadri|se)mestr[ei]|ser[ae]|sera(?:ta|te)|er[ae]|settiman[ae]|mes[ei]|ann[oi]|or[ae]|minut[oi]|second[oi]|volt[ae]|lunedì|martedì|mercoledì|giovedì|venerdì|sabat[oi]|domenic[ae]|mattin[aeoi]|mattinat[ae]|pomeriggi[o]?|nott[ei]|weekend|estat[ei]|invern[oi]|autunn[oi]|primaver[ae]|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|secol[oi]|stagion[ei]|moment[oi]|tempo|tempi|prezzo|euro|chilometri|metri|domani|ieri|oggi|mezz'ora|mezzora|decenni|decennio|ogni|natale|pasqua|ferragosto|lire|dollar[oi]|sterlin[ae])$/;
const AUXILIARY_BE =
  /^(?:sono|sei|è|siamo|siete|er[oiae]|eravamo|eravate|erano|sar[òà]|sarai|saremo|sarete|saranno|sare(?:i|sti|bbe|mmo|ste|bbero)|fui|fu|furono|sia|siano|siate|foss[ei]|fossero|fossimo)$/;
const AUXILIARY_HAVE =
  /^(?:ho|hai|ha|abbiamo|avete|hanno|avev[oaie]|avevamo|avevate|avevano|avr[òà]|avrai|avremo|avrete|avranno|avre(?:i|sti|bbe|mmo|ste|bbero)|abbia|abbiano|abbiate|avess[ei]|avessero|avessimo|ebbe|ebbi|ebbero)$/;
const AUXILIARY_COME =
  /^(?:vengono|viene|verrà|verranno|veniva|venivano|venne|vennero|venga|vengano|verrebbe|verrebbero|va|vanno|andrà|andranno|andava|andavano|andrebbe|andrebbero|vada|vadano)$/;

export const isBe = (word: string) => AUXILIARY_BE.test(word);
export const isHave = (word: string) => AUXILIARY_HAVE.test(word);
export const isCome = (word: string) => AUXILIARY_COME.test(word);

const remembered = new WeakMap<Sentence, Chunks>();

/** The chunks of a sentence; it is read once, whichever rule asks first. */
export function chunksOf(sentence: Sentence, knowledge: Knowledge): Chunks {
  const known = remembered.get(sentence);
  if (known) return known;
  const chunks: Chunk[] = [];
  for (let at = 0; at < sentence.tokens.length; at = chunks.at(-1)!.to) chunks.push(chunkAt(at, sentence, knowledge));
  const read = { chunks, shape: chunks.map(({ kind }) => kind).join('') };
  remembered.set(sentence, read);
  return read;
}

function chunkAt(at: number, sentence: Sentence, knowledge: Knowledge): Chunk {
  const token = sentence.tokens[at]!;
  if (token.kind === 'mark') return chunk(token.text === ',' ? ',' : ';', at, at + 1);
  if (token.kind === 'other') return chunk('?', at, at + 1);
  return (
    verbAt(at, sentence, knowledge) ??
    prepositionAt(at, sentence, knowledge) ??
    nominalAt(at, sentence, knowledge) ??
    wordAt(at, sentence, knowledge)
  );
}

function chunk(kind: Kind, from: number, to: number, features = NONE, head = from): Chunk {
  return { kind, from, to, features, head, clitics: [], participle: null };
}

/** Non ce le avevo mandate: the verb with what leans on it, its auxiliary and its participle. */
function verbAt(at: number, sentence: Sentence, knowledge: Knowledge): Chunk | null {
  const { tokens } = sentence;
  let finite = at;
  if (tokens[finite]?.lower === 'non') finite++;
  const clitics: string[] = [];
  while (CLITIC.has(tokens[finite]?.lower ?? '') && clitics.length < 3) clitics.push(tokens[finite++]!.lower);
  if (!isFiniteAt(finite, sentence, knowledge)) return null;
  const word = tokens[finite]!.lower;
  const group = { ...chunk('V', at, finite + 1, NONE, finite), clitics };
  if (!isBe(word) && !isHave(word) && !isCome(word)) return group;
  let next = finite + 1;
  while (KIND_OF.get(tokens[next]?.lower ?? '') === 'D' || /..mente$/.test(tokens[next]?.lower ?? '')) next++;
  if (isCome(word) && next > finite + 1) return group;
  const been = /^stat[oaie]$/.test(tokens[next]?.lower ?? '') ? next++ : null;
  while (been && KIND_OF.get(tokens[next]?.lower ?? '') === 'D') next++;
  if (isPast(next, sentence, knowledge)) return { ...group, to: next + 1, participle: next };
  return been ? { ...group, to: been + 1, participle: been } : group;
}

function isPast(at: number, sentence: Sentence, knowledge: Knowledge): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || isCapital(token)) return false;
  const analyses = knowledge.analyse(token.lower);
  return (
    analyses.some(isPastParticiple) &&
    (!analyses.some(({ pos }) => pos === 'noun') || !/^noun/.test(tagOf(at, sentence, knowledge)))
  );
}

export function isPastParticiple({ mood, tense, clitic }: Analysis): boolean {
  return mood === 'part' && tense === 'past' && !clitic;
}

/** Where a form can be a verb and something else, the words around it decide. */
export function isFiniteAt(at: number, sentence: Sentence, knowledge: Knowledge): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || KIND_OF.has(token.lower) || PREPOSITION.has(token.lower)) return false;
  if (/^(?:compres|inclus|esclus)[oaie]$/.test(token.lower)) return false;
  if (at > 0 && isCapital(token) && sentence.tokens[at - 1]!.kind !== 'mark') return false;
  if (ARTICLED.test(sentence.tokens[at - 1]?.lower ?? '')) return false;
  const analyses = knowledge.analyse(token.lower);
  if (isDetermined(at, sentence, analyses)) return false;
  if (!analyses.some((one) => isFiniteVerb(one) || (one.mood === 'imp' && !one.clitic))) return false;
  if (analyses.every(({ person }) => person !== null)) return true;
  const tag = tagOf(at, sentence, knowledge);
  if (tag !== token.lower) return /^(?:fin|sub|imp|be|have|modal)\b/.test(tag);
  return analyses.every(({ pos }) => pos === 'verb' || pos === 'adv' || pos === 'interj');
}

/** «La ricetta l'ho imparata»: what agrees with the article that opens a clause, or with «questa», is a noun. */
function isDetermined(at: number, { tokens }: Sentence, analyses: readonly Analysis[]): boolean {
  const before = tokens[at - 1];
  if (!before || !/^(?:la|lo|le|gli|l'|quest[oaie]|quest'|quel|quell[aoe']|quei|quegli)$/.test(before.lower))
    return false;
  const opens = at === 1 || tokens[at - 2]!.kind === 'mark';
  if (!opens && !before.lower.startsWith('que')) return false;
  const nouns = featuresOf(analyses.filter(({ pos }) => pos === 'noun'));
  return shared(nouns, determinerFeatures(before.lower) ?? NONE).length > 0;
}

function tagOf(at: number, sentence: Sentence, knowledge: Knowledge): string {
  return knowledge.fit(sentence)?.tagOf(at) ?? '';
}

function prepositionAt(at: number, sentence: Sentence, knowledge: Knowledge): Chunk | null {
  const { tokens } = sentence;
  const token = tokens[at]!;
  if (ARTICLED.test(token.lower)) {
    const nominal = nominalAt(at, sentence, knowledge);
    if (nominal) return { ...nominal, kind: nominal.kind === 'T' ? 'T' : 'P' };
    const next = tokens[at + 1];
    if (next && isRelative(next)) return chunk('R', at, at + 2);
    const isTaken =
      next?.kind === 'number' ||
      (next?.kind === 'word' && isNext(token, next) && !KIND_OF.has(next.lower) && !PREPOSITION.has(next.lower));
    return chunk('P', at, isTaken ? at + 2 : at + 1);
  }
  if (!PREPOSITION.has(token.lower)) return null;
  const next = tokens[at + 1];
  if (!next || next.kind === 'mark') return chunk('D', at, at + 1);
  if (next.lower === 'cui' || isRelative(next)) return chunk('R', at, at + 2);
  if (KIND_OF.get(next.lower) === 'Q') return chunk('Q', at, at + 2);
  let to = at + 1;
  while (CLITIC.has(tokens[to]?.lower ?? '') || tokens[to]?.lower === 'non') to++;
  if (isInfinitive(tokens[to], knowledge)) return chunk('I', at, to + 1, NONE, to);
  const isAllOf = ALL.test(next.lower) && determinerFeatures(tokens[at + 2]?.lower ?? '') !== null;
  if (PRONOUN.has(next.lower) && !isAllOf && !phraseAt(at + 1, sentence, knowledge)) return chunk('P', at, at + 2);
  const nominal = nominalAt(at + 1, sentence, knowledge);
  if (nominal) return { ...nominal, kind: nominal.kind === 'T' ? 'T' : 'P', from: at };
  if (isFiniteAt(at + 1, sentence, knowledge)) return chunk('D', at, at + 1);
  // «A breve, di nuovo, in particolare».
  const isAdjective = !isArticle(next) && knowledge.analyse(next.lower).some(({ pos }) => pos === 'adj');
  return chunk('P', at, next.kind === 'number' || isAdjective ? at + 2 : at + 1);
}

function isArticle({ lower }: Token): boolean {
  return determinerFeatures(lower) !== null || CLITIC.has(lower);
}

function isRelative({ lower }: Token): boolean {
  return lower === 'quale' || lower === 'quali';
}

function isInfinitive(token: Token | undefined, knowledge: Knowledge): boolean {
  return token?.kind === 'word' && knowledge.analyse(token.lower).some(({ mood }) => mood === 'inf');
}

const ALL = /^(?:tutt|entramb)[oaie]$/;

function nominalAt(at: number, sentence: Sentence, knowledge: Knowledge): Chunk | null {
  const { tokens } = sentence;
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (next && ALL.test(token.lower)) {
    // «Tutto dei matrimoni»: it stands by itself.
    const isDetermined = determinerFeatures(next.lower) !== null && !ARTICLED.test(next.lower);
    const all = isDetermined || next.lower === 'ciò' ? nominalAt(at + 1, sentence, knowledge) : null;
    return all ? { ...all, from: at } : null;
  }
  if (next?.lower === 'fine' && tokens[at + 2]?.lower === 'settimana')
    return chunk('T', at, afterTime(at, at + 3, sentence));
  if (token.lower === "l'" && next?.lower === 'altro' && /^(?:ieri|giorno)$/.test(tokens[at + 2]?.lower ?? ''))
    return chunk('T', at, at + 3);
  if (
    /^il più delle volte$/.test(
      tokens
        .slice(at, at + 4)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return chunk('T', at, at + 4);
  const phrase = phraseAt(at, sentence, knowledge);
  if (phrase) return fromPhrase(phrase, sentence, knowledge);
  const determined = determinerFeatures(token.lower);
  if (determined && next && isRelative(next)) return chunk('R', at, at + 2);
  if (determined && next?.lower === 'cui') return null;
  if (determined && next && isNext(token, next) && isOpaque(next, knowledge))
    return chunk('N', at, afterNames(at + 1, sentence, knowledge), determined, at + 1);
  if (determined && next && isNext(token, next)) {
    const rest = withinAt(at + 1, sentence, knowledge);
    if (rest) {
      const features = new Set(shared(rest.features, determined));
      return { ...rest, kind: rest.kind === 'T' ? 'T' : 'N', from: at, features };
    }
  }
  if (token.kind === 'number' || isNumeral(token, knowledge)) {
    const noun = next && isNext(token, next) ? bareAt(at + 1, sentence, knowledge) : null;
    if (noun?.kind === 'T' || !noun) return chunk('T', at, noun?.to ?? at + 1);
    return { ...noun, kind: 'N', from: at };
  }
  const own = possessed(at, sentence, knowledge);
  if (own) return own;
  const standing = STANDING[token.lower];
  if (standing) return chunk('N', at, at + 1, new Set([standing]));
  return bareAt(at, sentence, knowledge);
}

function isNumeral(token: Token, knowledge: Knowledge): boolean {
  const analyses = knowledge.analyse(token.lower);
  return analyses.length > 0 && analyses.every(({ pos }) => pos === 'num');
}

/** Mia sorella, nostro padre, ogni bottiglia, qualche amico. */
function possessed(at: number, sentence: Sentence, knowledge: Knowledge): Chunk | null {
  const token = sentence.tokens[at]!;
  if (!POSSESSIVE.test(token.lower) || token.lower === 'loro') return null;
  const noun = sentence.tokens[at + 1] ? bareAt(at + 1, sentence, knowledge) : null;
  // «Ogni due settimane»: it tells how often.
  if (!noun) return token.lower === 'ogni' ? chunk('T', at, at + 1) : null;
  const features = new Set(shared(noun.features, determinerFeatures(token.lower) ?? noun.features));
  return { ...noun, kind: noun.kind === 'T' ? 'T' : 'N', from: at, features };
}

const POSSESSIVE = /^(?:loro|mi[oa]|miei|mie|tu[oa]|tuoi|tue|su[oa]|suoi|sue|(?:nostr|vostr)[oaie]|ogni|qualche)$/;
const BEFORE_NOUN =
  /^(?:altr|prim|second|terz|quart|stess|medesim|ultim|prossim|scors|solit|unic|sol|nuov|tutt)(?:[oaie]|he)$/;

/** Adverbs and pronouns elsewhere. */
const NOUN_BEHIND_ARTICLE: Record<string, Feature> = { cosa: 'fs', insieme: 'ms', bene: 'ms', male: 'ms' };

/** Behind a determiner: the noun, or another word that determines it and perhaps the noun. */
function withinAt(at: number, sentence: Sentence, knowledge: Knowledge): Chunk | null {
  const token = sentence.tokens[at]!;
  const noun = NOUN_BEHIND_ARTICLE[token.lower];
  if (noun) return chunk('N', at, at + 1, new Set([noun]));
  if (BEFORE_NOUN.test(token.lower) || POSSESSIVE.test(token.lower)) {
    const own = featuresOf(knowledge.analyse(token.lower));
    const features = own.size > 0 ? own : (determinerFeatures(token.lower) ?? NONE);
    const next = sentence.tokens[at + 1];
    const nouns = next && isNext(token, next) ? knowledge.analyse(next.lower).filter(({ pos }) => pos === 'noun') : [];
    const noun = next && bareAt(at + 1, sentence, knowledge);
    if (noun) return { ...noun, from: at, features: new Set(shared(noun.features, features)) };
    // «Il primo picchio»: behind such a word a noun follows, whatever else it can be.
    if (shared(featuresOf(nouns), features).length > 0) return chunk('N', at, at + 2, features, at + 1);
    return chunk('N', at, at + 1, features);
  }
  return bareAt(at, sentence, knowledge);
}

function featuresOfAll(parts: readonly Part[]): ReadonlySet<Feature> {
  return new Set(FEATURES.filter((feature) => parts.every((part) => part.features.has(feature))));
}

function fromPhrase({ parts, from, to }: Phrase, sentence: Sentence, knowledge: Knowledge): Chunk {
  const features = featuresOfAll(parts);
  const last = parts.at(-1)!;
  // «I prezzi del carburante continua»: what does not agree and can be a verb is one.
  if (
    features.size === 0 &&
    last.isDoubtful &&
    parts.length > 2 &&
    knowledge.analyse(last.token.lower).some(isFiniteVerb)
  )
    return fromPhrase({ parts: parts.slice(0, -1), from, to: to - 1 }, sentence, knowledge);
  const head = parts.find(({ role }) => role === 'noun') ?? last;
  const kind: Kind = /^qua(?:nt|l)/.test(parts[0]!.token.lower) ? 'Q' : TIME.test(head.token.lower) ? 'T' : 'N';
  const end = kind === 'T' ? afterTime(from, to, sentence) : afterNames(to, sentence, knowledge);
  return chunk(kind, from, end, features, head.at);
}

/** Due anni fa, lo scorso inverno, venerdì prossimo. */
function afterTime(from: number, to: number, { tokens }: Sentence): number {
  const isAgo =
    tokens[to]?.lower === 'fa' &&
    !ARTICLED.test(tokens[from]!.lower) &&
    !/^(?:il|lo|la|l'|i|gli|le|al|a|di)$/.test(tokens[from]!.lower);
  return isAgo || /^(?:prossim|scors|passat)[oaie]$|^seguent[ei]$/.test(tokens[to]?.lower ?? '') ? to + 1 : to;
}

/** Names and words that nobody knows belong to the noun before them: la signora Piera, il gruppo whatsapp. */
function afterNames(from: number, { tokens }: Sentence, knowledge: Knowledge): number {
  let to = from;
  while (
    tokens[to] &&
    tokens[to]!.kind === 'word' &&
    isNext(tokens[to - 1]!, tokens[to]!) &&
    isOpaque(tokens[to]!, knowledge)
  )
    to++;
  return to;
}

function isOpaque(token: Token, knowledge: Knowledge): boolean {
  if (token.kind !== 'word') return false;
  return (
    isCapital(token) ||
    (knowledge.analyse(token.lower).length === 0 && !KIND_OF.has(token.lower) && !CLITIC.has(token.lower))
  );
}

function bareAt(at: number, sentence: Sentence, knowledge: Knowledge): Chunk | null {
  const { tokens } = sentence;
  const token = tokens[at]!;
  if (token.kind !== 'word' || KIND_OF.has(token.lower) || determinerFeatures(token.lower)) return null;
  const analyses = knowledge.analyse(token.lower);
  if (isOpaque(token, knowledge) && (at > 0 || analyses.length === 0))
    return chunk(
      'n',
      at,
      afterNames(at + 1, sentence, knowledge),
      featuresOf(analyses.filter(({ pos }) => pos === 'noun')),
    );
  const nouns = analyses.filter(({ pos }) => pos === 'noun');
  if (nouns.length === 0) return null;
  if (nouns.length < analyses.length && !/^noun/.test(tagOf(at, sentence, knowledge))) return null;
  if (TIME.test(token.lower)) return chunk('T', at, afterTime(at, at + 1, sentence), featuresOf(nouns));
  return chunk('n', at, afterNames(at + 1, sentence, knowledge), featuresOf(nouns));
}

function wordAt(at: number, sentence: Sentence, knowledge: Knowledge): Chunk {
  const token = sentence.tokens[at]!;
  const closed = KIND_OF.get(token.lower);
  const asked =
    closed === 'Q' && /^qua/.test(token.lower) && sentence.tokens[at + 1] ? bareAt(at + 1, sentence, knowledge) : null;
  if (asked) return { ...asked, kind: 'Q', from: at };
  // «Come ogni anno, …»: a comparison, no question.
  const like = token.lower === 'come' && sentence.tokens[at + 1] ? nominalAt(at + 1, sentence, knowledge) : null;
  if (like && sentence.tokens[like.to]?.text === ',') return { ...like, kind: 'P', from: at };
  if (closed) return chunk(closed, at, at + 1);
  const analyses = knowledge.analyse(token.lower);
  if (analyses.some(({ mood }) => mood === 'inf')) return chunk('I', at, at + 1);
  if (analyses.some(({ mood }) => mood === 'ger')) return chunk('G', at, at + 1);
  const described = analyses.filter((one) => one.pos === 'adj' || (one.mood === 'part' && one.tense === 'past'));
  if (described.length > 0) return chunk('A', at, at + 1, featuresOf(described));
  return chunk(analyses.some(({ pos }) => pos === 'adv') || /..mente$/.test(token.lower) ? 'D' : '?', at, at + 1);
}
