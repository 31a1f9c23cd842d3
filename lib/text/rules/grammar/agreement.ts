import type { Analysis, Count } from '../../morphology/analysis';
import type { Sentence, Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import { type Chunk, chunksOf } from '../kit/chunks';
import { determinerFeatures, determinerForm } from '../kit/determiners';
import { countOf, FEATURES, type Feature, featuresOf, genderOf, isFiniteVerb, shared } from '../kit/features';
import { isAmongEnglish } from '../kit/foreign';
import { feminineOf } from '../kit/gender';
import { nominalForm } from '../kit/inflect';
import { isCapital, isNext, type Part, type Phrase, phraseAt } from '../kit/phrase';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** What it costs to believe that a word of the phrase is the wrong one. */
const COST = { det: 1, num: 9, noun: 1.1, adj: 0.9 };
/** The verb behind the phrase says something of its number. */
const VERB = 0.5;
/** Where a word may be something else, the right one must fit better by so many bits. */
const CLEARLY = 4;

/** Le nostre nuovo sede: article, noun and adjectives do not agree. */
export const agreement: SentenceRule = {
  id: 'agreement',
  scope: 'sentence',
  severity: 'error',
  title: { it: 'Accordo tra articolo, nome e aggettivo', en: 'Agreement of article, noun and adjective' },
  source: 'Serianni, Grammatica italiana, IV.2, V.2; genders and numbers from Morph-it! and dictionary-it',
  find(sentence, knowledge) {
    const found: Remark[] = [];
    for (let at = 0; at < sentence.tokens.length; at++) {
      const phrase = phraseAt(at, sentence, knowledge);
      const remark = phrase ? remarkOn(phrase, sentence, knowledge) : null;
      if (!remark) continue;
      found.push(remark);
      if (phrase) at = phrase.to - 1;
    }
    const others = [...apartIn(sentence, knowledge), ...madeIn(sentence, knowledge), ...pairsIn(sentence, knowledge)];
    const free = others.filter((one) => found.every(({ start, end }) => one.end <= start || end <= one.start));
    return [...found, ...free].filter(({ start }) => !standsApart(start, sentence, knowledge));
  },
  good: [
    'Qui trovi la guida passo per passo, la ricetta giorno per giorno.',
    'Il negozio chiuse nel 1998.',
    'La responsabile vendite e il direttore acquisti.',
    'La mano destra, il problema serio, le uova fresche, un paio di scarpe',
    'La collega e il collega, un’artista brava, i poeti',
    'Le politiche agricola e industriale, la lingua e la letteratura italiane',
    'La foto più bella, il cinema nuovo, le radio libere, gli euro',
    'Lo vedo spesso, la porta è aperta, le porta il caffè',
    'Consegna a domicilio gratuita, torno a casa stanca, una torta al cioccolato fondente',
    'La raccolta firme, abbiamo tutti la musica nel sangue, le lingue italiana e francese',
    'Una decina di persone, il fine settimana, la fine del mondo',
    'Vi aspettiamo tutti al mercato, ci vediamo tutte alla spiaggia, siamo entrambi dal medico, vi vediamo tutte sabato',
    'I capelli rosa, le giacche blu, una torta al cioccolato fondente, il parco giochi è stato rinnovato',
  ],
  bad: [
    { text: 'La nostra nuovo sede è in centro', marks: ['nuovo'], fixes: ['nuova'] },
    { text: 'Abbiamo preparato un sorpresa per voi', marks: ['un'], fixes: ['una'] },
    { text: 'Vi aspettano due giornata di sconti', marks: ['giornata'], fixes: ['giornate'] },
    { text: 'La squadra ha giocato una partita perfetto', marks: ['perfetto'], fixes: ['perfetta'] },
    { text: 'Lavatevi i mani prima di uscire', marks: ['i'], fixes: ['le'] },
    { text: 'Il problema seria è un altro', marks: ['seria'], fixes: ['serio'] },
    { text: 'Con questi forbici taglio tutto', marks: ['questi'], fixes: ['queste'] },
    { text: 'Tagliate le zucchine a rondelle sottile', marks: ['sottile'], fixes: ['sottili'] },
    { text: 'Trovo inutile le riunioni', marks: ['inutile'], fixes: ['inutili'] },
    { text: 'Ultime giorni per votare', marks: ['Ultime'], fixes: ['Ultimi'] },
    { text: 'I donatori, il cui generosità ci commuove', marks: ['il'], fixes: ['la'] },
    { text: 'Uno delle cose che amo', marks: ['Uno'], fixes: ['Una'] },
    { text: 'Con tanto pazienza si fa tutto', marks: ['tanto'], fixes: ['tanta'] },
  ],
};

/** What only looks like a part of the phrase: «passo per passo», and the one verb of «il negozio chiuse nel 1998». */
function standsApart(start: number, sentence: Sentence, knowledge: Knowledge): boolean {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.start === start);
  const word = tokens[at]?.lower ?? '';
  const isTwin = (step: 1 | -1) => tokens[at + 2 * step]?.lower === word && TWINS.test(tokens[at + step]!.lower);
  if (isTwin(1) || isTwin(-1)) return true;
  const isPast = knowledge.analyse(word).some(({ tense, person }) => tense === 'past' && person === 3);
  const verbs = isPast ? chunksOf(sentence, knowledge).chunks.filter(({ kind }) => kind === 'V') : [];
  return verbs.length === 1 && verbs[0]!.head === at;
}

const TWINS = /^(?:per|a|dopo|su|in|di|con|contro)$/;

function remarkOn(phrase: Phrase, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { parts } = phrase;
  if (isAmongEnglish(phrase.to - 1, sentence.tokens, knowledge)) return null;
  if (FEATURES.some((feature) => parts.every(({ features }) => features.has(feature)))) return null;
  if (isNamedByNumber(parts)) return null;
  // «Cosa ai fatto»: an h is missing, which is for the rule of the little words.
  if (parts[0]!.token.lower === 'ai' && knowledge.analyse(parts[1]?.token.lower ?? '').some(isPast)) return null;
  // «Le lingue italiana e francese», «la prima e la seconda»: coordinated adjectives share a noun.
  const next = sentence.tokens[phrase.to];
  if (/^(?:e|o|ed|od|,|\/|-|e\/o)$/.test(next?.lower ?? '') && parts.length > 2 && isPlural(parts.slice(0, -1)))
    return null;
  // «La lingua e la letteratura italiane»: one adjective for two nouns.
  const before = sentence.tokens[phrase.from - 1]?.lower ?? '';
  if (/^(?:e|ed|o|né)$/.test(before) && parts.at(-1)!.role === 'adj' && isPlural(parts.slice(-1))) return null;
  const ranked = FEATURES.map((feature) => ({ feature, cost: costOf(feature, phrase, sentence, knowledge) })).sort(
    (a, b) => a.cost - b.cost,
  );
  const changes = ranked.flatMap(({ feature, cost }) => changeOf(feature, cost, phrase, sentence, knowledge));
  const [best] = changes;
  if (!best || best.cost > 2) return null;
  const near = changes.filter(({ cost }) => cost - best.cost < 0.5);
  const likeliest = near.length > 1 ? near.reduce((a, b) => (b.gain > a.gain + 1 ? b : a)) : best;
  const { part, right } = likeliest;
  if (wrongIn(ranked[0]!.feature, parts).length > 1 && ranked[0]!.cost <= 2) return null;
  if (isVerbHere(part.at, sentence, knowledge) && (part.role !== 'adj' || followsPreposition(phrase, sentence)))
    return null;
  // Il menu a tendina dislocato: behind a preposition's noun an adjective may speak of the noun before.
  if (part.role === 'adj' && isBehindNoun(part, parts) && followsPreposition(phrase, sentence)) {
    if (
      STATE.test(part.token.lower) ||
      isVerbHere(part.at, sentence, knowledge) ||
      goesWithEarlier(part, sentence, knowledge)
    )
      return null;
  }
  // Un esperienza: the apostrophe is the rule of the article's form.
  if (part.token.lower === 'un' && right === "un'") return null;
  if (part.at === parts[0]!.at + 1 && isLongUn(parts[0]!.token.lower, part)) return null;
  const other = near.find((one) => one !== likeliest && one.part === part);
  if (parts.some(({ isDoubtful }) => isDoubtful) && (knowledge.fit(sentence)?.gain(part.at, 1, [right]) ?? 0) < CLEARLY)
    return null;
  return remark(part, right, other ? [other.right] : [], parts);
}

/** Un impiegata: the apostrophe is missing. */
function isLongUn(article: string, { token, features }: Part): boolean {
  return article === 'un' && /^[aeiou]/.test(token.lower) && features.size === 1 && features.has('fs');
}

/** Un cinque stelle, la due giorni, il luna park: a thing that goes by a number, or by two words of a loan. */
function isNamedByNumber([first, second, third]: readonly Part[]): boolean {
  return (
    second?.role === 'num' && third !== undefined && /^(?:un|una|la|l'|quest[oa]|quel(?:la)?)$/.test(first!.token.lower)
  );
}

function isPast({ mood, tense }: Analysis): boolean {
  return mood === 'part' && tense === 'past';
}

function isBehindNoun(part: Part, parts: readonly Part[]): boolean {
  return parts.some(({ role, at }) => role === 'noun' && at < part.at);
}

function followsPreposition({ parts, from }: Phrase, { tokens }: Sentence): boolean {
  return ARTICLED.test(parts[0]!.token.lower) || PREPOSITION.test(tokens[from - 1]?.lower ?? '');
}

const ARTICLED = /^(?:de|da|ne|su|a)(?:l|ll[oae']|i|gli|lle)$/;
const PREPOSITION = /^(?:di|a|da|in|con|su|per|tra|fra|senza|ad|d')$/;

function isPlural(parts: readonly Part[]): boolean {
  return FEATURES.some((feature) => countOf(feature) === 'p' && parts.every(({ features }) => features.has(feature)));
}

/** «La direzione delle pennellate parte dal centro»: what could be an adjective is the verb. */
function isVerbHere(at: number, sentence: Sentence, knowledge: Knowledge): boolean {
  return chunksOf(sentence, knowledge).chunks.some(({ kind, head }) => kind === 'V' && head === at);
}

interface Change {
  part: Part;
  right: string;
  cost: number;
  /** By how many bits the phrase fits better with it. */
  gain: number;
}

function wrongIn(feature: Feature, parts: readonly Part[]): Part[] {
  return parts.filter(({ features }) => !features.has(feature));
}

/** The one word to change so that all goes with `feature`; none when it takes more than one. */
function changeOf(
  feature: Feature,
  cost: number,
  { parts }: Phrase,
  sentence: Sentence,
  knowledge: Knowledge,
): Change[] {
  const wrong = wrongIn(feature, parts);
  const [part] = wrong;
  const right = wrong.length === 1 ? formOf(part!, feature, parts, knowledge) : null;
  if (!right) return [];
  return [{ part: part!, right, cost, gain: knowledge.fit(sentence)?.gain(part!.at, 1, [right]) ?? 0 }];
}

/** Said of people in passing, of whoever acts: torno a casa stanca. */
const STATE =
  /^(?:stanc|content|felic|emozionat|soddisfatt|sorrident|bagnat|pront|sol|ubriac|affamat|entusiast|commoss|sfinit|distrutt|carich|caric|ricc|pien|vuot|delus|incazzat|arrabbiat|nervos|tranquill|seren|vestit|armat|sedut|convint|sicur|viv|mort|insiem|mut|zitt|nud|scalz|giovan|piccol|liber|tropp|fort|veloc|chiar|lent|pian|diritt|dritt|ver|esatt|cert|propri|apert|chius|disponibil|compres|escl|inclus|gratis|intern|mezz)(?:[oaie]|hi|he)?$/;

/** Whether a noun before in the same clause can be what an adjective speaks of. */
function goesWithEarlier(
  { at, features }: Pick<Part, 'at' | 'features'>,
  sentence: Sentence,
  knowledge: Knowledge,
): boolean {
  const { chunks } = chunksOf(sentence, knowledge);
  const own = chunks.findIndex(({ from, to }) => from <= at && at < to);
  for (let index = own - 1; index >= 0 && chunks[index]!.kind !== ';'; index--) {
    const { kind, features: other, from, to } = chunks[index]!;
    if (!/[NnPTQU]/.test(kind)) continue;
    if (kind === 'U' || (other.size === 0 && to - from > 1) || shared(other, features).length > 0) return true;
    if (other.size === 0 && kind !== 'P') return true;
  }
  return false;
}

const BY_DEGREE = /^(?:più|meno|molto|sempre|ormai|davvero|così|ancora|troppo|poco|abbastanza|sempre)$/;

/** Insalate fresco, le mani sempre sporchi, a rondelle sottile: a noun and an adjective behind it. */
function apartIn(sentence: Sentence, knowledge: Knowledge): Remark[] {
  const { chunks } = chunksOf(sentence, knowledge);
  const { tokens } = sentence;
  return chunks.flatMap((own, place) => {
    if ((own.kind !== 'A' && !isMistaken(own, chunks[place - 1], knowledge, tokens)) || own.features.size === 0)
      return [];
    let before = place - 1;
    while (chunks[before]?.kind === 'D' && BY_DEGREE.test(tokens[chunks[before]!.head]!.lower)) before--;
    const noun = chunks[before];
    if (!noun || !/[NnPT]/.test(noun.kind) || noun.features.size === 0) return [];
    // «Abbronzati e un po' diversi»: it says how much.
    if (tokens[noun.head]!.lower === "po'") return [];
    if (noun.kind === 'T' && !/^V$/.test(chunks[before - 1]?.kind ?? '')) return [];
    const token = tokens[own.head]!;
    if (!isNext(tokens[own.head - 1]!, token) || isCapital(token) || /^[nNA]$/.test(chunks[place + 1]?.kind ?? ''))
      return [];
    if (STATE.test(token.lower) && !/^compres|^inclus/.test(token.lower)) return [];
    if (noun.kind === 'P' && !chunks.slice(0, before).some(({ kind }) => kind === 'N' || kind === 'n')) return [];
    if (
      (own.kind === 'A' && !isOnlyAdjective(knowledge.analyse(token.lower))) ||
      isAmongEnglish(own.head, tokens, knowledge)
    )
      return [];
    if (
      shared(noun.features, own.features).length > 0 ||
      goesWithEarlier({ at: own.head, features: own.features }, sentence, knowledge)
    )
      return [];
    if (areCoordinated(noun, own, chunks.slice(place + 1, place + 3))) return [];
    const fit = knowledge.fit(sentence);
    const [best] = [...noun.features]
      .flatMap((feature) => nominalForm(token.lower, feature, knowledge.analyse) ?? [])
      .map((form) => ({ form, gain: fit?.gain(own.head, 1, [form]) ?? 0 }))
      .sort((a, b) => b.gain - a.gain);
    if (!best || best.gain < (own.kind === 'n' ? SURELY : noun.kind === 'N' ? LIKELY : APART)) return [];
    return [says(token, best.form, tokens[noun.head]!.text, 'error')];
  });
}

/** The right form must fit better by so many bits; behind an article and its noun it may even fit worse. */
const SURELY = 6;
const APART = 2;
const LIKELY = -2;

/** Fornitori locale: what can also be a noun stands right behind one. */
function isMistaken(own: Chunk, before: Chunk | undefined, knowledge: Knowledge, tokens: Sentence['tokens']): boolean {
  if (own.kind !== 'n' || own.to > own.from + 1 || before?.kind !== 'n') return false;
  return knowledge.analyse(tokens[own.head]!.lower).some(({ pos }) => pos === 'adj');
}

/** «Le lingue italiana e francese»: singular adjectives share a plural noun. */
function areCoordinated(noun: Chunk, own: Chunk, [mark, other]: readonly Chunk[]): boolean {
  const has = ({ features }: Chunk, count: Count) => [...features].some((feature) => countOf(feature) === count);
  return /^[C,]$/.test(mark?.kind ?? '') && other?.kind === 'A' && has(noun, 'p') && has(own, 's') && has(other, 's');
}

/** Trovo inutile le riunioni, rendere felice i clienti: what somebody makes of it or takes it for. */
function madeIn(sentence: Sentence, knowledge: Knowledge): Remark[] {
  const { chunks, shape } = chunksOf(sentence, knowledge);
  const { tokens } = sentence;
  return [...shape.matchAll(/[VI]D*A(?=N)/g)].flatMap(({ index, 0: found }) => {
    const verb = chunks[index]!;
    const [own, noun] = [chunks[index + found.length - 1]!, chunks[index + found.length]!];
    const word = tokens[verb.participle ?? verb.head]!.lower;
    const token = tokens[own.head]!;
    if (!MAKES.test(word) || own.features.size === 0 || noun.features.size === 0) return [];
    if (!isOnlyAdjective(knowledge.analyse(token.lower)) || /^(?:presente|capace|certo|sicuro)$/.test(token.lower))
      return [];
    if (shared(own.features, noun.features).length > 0 || shape[index + found.length + 1] === 'C') return [];
    const form = [...noun.features].flatMap((feature) => nominalForm(token.lower, feature, knowledge.analyse) ?? [])[0];
    return form ? [says(token, form, tokens[noun.head]!.text, 'error')] : [];
  });
}

const MAKES =
  /^(?:trov(?:o|i|a|iamo|ate|ano|avo|ato|are)|rend(?:o|i|e|iamo|ete|ono|ere|erà|eranno)|reso|consider(?:o|i|a|iamo|ate|ano|ato|are)|riten(?:go|iamo|gono|uto|ere)|ritien[ei]|tien[ei]|tengo|teniamo|tenere|tenete|lasci(?:a|ate|amo|are|ato)|manten(?:ere|iamo|gono))$/;

const PRENOMINAL = /^(?:ultim|prossim|prim|nuov|buon|ottim|vecchi|brav)(?:[oaie]|he)?$/;

/** Ultime giorni, il cui generosità, alcune dei premi, con tanto pazienza, quale sono i libri: words that stand before. */
function pairsIn(sentence: Sentence, knowledge: Knowledge): Remark[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (token.kind !== 'word' || next?.kind !== 'word' || !isNext(token, next)) return [];
    return (
      bothAt(at, sentence, knowledge) ??
      whoseAt(at, sentence, knowledge) ??
      someOfAt(at, sentence, knowledge) ??
      muchAt(at, sentence, knowledge) ??
      whichAt(at, sentence, knowledge) ??
      []
    );
  });
}

/** Ultime giorni, buona compleanno: an adjective that stands before its noun, without an article. */
function bothAt(at: number, { tokens }: Sentence, knowledge: Knowledge): Remark | null {
  const [token, next] = [tokens[at]!, tokens[at + 1]!];
  const before = tokens[at - 1];
  if (
    !PRENOMINAL.test(token.lower) ||
    (before?.kind === 'word' && !PREPOSITION.test(before.lower) && !knowledge.analyse(before.lower).every(isFiniteVerb))
  )
    return null;
  const nouns = knowledge.analyse(next.lower);
  if (nouns.length === 0 || !nouns.every(({ pos }) => pos === 'noun')) return null;
  const features = featuresOf(nouns);
  const own =
    token.lower === 'buon'
      ? new Set<Feature>(['ms'])
      : featuresOf(knowledge.analyse(token.lower).filter(({ pos }) => pos === 'adj'));
  if (own.size === 0 || shared(own, features).length > 0) return null;
  // «Buoni pasto», «buoni regalo»: vouchers.
  if (token.lower === 'buoni' && features.has('ms')) return null;
  const [feature] = features;
  const form =
    /^buon/.test(token.lower) && feature === 'ms' ? 'buon' : nominalForm(token.lower, feature!, knowledge.analyse);
  return form && form !== token.lower ? says(token, form, next.text, 'error') : null;
}

/** I donatori, il cui generosità. */
function whoseAt(at: number, { tokens }: Sentence, knowledge: Knowledge): Remark | null {
  const [article, cui, noun] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]];
  if (cui.lower !== 'cui' || !/^(?:il|la|i|le)$/.test(article.lower) || noun?.kind !== 'word') return null;
  const analyses = knowledge.analyse(noun.lower);
  if (analyses.length === 0 || !analyses.every(({ pos }) => pos === 'noun')) return null;
  const features = featuresOf(analyses);
  if (shared(features, determinerFeatures(article.lower)!).length > 0) return null;
  const count = countOf([...determinerFeatures(article.lower)!][0]!);
  const feature = [...features].find((one) => countOf(one) === count) ?? [...features][0]!;
  const form = determinerForm(article.lower, feature, cui.text);
  return form ? says(article, form, noun.text, 'error') : null;
}

/** Alcune dei premi, uno delle prime. */
function someOfAt(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const [token, of] = [tokens[at]!, tokens[at + 1]!];
  const match = /^(alcun|molt|tant|divers|nessun|ciascun|ognun|un)([oaie])$/.exec(token.lower);
  if (
    !match ||
    !/^(?:dei|degli|delle)$/.test(of.lower) ||
    knowledge.analyse(tokens[at - 1]?.lower ?? '').some(({ pos }) => pos === 'det')
  )
    return null;
  const isFeminine = /[ae]/.test(match[2]!);
  if (isFeminine === (of.lower === 'delle')) return null;
  const ending = { o: 'a', a: 'o', i: 'e', e: 'i' }[match[2]!]!;
  // «Una dei soci»: a woman among them.
  const noun = phraseAt(at + 1, sentence, knowledge)?.parts.find(({ role }) => role === 'noun');
  if (isFeminine && (!noun || noun.features.has('fp') || feminineOf(noun.token.lower, knowledge))) return null;
  return says(token, match[1]! + ending, of.text, isFeminine ? 'warning' : 'error');
}

/** Con tanto pazienza. */
function muchAt(at: number, { tokens }: Sentence, knowledge: Knowledge): Remark | null {
  const [token, noun] = [tokens[at]!, tokens[at + 1]!];
  if (!/^(?:molt|tant|poc|tropp)o$/.test(token.lower) || !/^(?:con|senza|di|per|a)$/.test(tokens[at - 1]?.lower ?? ''))
    return null;
  const analyses = knowledge.analyse(noun.lower);
  if (
    analyses.length === 0 ||
    !analyses.some(({ pos, gender, count }) => pos === 'noun' && gender === 'f' && count === 's') ||
    analyses.some(({ pos }) => pos === 'adv')
  )
    return null;
  return says(token, `${token.lower.slice(0, -1)}a`, noun.text, 'error');
}

/** Quale sono i libri. */
function whichAt(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const [token, be] = [sentence.tokens[at]!, sentence.tokens[at + 1]!];
  if (token.lower !== 'quale' || !/^(?:sono|erano|saranno|sarebbero)$/.test(be.lower)) return null;
  const phrase = phraseAt(at + 2, sentence, knowledge);
  return phrase && isPlural(phrase.parts) ? says(token, 'quali', be.text, 'error') : null;
}

function isOnlyAdjective(analyses: readonly Analysis[]): boolean {
  return (
    analyses.some(({ pos, mood }) => pos === 'adj' || mood === 'part') &&
    analyses.every(({ pos, mood }) => pos === 'adj' || pos === 'verb' || mood === 'part')
  );
}

function costOf(feature: Feature, { parts, to }: Phrase, { tokens }: Sentence, knowledge: Knowledge): number {
  let cost = 0;
  for (const { role, features } of parts) {
    if (features.has(feature)) continue;
    const sameGender = [...features].some((own) => genderOf(own) === genderOf(feature));
    // A noun has the gender it has: only its number can be wrong.
    cost += role === 'noun' && !sameGender ? 9 : COST[role];
  }
  const next = tokens[to];
  const verbs = next ? knowledge.analyse(next.lower).filter((one) => isFiniteVerb(one) && one.person === 3) : [];
  if (verbs.length > 0 && verbs.every(({ count }) => count !== countOf(feature))) cost += VERB;
  return cost;
}

function formOf(part: Part, feature: Feature, parts: readonly Part[], knowledge: Knowledge): string | null {
  const { token, role, at } = part;
  if (role === 'num') return null;
  if (role !== 'det') return nominalForm(token.lower, feature, knowledge.analyse);
  const next = parts.find((other) => other.at === at + 1)?.token;
  const form = next ? determinerForm(token.lower, feature, next.text) : null;
  // Who writes «questo analisi» does not elide.
  return form === "quest'" && /^quest[oa]$/.test(token.lower) ? (feature === 'fs' ? 'questa' : 'questo') : form;
}

function says({ start, end, text }: Token, right: string, other: string, severity: 'error' | 'warning'): Remark {
  return {
    start,
    end,
    severity,
    message: { it: `«${text}» non concorda con «${other}».`, en: `“${text}” does not agree with “${other}”.` },
    replacements: [casedLike(text, right)],
  };
}

function remark({ token, at }: Part, right: string, others: readonly string[], parts: readonly Part[]): Remark {
  const next = parts.find((other) => other.at === at + 1)?.token;
  const rest = parts.filter((other) => other.token !== token).map((other) => other.token.text);
  const joins = right.endsWith("'") && next;
  const wasJoined = token.lower.endsWith("'");
  const shaped = [right, ...others].map((form) => {
    const cased = casedLike(token.text, form);
    return joins ? `${cased}${next.text}` : wasJoined && next ? `${cased} ${next.text}` : cased;
  });
  return {
    start: token.start,
    end: joins || (wasJoined && next) ? next!.end : token.end,
    severity: 'error',
    message: {
      it: `«${token.text}» non concorda con «${rest.join(' ')}».`,
      en: `“${token.text}” does not agree with “${rest.join(' ')}”.`,
    },
    replacements: [...new Set(shaped)],
  };
}
