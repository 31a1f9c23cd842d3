import { type Variant, variantsOf } from '../../context/variants';
import type { Analysis } from '../../morphology/analysis';
import type { Sentence, Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import { isInfinitive } from '../kit/clause';
import { NOUNS_AFTER_HAVE } from '../kit/have';
import type { Knowledge, Remark, SentenceRule } from '../rule';

interface Place {
  before: string;
  next: string;
  second: string;
  at: number;
  sentence: Sentence;
  knowledge: Knowledge;
}

/** A word that has no place where it stands, and the one a letter away that has. */
interface Taken {
  words: readonly string[];
  meant: string | ((word: string) => string);
  when(place: Place): boolean;
}

const NUMBER_OR_DAY =
  /^(?:\d.*|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)$/;
/** What comes at a time or in a manner: «il motivo per cui». */
const IN_WHICH =
  /^(?:motiv[oi]|ragion[ei]|mod[oi]|giorn[oi]|ann[oi]|moment[oi]|luog(?:o|hi)|post[oi]|cas[oi]|person[ae]|cos[ae]|cas[ae]|cittadin[ae]|paes[ei]|period[oi]|amic[oa]|strument[oi]|progett[oi])$/;
const ARTICLE = /^(?:il|lo|la|l'|i|gli|le|un|uno|una|un')$/;
const HAVE = /^(?:ho|hai|ha|abbiamo|avete|hanno|avevo|aveva|avevamo)$/;
const DEPENDS =
  /^(?:che|se|affinché|purché|benché|sebbene|nonostante|qualora|come|perché|ovunque|chiunque|quanto|sia|prima)$/;
const ASKS =
  /^(?:ecco|scopr\p{L}+|sai|sapete|so|chied\p{L}+|capire|vedere|vediamo|indovin\p{L}+|guard\p{L}+|decidere|sapere)$/u;

/** Participles that are things one does: fanno battute, fanno camminate. */
const WHAT_IS_DONE =
  /^(?:battut|salit|uscit|gi|visi|cadut|puntat|passeggiat|camminat|nuotat|risat|chiacchierat|bevut|partit|giocat|sfilat|fermat|cantat|abbuffat|grigliat)[ie]$/;

const isOpening = ({ at, sentence }: Place) => at === 0 || sentence.tokens[at - 1]!.kind === 'mark';
const isPart = (word: string, { knowledge }: Place, ending = /./) =>
  ending.test(word) && knowledge.analyse(word).some(({ mood, tense }) => mood === 'part' && tense === 'past');
const isFree = ({ at, sentence }: Place) => !sentence.tokens.slice(0, at).some(({ lower }) => DEPENDS.test(lower));
const isDone = ({ at, sentence, knowledge }: Place) => isInfinitive(at + 1, sentence.tokens, knowledge);

const TAKEN: readonly Taken[] = [
  {
    words: ['del', 'delle'],
    meant: (word) => word.replace('d', 'da').replace('ae', 'a'),
    when: ({ next, at, sentence: { tokens } }) => {
      const to = tokens[at + 2]?.lower === 'e' ? -1 : at + 2;
      return (
        NUMBER_OR_DAY.test(next) &&
        tokens[to]?.lower === (tokens[at]!.lower === 'del' ? 'al' : 'alle') &&
        NUMBER_OR_DAY.test(tokens[to + 1]?.lower ?? '')
      );
    },
  },
  {
    words: ['qui'],
    meant: 'cui',
    when: ({ before, at, sentence: { tokens } }) =>
      /^(?:per|in|con|su|a)$/.test(before) && IN_WHICH.test(tokens[at - 2]?.lower ?? ''),
  },
  {
    words: ['ogni'],
    meant: 'oggi',
    when: ({ next, second }) =>
      /^(?:vi|ci|ti|mi|si)$/.test(next)
        ? second !== ''
        : /^(?:abbiamo|siamo|parliamo|è|sono|festeggiamo|vogliamo|inauguriamo)$/.test(next),
  },
  { words: ['un', 'una'], meant: 'in', when: ({ next, second }) => /^quest[aeio]$/.test(next) && second !== '' },
  { words: ['sano'], meant: 'sanno', when: ({ next }) => /^(?:che|benissimo)$/.test(next) },
  { words: ['poso'], meant: 'posso', when: isDone },
  {
    words: ['siano'],
    meant: 'siamo',
    when: (place) =>
      isFree(place) &&
      !/^(?:le|i|gli|quali|quelli|quelle|pure|essi|esse|non)$/.test(place.before) &&
      (/^(?:lieti|liete|felici|pronti|pronte|orgogliosi|orgogliose|entusiasti|molto|davvero|fieri|fiere|alla|qui|tornati|tornate|onorati|aperti)$/.test(
        place.next,
      ) ||
        place.before === 'noi'),
  },
  {
    words: ['abbiano'],
    meant: 'abbiamo',
    when: (place) =>
      isFree(place) &&
      (isOpening(place) || /^(?:anno|noi|oggi|ieri|vi|già)$/.test(place.before)) &&
      isPart(place.next, place, /o$/),
  },
  {
    words: ['voi'],
    meant: 'poi',
    when: ({ before, next, at, sentence: { tokens } }) =>
      next === 'si' && !/^(?:a|di|per|da|con|tra|in|tutti)$/.test(before) && tokens[at + 2]?.kind === 'word',
  },
  {
    words: ['fanno'],
    meant: 'vanno',
    when: (place) =>
      isPart(place.next, place, /[aiu]t[ie]$/) &&
      !WHAT_IS_DONE.test(place.next) &&
      !/^noun/.test(place.knowledge.fit(place.sentence)?.tagOf(place.at + 1) ?? 'noun'),
  },
  { words: ['deve'], meant: 'dove', when: (place) => ASKS.test(place.before) && isDone(place) },
  {
    words: ['solo'],
    meant: 'sono',
    when: (place) => isOpening(place) && isPart(place.next, place, /[ie]$/) && /^(?:le|i|gli)$/.test(place.second),
  },
  { words: ['con', 'nono'], meant: 'non', when: (place) => isOpening(place) && isDone(place) && place.at === 0 },
  { words: ['sui'], meant: 'suoi', when: ({ before }) => /^(?:i|ai|dei|dai|nei|coi)$/.test(before) },
  {
    words: ['può'],
    meant: 'puoi',
    when: (place) =>
      isDone(place) &&
      !place.sentence.tokens
        .slice(0, place.at)
        .some(({ lower }) => /^(?:chi|che|si|lei|ognuno|ciascuno)$/.test(lower)) &&
      /^(?:il|la|i|le)$/.test(place.second) &&
      /^tu(?:o|a|e|oi)$/.test(place.sentence.tokens[place.at + 3]?.lower ?? '') &&
      /^(?:oggi|qui|mese|anno|adesso|ora|online|domani|app|sito)$/.test(place.before),
  },
  {
    words: ['poi'],
    meant: 'puoi',
    when: (place) => isDone(place) && /^(?:oggi|se|non|dove|qui|ora|adesso|domani)$/.test(place.before),
  },
];

const BY_WORD = new Map(TAKEN.flatMap((taken) => taken.words.map((word) => [word, taken] as const)));

/** Siano lieti, ogni vi presentiamo, li avere: a word that has no place where it stands. */
export const takenFor: SentenceRule = {
  id: 'taken-for',
  scope: 'sentence',
  severity: 'warning',
  title: { it: 'Parole scambiate per un’altra', en: 'Words taken for another one' },
  source: 'Serianni, Grammatica italiana, VII.54-60 (clitics), XI.71-74, XIII (what a word may stand beside)',
  find: (sentence, knowledge) =>
    sentence.shouted ? [] : sentence.tokens.flatMap((token, at) => remarkOn(token, at, sentence, knowledge) ?? []),
  good: [
    'Dal 4 al 9 marzo, delle 15 e delle 18, il treno delle 9 arriva alle 10.',
    'Il motivo per cui siamo qui. Per qui non si passa.',
    'Ogni giorno, ogni anno; un giorno questo, un altro quello.',
    'Che siano felici o tristi; siano essi grandi o piccoli; pare che abbiano scelto.',
    'Cibo sano e buono, un uomo sano. Poi si mangia. Da voi si sta bene.',
    'Fanno bene, fanno colazione; mi fanno arrabbiare.',
    'Non so se andare. Si può prenotare la tua visita. Ci piace mangiare.',
    'Ho fame, ho il tempo, abbiamo posto per tutti, avete voglia di mare?',
    'Ci vediamo, mi pare, vi prego, ci sono mesi in cui si dorme.',
  ],
  bad: [
    { text: 'La ciclabile è chiusa del 4 al 9 marzo', marks: ['del'], fixes: ['dal'] },
    { text: 'Delle 15 alle 18 laboratorio di stampa', marks: ['Delle'], fixes: ['Dalle'] },
    { text: 'Il motivo per qui ho detto di no', marks: ['qui'], fixes: ['cui'] },
    { text: 'Ogni vi presentiamo Marta', marks: ['Ogni'], fixes: ['Oggi'] },
    { text: 'Siano lieti di annunciare una novità', marks: ['Siano'], fixes: ['Siamo'] },
    { text: 'Anche quest’anno abbiano scelto voi', marks: ['abbiano'], fixes: ['abbiamo'] },
    { text: 'Le domande fanno inviate entro sera', marks: ['fanno'], fixes: ['vanno'] },
    { text: 'Lo sapere che siamo aperti?', marks: ['sapere'], fixes: ['sapete'] },
    { text: 'Se avere dubbi, scriveteci', marks: ['avere'], fixes: ['avete'] },
    { text: 'Quando una persona ci mete il cuore si vede', marks: ['mete'], fixes: ['mette'] },
    { text: 'Ho presso il treno per Torino', marks: ['presso'], fixes: ['preso'] },
  ],
};

function remarkOn(token: Token, at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  if (token.kind !== 'word' || (at > 0 && /^\p{Lu}/u.test(token.text))) return null;
  const { tokens } = sentence;
  const word = (index: number) => (tokens[index]?.kind === 'mark' ? '' : (tokens[index]?.lower ?? ''));
  const place = { before: word(at - 1), next: word(at + 1), second: word(at + 2), at, sentence, knowledge };
  const taken = BY_WORD.get(token.lower);
  if (taken?.when(place))
    return remark(token, typeof taken.meant === 'string' ? taken.meant : taken.meant(token.lower));
  const meant = told(place) ?? bent(place) ?? past(place);
  return meant ? remark(token, meant) : null;
}

/** Li avere, lo sapere che, se avere dubbi: before an infinitive no pronoun stands, and no «se» that opens a sentence. */
function told({ before, next, at, sentence, knowledge }: Place): string | null {
  const { lower } = sentence.tokens[at]!;
  if (!/[aei]re$/.test(lower) || !isInfinitive(at, sentence.tokens, knowledge)) return null;
  // «Non ti muovere» tells one not to.
  const denies = at > 1 && sentence.tokens[at - 2]!.lower === 'non';
  const isPronoun =
    (/^(?:mi|ti|ci|vi|li)$/.test(before) && !denies) || (before === 'lo' && next === 'che' && !TAKES_LO.test(lower));
  const isCondition = before === 'se' && at === 1 && /^(?:av|vol|dov|pot)ere$/.test(lower);
  const meant = `${lower.slice(0, -2)}te`;
  return (isPronoun || isCondition) && knowledge.isItalian(meant) ? meant : null;
}

/** Words that have «lo» for their article. */
const TAKES_LO = /^(?:s[^aeiou]|z|gn|ps|x|y|[aeiou])/;

/** Ci mete il cuore: what leans on a verb has none. */
function bent({ before, next, at, sentence, knowledge }: Place): string | null {
  if (!/^(?:ci|ti|vi)$/.test(before) || !ARTICLE.test(next)) return null;
  return slipInto(at, sentence, knowledge, isTold, (one) => one.pos === 'noun' || one.pos === 'adj');
}

/** Ho presso il treno: behind avere, and before its object, stands a participle. */
function past({ before, next, at, sentence, knowledge }: Place): string | null {
  const { lower } = sentence.tokens[at]!;
  if (!HAVE.test(before) || !ARTICLE.test(next) || NOUNS_AFTER_HAVE.test(lower) || /mente$/.test(lower)) return null;
  return slipInto(
    at,
    sentence,
    knowledge,
    ({ mood, tense, gender, count }) => mood === 'part' && tense === 'past' && gender === 'm' && count === 's',
    ({ pos }) => pos === 'noun' || pos === 'prep' || pos === 'adv',
  );
}

const isTold = ({ mood, person, clitic }: Analysis) => person !== null && mood === 'ind' && !clitic;

/** The word a slip away that is what is wanted, if the one typed can be nothing else than what is not. */
function slipInto(
  at: number,
  sentence: Sentence,
  knowledge: Knowledge,
  isWanted: (analysis: Analysis) => boolean,
  isOther: (analysis: Analysis) => boolean,
): string | null {
  const { lower } = sentence.tokens[at]!;
  const analyses = knowledge.analyse(lower);
  if (lower.length < 4 || analyses.length === 0 || !analyses.every(isOther)) return null;
  const fitting = variantsOf(lower, (word) => knowledge.isItalian(word)).filter(
    ({ word }) => word.length > 2 && knowledge.analyse(word).some(isWanted),
  );
  // A double is the commonest slip.
  const rank = ({ word, kind }: Variant) => (kind === 'double' ? 20 : 0) + knowledge.frequency(word);
  return fitting.sort((a, b) => rank(b) - rank(a))[0]?.word ?? null;
}

function remark({ start, end, text }: Token, right: string): Remark {
  const meant = casedLike(text, right);
  return {
    start,
    end,
    severity: 'warning',
    message: {
      it: `Qui «${text}» non può stare: forse volevi «${meant}».`,
      en: `“${text}” has no place here: you may have meant “${meant}”.`,
    },
    replacements: [meant],
  };
}
