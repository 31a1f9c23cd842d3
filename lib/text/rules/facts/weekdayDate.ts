import {
  datesIn,
  dayNumber,
  MONTH,
  monthIndex,
  nameOf,
  readings,
  todayAt,
  WEEKDAY,
  WEEKDAYS,
  type WrittenDate,
  weekdayIndex,
  weekdayOf,
} from '../kit/calendar';
import { casedLike } from '../kit/casing';
import { finder } from '../kit/lineScan';
import type { TextRule } from '../rule';

/** A date without a year that is farther off than this may be of any year. */
const NEAR = 200;
const NOW = Date.parse('2026-05-04T09:00:00+02:00');

/** Sabato e domenica 9 e 10 maggio; da venerdì a domenica, 8-10 maggio: the first weekday is the first day's. */
const PAIR = new RegExp(
  String.raw`(?<![a-zà-ÿ\d])(?<weekday>${WEEKDAY})(?:,? e | a | ?[-–] ?)(?:${WEEKDAY}),? (?:il |dal |i giorni )?(?<day>\d{1,2})(?: e | al |, ?| ?[-–] ?)\d{1,2} (?<month>${MONTH})(?![a-zà-ÿ])(?: (?<year>20\d{2}))?`,
  'gi',
);

/** "Sabato 15 marzo" where the 15th is a Sunday. */
export const weekdayDate: TextRule = {
  id: 'weekday-date',
  scope: 'text',
  title: { it: 'Giorno della settimana e data', en: 'Weekday and date' },
  severity: 'error',
  source: 'Calendario gregoriano; senza anno vale la data più vicina al giorno della pubblicazione o la prossima.',
  find: ({ text }, _, { now }) => {
    const dates = [...datesIn(text), ...pairsIn(text)];
    const today = dates.length === 0 ? null : todayAt(now);
    return dates.flatMap((date) => {
      if (!date.weekday) return [];
      const days = readings(date, today);
      const [day] = days;
      if (!day) return [];
      const next = today && days.filter((one) => dayNumber(one) >= dayNumber(today)).sort((a, b) => a.year - b.year)[0];
      if ([day, next].some((one) => one && weekdayOf(one) === date.weekday!.index)) return [];
      if (date.year === null && today && Math.abs(dayNumber(day) - dayNumber(today)) > NEAR) return [];
      const { start, end } = date.weekday;
      const typed = text.slice(start, end);
      const right = WEEKDAYS[weekdayOf(day)]!;
      return [
        {
          start,
          end,
          severity: date.year === null ? ('warning' as const) : ('error' as const),
          message: {
            it: `Il ${nameOf(day)} ${day.year} è ${right}, non «${typed}».`,
            en: `${nameOf(day)} ${day.year} is a ${right}, not “${typed}”.`,
          },
          replacements: [casedLike(typed, typed.length < 4 ? right.slice(0, 3) : right)],
        },
      ];
    });
  },
  good: [
    { text: 'La sagra torna sabato 9 e domenica 10 maggio', now: NOW },
    { text: 'Oggi, lunedì 4 maggio, si riparte', now: NOW },
    { text: 'Sabato 2 maggio eravamo in trecento', now: NOW },
    { text: 'Il concerto è venerdì 1 gennaio 2027', now: NOW },
    { text: 'Domenica 2 giugno 1946 votarono le donne', now: NOW },
    { text: 'Lunedì 1° giugno l’ufficio resta chiuso', now: NOW },
    { text: 'Nati di sabato, il 3 maggio si festeggia', now: NOW },
    { text: 'Sabato e domenica, 9 e 10 maggio, mercato', now: NOW },
    { text: 'Da venerdì a domenica 8-10 maggio', now: NOW },
    { text: 'Dal lunedì 10/8 al sabato 15/8', now: NOW },
  ],
  bad: [
    { text: 'Ti aspettiamo sabato 10 maggio 2026', marks: ['sabato'], fixes: ['domenica'] },
    { text: 'Lunedì 1 gennaio 2027 si riposa', marks: ['Lunedì'], fixes: ['Venerdì'] },
    { text: 'Laboratorio sabato 10 maggio', marks: ['sabato'], fixes: ['domenica'], now: NOW },
    { text: 'L’assemblea è il 10 maggio 2026 (sabato)', marks: ['sabato'], fixes: ['domenica'] },
    { text: 'Si balla sabato e domenica 10 e 11 maggio', marks: ['sabato'], fixes: ['domenica'], now: NOW },
    { text: 'VENERDÌ 10 MAGGIO 2026 SI BALLA', marks: ['VENERDÌ'], fixes: ['DOMENICA'] },
    { text: 'Apertura giovedì 12/05/2026 alle 18', marks: ['giovedì'], fixes: ['martedì'] },
    { text: 'Martedì 6 giugno si parte', marks: ['Martedì'], fixes: ['Sabato'], now: NOW },
    { text: 'Appuntamento domenica, 11 maggio', marks: ['domenica'], fixes: ['lunedì'], now: NOW },
  ],
};

const weekdayPairsIn = finder(PAIR);

function pairsIn(text: string): WrittenDate[] {
  return weekdayPairsIn(text).map(({ index, 0: raw, groups }) => {
    const { weekday = '', day = '', month = '', year } = groups!;
    return {
      start: index,
      end: index + raw.length,
      weekday: { index: weekdayIndex(weekday), start: index, end: index + weekday.length },
      day: Number(day),
      dayStart: index,
      dayEnd: index,
      month: monthIndex(month),
      year: year ? Number(year) : null,
      yearStart: -1,
      numeric: false,
    };
  });
}
