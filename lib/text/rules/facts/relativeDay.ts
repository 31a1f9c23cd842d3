import {
  type Day,
  datesIn,
  dayNumber,
  MONTH,
  nameOf,
  readings,
  todayAt,
  WEEKDAY,
  WEEKDAYS,
  weekdayIndex,
  weekdayOf,
} from '../kit/calendar';
import { casedLike } from '../kit/casing';
import type { Message, Remark, TextRule } from '../rule';

const OFFSETS: Record<string, number> = {
  oggi: 0,
  stasera: 0,
  stamattina: 0,
  stanotte: 0,
  'questa sera': 0,
  'questa mattina': 0,
  'questo pomeriggio': 0,
  domani: 1,
  domattina: 1,
  dopodomani: 2,
  ieri: -1,
  "l'altro ieri": -2,
  "ieri l'altro": -2,
  'ieri sera': -1,
  'domani sera': 1,
  'domani mattina': 1,
};
const NAMED = new RegExp(
  String.raw`(?<![a-zà-ÿ\d])(oggi|stasera|stamattina|stanotte|questa (?:sera|mattina)|questo pomeriggio|domani(?: sera| mattina| pomeriggio)?|domattina|dopodomani|ieri(?: sera)?|l['’]altro ieri)(?: è|,? cioè|,? ovvero)?(?:,| \(| [-–:])? ?(?=(?:il |l['’])?(?:(${WEEKDAY})(?![a-zà-ÿ])|\d{1,2}(?:°|º)? (?:${MONTH})(?![a-zà-ÿ])|\d{1,2}\/\d{1,2}(?!\d)|primo (?:${MONTH})(?![a-zà-ÿ])))`,
  'gi',
);
const NOW = Date.parse('2026-05-04T09:00:00+02:00');

/** "Domani, mercoledì 6 maggio" when tomorrow is Tuesday the 5th. */
export const relativeDay: TextRule = {
  id: 'relative-day',
  scope: 'text',
  title: { it: 'Oggi, domani, stasera e la data', en: 'Today, tomorrow, tonight and the date' },
  severity: 'warning',
  source: 'Calendario, contando dal giorno in cui il post esce (fuso orario di Roma).',
  find: ({ text }, _, { now }) => {
    const today = text.search(NAMED) < 0 ? null : todayAt(now);
    return today === null ? [] : [...text.matchAll(NAMED)].flatMap((match) => check(text, match, today));
  },
  good: [
    { text: 'Oggi, lunedì 4 maggio, si riparte', now: NOW },
    { text: 'Domani, martedì 5 maggio, mercato in piazza', now: NOW },
    { text: 'Stasera alle 21 si balla. Sabato 9 maggio anche', now: NOW },
    { text: 'Ieri domenica di sole, oggi lunedì di pioggia', now: NOW },
    { text: 'Dopodomani mercoledì si vota', now: NOW },
    { text: 'Da oggi al 30 novembre sconti per tutti', now: NOW },
    { text: 'Domani i saldi! Oggi 3 nuovi arrivi', now: NOW },
  ],
  bad: [
    { text: 'Domani, mercoledì 6 maggio, il mercato si sposta', marks: ['Domani'], fixes: ['Dopodomani'], now: NOW },
    { text: 'Oggi, martedì 5 maggio, ingresso gratuito', marks: ['Oggi'], fixes: ['Domani'], now: NOW },
    { text: 'Stasera, sabato 9 maggio, si balla', marks: ['Stasera'], now: NOW },
    { text: 'Domani venerdì siamo chiusi', marks: ['venerdì'], fixes: ['martedì'], now: NOW },
    { text: 'Oggi 3 maggio si festeggia', marks: ['Oggi'], fixes: ['Ieri'], now: NOW },
    { text: 'Domani è domenica: colazione insieme', marks: ['domenica'], fixes: ['martedì'], now: NOW },
    { text: 'Stasera, martedì 4 maggio, presentazione in libreria', marks: ['martedì'], fixes: ['lunedì'], now: NOW },
  ],
};

function check(text: string, match: RegExpExecArray, today: Day): Remark[] {
  const [raw, words = '', weekday] = match;
  const start = match.index;
  const key = words.toLowerCase().replaceAll('’', "'").replace(' pomeriggio', '');
  const said = dayNumber(today) + (OFFSETS[key] ?? 0);
  const after = start + raw.length;
  const date = datesIn(text).find((one) => one.start >= after && one.start - after < 4);
  if (date) {
    const [day] = readings(date, today);
    if (!day || dayNumber(day) === said)
      return date.weekday && day && weekdayOf(day) !== date.weekday.index
        ? [wrongWeekday(text, date.weekday, day)]
        : [];
    const right = wordFor(dayNumber(day) - dayNumber(today));
    const message: Message = {
      it: `Il ${nameOf(day)} non è «${words}»: il post esce il ${nameOf(today)}.`,
      en: `${nameOf(day)} is not “${words}”: the post goes out on ${nameOf(today)}.`,
    };
    return [
      {
        start,
        end: start + words.length,
        severity: 'warning',
        message,
        replacements: right ? [casedLike(words, right)] : [],
      },
    ];
  }
  if (!weekday || weekdayIndex(weekday) === weekdayOf(dayFrom(said))) return [];
  const at = text.indexOf(weekday, after - 1);
  return [wrongWeekday(text, { start: at, end: at + weekday.length }, dayFrom(said), words)];
}

function wrongWeekday(text: string, { start, end }: { start: number; end: number }, day: Day, words?: string): Remark {
  const typed = text.slice(start, end);
  const right = WEEKDAYS[weekdayOf(day)]!;
  const message: Message = words
    ? { it: `«${words}» è ${right}, non «${typed}».`, en: `“${words}” is ${right}, not “${typed}”.` }
    : { it: `Il ${nameOf(day)} è ${right}, non «${typed}».`, en: `${nameOf(day)} is ${right}, not “${typed}”.` };
  return { start, end, severity: 'warning', message, replacements: [casedLike(typed, right)] };
}

function wordFor(offset: number): string | null {
  return { '-1': 'ieri', '0': 'oggi', '1': 'domani', '2': 'dopodomani' }[String(offset)] ?? null;
}

function dayFrom(number: number): Day {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
