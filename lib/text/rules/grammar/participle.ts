import type { Analysis } from '../../morphology/analysis';
import type { Sentence, Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import { FEATURES, type Feature, featuresOf } from '../kit/features';
import { nominalForm } from '../kit/inflect';
import { type Phrase, phraseAt } from '../kit/phrase';
import { subjectsIn } from '../kit/subject';
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
/** These say what somebody is: what follows need not agree with them. */
const COPULA = /^(?:stat|diventat|divenut|rimast|restat|sembrat|apparso|nominat|elett|definit|considerat)[oaie]?$/;
const ADVERB =
  /^(?:più|già|ancora|sempre|molto|tutti|tutte|tutta|tutto|ormai|mai|appena|anche|davvero|proprio|così|quasi|tanto|troppo|abbastanza|subito|finalmente|stat[oaie]|\p{L}+mente|poi|ora|oggi|ieri|sempre)$/u;

/** La merce è arrivato, siamo andato, abbiamo partiti: auxiliary and participle. */
export const participle: SentenceRule = {
  id: 'participle',
  scope: 'sentence',
  severity: 'error',
  title: { it: 'Ausiliare e participio', en: 'Auxiliary and participle' },
  source: 'Serianni, Grammatica italiana, XI.33-48 (auxiliaries) and XI.361-366 (agreement of the participle)',
  find(sentence, knowledge) {
    if (sentence.shouted) return [];
    const found = new Map(predicatesIn(sentence, knowledge).map((remark) => [remark.start, remark]));
    for (let at = 0; at < sentence.tokens.length; at++) {
      const hit =
        insertionAt(at, sentence, knowledge) ??
        lateAt(at, sentence, knowledge) ??
        manyAt(at, sentence, knowledge) ??
        auxiliaryAt(at, sentence, knowledge) ??
        objectAt(at, sentence, knowledge);
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
  ],
};

/** La merce è arrivato: after a subject and essere, the participle or adjective goes with the subject. */
function predicatesIn(sentence: Sentence, knowledge: Knowledge): Remark[] {
  const { tokens } = sentence;
  return subjectsIn(sentence, knowledge).flatMap(({ features, text, verb }) => {
    if (!BE.test(tokens[verb.head]!.lower)) return [];
    let place = verb.head + 1;
    while (ADVERB.test(tokens[place]?.lower ?? '')) {
      const been = tokens[place]!;
      if (/^stat[oaie]$/.test(been.lower) && !shares(been, features, knowledge))
        return inflected(been, features, text, knowledge) ?? [];
      place++;
    }
    const token = tokens[place];
    if (!token || !isDescription(token, tokens[place + 1], knowledge) || shares(token, features, knowledge)) return [];
    return inflected(token, features, text, knowledge) ?? [];
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

/** Sono aperto le iscrizioni, è nata un nuovo punto: the subject follows. */
function lateAt(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (!/^(?:è|sono|era|erano|sarà|saranno)$/.test(token.lower) || !next || COPULA.test(next.lower)) return null;
  if (
    at > 0 &&
    tokens[at - 1]!.kind === 'word' &&
    !knowledge.analyse(tokens[at - 1]!.lower).every(({ pos }) => pos === 'adv' || pos === 'conj')
  )
    return null;
  if (
    !isDescription(next, tokens[at + 2], knowledge) ||
    !knowledge.analyse(next.lower).some(({ mood }) => mood === 'part')
  )
    return null;
  const phrase = phraseAt(at + 2, sentence, knowledge);
  if (
    !phrase ||
    phrase.parts[0]!.role !== 'det' ||
    /^(?:d|a|s|n)(?:e|a|u)?(?:l|i|gli|lla|llo|lle|ll')$/.test(phrase.parts[0]!.token.lower)
  )
    return null;
  const features = new Set<Feature>(
    FEATURES.filter((feature) => phrase.parts.every((part) => part.features.has(feature))),
  );
  if (features.size === 0 || shares(next, features, knowledge)) return null;
  return inflected(next, features, phrase.parts.map((part) => part.token.text).join(' '), knowledge);
}

/** Siamo andato; siamo piantato sessanta ulivi. */
function manyAt(at: number, { tokens }: Sentence, knowledge: Knowledge): Remark | null {
  const [token, next, third] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!WE_YOU.test(token.lower) || next?.kind !== 'word') return null;
  const analyses = knowledge.analyse(next.lower);
  const past = analyses.filter(({ mood, tense }) => mood === 'part' && tense === 'past');
  if (past.length === 0 || past.some(({ count }) => count !== 's')) return null;
  if (analyses.some(({ pos }) => pos === 'noun' || pos === 'adv') && !WITH_BE.test(next.lower)) return null;
  const hasObject =
    third?.kind === 'number' || knowledge.analyse(third?.lower ?? '').some(({ pos }) => pos === 'det' || pos === 'num');
  const have = BE_TO_HAVE.get(token.lower);
  if (hasObject && have && !WITH_BE.test(next.lower))
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

/** Le chiavi le abbiamo trovato; la ricetta l'ho imparato: the object stands before. */
function objectAt(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const phrase = at === 0 || tokens[at - 1]!.kind === 'mark' ? phraseAt(at, sentence, knowledge) : null;
  if (!phrase || phrase.parts[0]!.role !== 'det') return null;
  const [pronoun, have, token] = tokens.slice(phrase.to, phrase.to + 3);
  if (!pronoun || !have || !token || !/^(?:l'|la|li|le)$/.test(pronoun.lower) || !HAVE[have.lower]) return null;
  const features = new Set<Feature>(
    FEATURES.filter((feature) => phrase.parts.every((part) => part.features.has(feature))),
  );
  const past = knowledge.analyse(token.lower).filter(({ mood, tense }) => mood === 'part' && tense === 'past');
  if (features.size === 0 || past.length === 0 || shares(token, features, knowledge)) return null;
  const isPlural = [...features].every((feature) => feature[1] === 'p');
  if (isPlural === (pronoun.lower === "l'" || pronoun.lower === 'la')) return null;
  // «La giuria l'ha letto»: the one who did it stands before just as well.
  if (!isPlural && knowledge.analyse(have.lower).some(({ person }) => person === 3)) return null;
  return inflected(token, features, phrase.parts.map((part) => part.token.text).join(' '), knowledge);
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
