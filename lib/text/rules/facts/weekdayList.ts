import {
  dayNumber,
  MONTH,
  monthIndex,
  nameOf,
  readings,
  todayAt,
  WEEKDAYS,
  weekdayIndex,
  weekdayOf,
} from '../kit/calendar';
import type { Remark, TextRule } from '../rule';

const WEEKDAY = 'luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabat[oi]|domenic(?:a|he)';
const LIST = new RegExp(
  String.raw`(?<![a-zà-ÿ\d])(?<weekday>${WEEKDAY})(?![a-zà-ÿ])(?:[:,(]? ?(?:di (?:${MONTH}) ?[:,(] ?|(?:il|i giorni|nei giorni) )?) ?(?<list>\d{1,2}(?:, ?\d{1,2}){0,5},? e \d{1,2}) (?<month>${MONTH})(?![a-zà-ÿ])(?: (?<year>20\d{2}))?`,
  'gi',
);
/** Two weekdays before two days: sabato e domenica 9 e 10. */
const PAIRED = new RegExp(`(?:${WEEKDAY})(?:,? e | a | ?[-–/] ?|, )$`, 'i');
const NOW = Date.parse('2026-05-04T09:00:00+02:00');

/** "I mercoledì 6, 13 e 21 maggio" where the 21st is a Thursday. */
export const weekdayList: TextRule = {
  id: 'weekday-list',
  scope: 'text',
  title: { it: 'Giorni in fila e giorno della settimana', en: 'Days in a row and their weekday' },
  severity: 'warning',
  source: 'Calendario gregoriano; senza anno vale la data più vicina al giorno della pubblicazione.',
  find: ({ text }, _, { now }) => {
    const found = [...text.matchAll(LIST)].filter(
      ({ index }) => !PAIRED.test(text.slice(Math.max(0, index - 16), index)),
    );
    const today = found.length === 0 ? null : todayAt(now);
    return found.flatMap((match): Remark[] => {
      const { weekday = '', list = '', month = '', year } = match.groups!;
      const from = match.index + match[0].indexOf(list, weekday.length);
      const days = [...list.matchAll(/\d+/g)].flatMap(({ index, 0: figure }) => {
        const written = { day: Number(figure), month: monthIndex(month), year: year ? Number(year) : null };
        const [day] = readings({ ...NO_PLACE, ...written }, today);
        return day ? [{ day, start: from + index, end: from + index + figure.length }] : [];
      });
      const odd = days.filter(({ day }) => weekdayOf(day) !== weekdayIndex(weekday));
      // When none fits, another year may be meant; weekdayDate speaks of single dates.
      if (odd.length === 0 || (odd.length === days.length && !isSoon(days, today))) return [];
      return odd.map(({ day, start, end }) => ({
        start,
        end,
        severity: 'warning',
        message: {
          it: `Il ${nameOf(day)} è ${WEEKDAYS[weekdayOf(day)]}, non «${weekday}».`,
          en: `${nameOf(day)} is ${WEEKDAYS[weekdayOf(day)]}, not “${weekday}”.`,
        },
        replacements: [],
      }));
    });
  },
  good: [
    { text: 'I mercoledì 6, 13 e 20 maggio', now: NOW },
    { text: 'Sabato e domenica 9 e 10 maggio', now: NOW },
    { text: 'Tutti i martedì di maggio: 5, 12, 19 e 26 maggio', now: NOW },
    { text: 'Da venerdì a domenica 8, 9 e 10 maggio', now: NOW },
    { text: 'Chiusi il lunedì. 9 e 10 maggio festa', now: NOW },
    { text: 'Il sabato, 2 e 4 aprile esclusi', now: Number.NaN },
  ],
  bad: [
    { text: 'I mercoledì 6, 13 e 21 maggio', marks: ['21'], now: NOW },
    { text: 'Sabato 9, 16 e 24 maggio', marks: ['24'], now: NOW },
    { text: 'Le domeniche 10 e 18 maggio', marks: ['18'], now: NOW },
    { text: 'Martedì 6 e 13 maggio', marks: ['6', '13'], now: NOW },
    { text: 'Ogni venerdì di maggio: 8, 15, 22 e 30 maggio', marks: ['30'], now: NOW },
    { text: 'Giovedì 7, 14 e 21 maggio 2025', marks: ['7', '14', '21'] },
  ],
};

const NO_PLACE = { start: 0, end: 0, weekday: null, dayStart: 0, dayEnd: 0, yearStart: -1, numeric: false };

function isSoon(
  days: readonly { day: Parameters<typeof dayNumber>[0] }[],
  today: Parameters<typeof readings>[1],
): boolean {
  return today === null || days.every(({ day }) => Math.abs(dayNumber(day) - dayNumber(today)) < 120);
}
