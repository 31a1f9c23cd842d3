import { pieceAround } from '../kit/pieces';
import { amountOf } from '../kit/prices';
import type { Remark, TextRule } from '../rule';

const FIGURE = String.raw`\d{1,3}(?:\.\d{3})+|\d{1,7}(?:,\d{1,2})?`;
const FROM_TO = new RegExp(
  String.raw`(?<![a-zà-ÿ\d])(?:da|dai|dalle|dagli) (${FIGURE})(?: (?!a |ai |alle )[a-zà-ÿ]{3,14}){0,2} (?:a|ai|alle|agli) (?:oltre |più di |quasi |circa )?(${FIGURE})(?![\d.,]\d|%|\d| ?(?:€|euro|anni|ore|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gennaio|febbraio))`,
  'gi',
);
const UP = 'cresc|aument|increment|sal(?:it|gon|e|ire)|rialz|in più|guadagn|miglior|\\+';
const DOWN = 'cal|diminu|riduz|ridott|riduc|riduci|scend|sces|in meno|taglia|tagli[ao]|abbat|risparmi|perdit|[-–−]';
const CHANGE = new RegExp(`(?<![a-zà-ÿ])(?:${UP.replace('|\\+', '')}|${DOWN.replace('|[-–−]', '')})`, 'i');
const PERCENT = /(?<![\d.,])(\d{1,3}(?:,\d)?) ?(?:%|per cento)(?![a-zà-ÿ\d])/gi;
const ABOUT = /(?<![a-zà-ÿ])(?:oltre|più del|almeno|quasi|circa|fino al?)(?: il| del)? ?[+-]?$/i;
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/(?<![a-zà-ÿ])(?:raddoppi[a-zà-ÿ]*)(?![a-zà-ÿ])/i, 2],
  [/(?<![a-zà-ÿ])(?:triplic[a-zà-ÿ]*)(?![a-zà-ÿ])/i, 3],
  [/(?<![a-zà-ÿ])(?:dimezz[a-zà-ÿ]*)(?![a-zà-ÿ])/i, 0.5],
];
/** Rounding: of percentages, and of what doubles. */
const TOLERANCE = { points: 1.5, times: 0.12 };

/** "Le iscrizioni crescono del 20%: da 200 a 260". */
export const changePercent: TextRule = {
  id: 'change-percent',
  scope: 'text',
  title: { it: 'Crescite e cali che non tornano', en: 'Rises and falls that do not add up' },
  severity: 'warning',
  source: 'Aritmetica, con la tolleranza di chi arrotonda.',
  find: ({ text }) => {
    if (!CHANGE.test(text) && !TIMES.some(([word]) => word.test(text))) return [];
    return [...text.matchAll(FROM_TO)].flatMap((match) => check(text, match));
  },
  good: [
    'Le iscrizioni crescono del 30%: da 200 a 260',
    'I consumi calano del 25%, da 80 a 60 kWh',
    'I soci sono raddoppiati, da 120 a 245',
    'Crescita del 20%: corsi da 2 a 5 giorni, gruppi da 10 a 12 persone',
    'Per bambini da 6 a 10 anni, in crescita del 5%',
    'Aumentano del 10% i bambini da 6 a 10 anni',
    'Le visite crescono di oltre il 30%, da 200 a 300',
  ],
  bad: [
    { text: 'Le iscrizioni crescono del 20%: da 200 a 260', marks: ['20'], fixes: ['30'] },
    { text: 'Abbiamo ridotto la plastica del 50%, da 80 a 60 tonnellate', marks: ['50'], fixes: ['25'] },
    { text: 'I volontari sono raddoppiati: da 100 a 150', marks: ['raddoppiati'] },
    { text: 'Donazioni in aumento del 10%, da 1.000 a 1.500', marks: ['10'], fixes: ['50'] },
    { text: 'Tempi di attesa dimezzati: da 60 a 45 giorni', marks: ['dimezzati'] },
    { text: 'I soci sono aumentati da 300 a 450, il 25% in più', marks: ['25'], fixes: ['50'] },
  ],
};

function check(text: string, match: RegExpExecArray): Remark[] {
  const [from, to] = [amountOf(match[1]!), amountOf(match[2]!)];
  const piece = pieceAround(text, match.index);
  const sentence = text.slice(piece.start, piece.end);
  if (from === 0 || [...sentence.matchAll(FROM_TO)].length > 1 || !isChange(sentence, from, to)) return [];
  const percents = [...sentence.matchAll(PERCENT)];
  const [only] = percents;
  if (only && percents.length === 1) return percentage(only, piece.start, from, to, sentence);
  if (only) return [];
  const times = TIMES.map(([word, times]) => ({ found: word.exec(sentence), times })).find(({ found }) => found);
  if (
    !times ||
    Math.abs(to / from / times.times - 1) <= TOLERANCE.times ||
    (times.times > 1 && to / from > times.times)
  )
    return [];
  const start = piece.start + times.found!.index;
  return [
    {
      start,
      end: start + times.found![0].length,
      severity: 'warning',
      message: {
        it: `Da ${match[1]} a ${match[2]} non è «${times.found![0]}».`,
        en: `From ${match[1]} to ${match[2]} is not “${times.found![0]}”.`,
      },
      replacements: [],
    },
  ];
}

/** The direction that the words tell is that of the figures; what doubles is told by its own word. */
function isChange(sentence: string, from: number, to: number): boolean {
  if (from === to) return false;
  return (
    TIMES.some(([word]) => word.test(sentence)) ||
    new RegExp(`(?<![a-zà-ÿ])(?:${to > from ? UP : DOWN})`, 'i').test(sentence)
  );
}

function percentage(found: RegExpExecArray, from: number, before: number, after: number, sentence: string): Remark[] {
  const figure = found[1]!;
  const real = Math.abs(after / before - 1) * 100;
  if (
    Math.abs(real - amountOf(figure)) <= Math.max(TOLERANCE.points, real / 20) ||
    ABOUT.test(sentence.slice(0, found.index))
  )
    return [];
  const start = from + found.index;
  return [
    {
      start,
      end: start + figure.length,
      severity: 'warning',
      message: {
        it: `Da ${before} a ${after} la differenza è del ${Math.round(real)}%, non del ${figure}%.`,
        en: `From ${before} to ${after} the difference is ${Math.round(real)}%, not ${figure}%.`,
      },
      replacements: [String(Math.round(real))],
    },
  ];
}
