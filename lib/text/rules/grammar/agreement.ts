import type { Analysis } from '../../morphology/analysis';
import type { Sentence } from '../../sentence';
import { casedLike } from '../kit/casing';
import { determinerForm } from '../kit/determiners';
import { countOf, FEATURES, type Feature, featuresOf, genderOf, isFiniteVerb, shared } from '../kit/features';
import { isAmongEnglish } from '../kit/foreign';
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
    const remarks: Remark[] = [];
    for (let at = 0; at < sentence.tokens.length; at++) {
      const phrase = phraseAt(at, sentence, knowledge);
      const remark = phrase ? remarkOn(phrase, sentence, knowledge) : bareAt(at, sentence, knowledge);
      if (!remark) continue;
      remarks.push(remark);
      if (phrase) at = phrase.to - 1;
    }
    return remarks;
  },
  good: [
    'La mano destra, il problema serio, le uova fresche, un paio di scarpe',
    'La collega e il collega, un’artista brava, i poeti',
    'Le politiche agricola e industriale, la lingua e la letteratura italiane',
    'La foto più bella, il cinema nuovo, le radio libere, gli euro',
    'Lo vedo spesso, la porta è aperta, le porta il caffè',
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
  ],
};

function remarkOn(phrase: Phrase, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { parts } = phrase;
  if (isAmongEnglish(phrase.to - 1, sentence.tokens, knowledge)) return null;
  if (FEATURES.some((feature) => parts.every(({ features }) => features.has(feature)))) return null;
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
  const [best, second] = ranked;
  if (!best || best.cost > 2) return null;
  const wrong = parts.filter(({ features }) => !features.has(best.feature));
  if (wrong.length !== 1) return null;
  const [part] = wrong as [Part];
  // Il menu a tendina dislocato: behind a preposition's noun an adjective may speak of the noun before.
  if (part.role === 'adj' && isBehindNoun(part, parts) && followsPreposition(phrase, sentence)) return null;
  const right = formOf(part, best.feature, parts, knowledge);
  // Un esperienza: the apostrophe is the rule of the article's form.
  if (!right || (part.token.lower === 'un' && right === "un'")) return null;
  if (part.at === parts[0]!.at + 1 && isLongUn(parts[0]!.token.lower, part)) return null;
  if (parts.some(({ isDoubtful }) => isDoubtful) && (knowledge.fit(sentence)?.gain(part.at, 1, [right]) ?? 0) < CLEARLY)
    return null;
  const other = second && second.cost - best.cost < 0.5 ? alternative(second.feature, parts, part, knowledge) : [];
  return remark(part, right, other, parts);
}

/** Un impiegata: the apostrophe is missing. */
function isLongUn(article: string, { token, features }: Part): boolean {
  return article === 'un' && /^[aeiou]/.test(token.lower) && features.size === 1 && features.has('fs');
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

/** Insalate fresco: a noun without an article and the adjective right behind it. */
function bareAt(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const [token, next, behind] = sentence.tokens.slice(at, at + 3);
  if (
    token?.kind !== 'word' ||
    next?.kind !== 'word' ||
    !isNext(token, next) ||
    isCapital(next) ||
    token.lower === "po'"
  )
    return null;
  const [nouns, adjectives] = [knowledge.analyse(token.lower), knowledge.analyse(next.lower)];
  if (!nouns.some(({ pos }) => pos === 'noun') || !isOnlyAdjective(adjectives)) return null;
  const fit = knowledge.fit(sentence);
  if (!/^noun/.test(fit?.tagOf(at) ?? '') || PREPOSITION.test(sentence.tokens[at - 1]?.lower ?? '')) return null;
  const features = featuresOf(nouns.filter(({ pos }) => pos === 'noun'));
  if (shared(features, featuresOf(adjectives)).length > 0 || /^(?:e|o|ed|,)$/.test(behind?.lower ?? '')) return null;
  const forms = [...features].flatMap((feature) => nominalForm(next.lower, feature, knowledge.analyse) ?? []);
  const [best] = forms.map((form) => ({ form, gain: fit!.gain(at + 1, 1, [form]) })).sort((a, b) => b.gain - a.gain);
  if (!best || best.gain < CLEARLY) return null;
  const parts: Part[] = [
    { token, at, role: 'noun', features, isDoubtful: false },
    { token: next, at: at + 1, role: 'adj', features: featuresOf(adjectives), isDoubtful: false },
  ];
  return remark(parts[1]!, best.form, [], parts);
}

function isOnlyAdjective(analyses: readonly Analysis[]): boolean {
  return analyses.length > 0 && analyses.every(({ pos, mood }) => pos === 'adj' || mood === 'part');
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
  return next ? determinerForm(token.lower, feature, next.text) : null;
}

/** The other way to make the phrase agree, when it is nearly as likely and touches the same word. */
function alternative(feature: Feature, parts: readonly Part[], part: Part, knowledge: Knowledge): string[] {
  const wrong = parts.filter(({ features }) => !features.has(feature));
  const form = wrong.length === 1 && wrong[0] === part ? formOf(part, feature, parts, knowledge) : null;
  return form ? [form] : [];
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
