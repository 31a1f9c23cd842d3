import { todayAt, WEEKDAY, WEEKDAYS, weekdayIndex, weekdayOf } from '../kit/calendar';
import type { TextRule } from '../rule';

const WISH = new RegExp(
  String.raw`(?<![\p{L}\d])(?:felice|buon[ao]?) (?:(?<day>${WEEKDAY})|(?<start>inizio (?:di )?settimana)|(?<rest>week-?end|fine settimana))(?![\p{L}])(?= *(?:[!.,…🌞☀❤\p{Extended_Pictographic}]|a tutt|con|da|e|amic|gente|\n|$))`,
  'giu',
);
/** Wishes come the evening before; those for Sunday and the weekend from Thursday on. */
const AHEAD = { day: 1, free: 3 };
const NOW = Date.parse('2026-05-04T09:00:00+02:00');
const THURSDAY = Date.parse('2026-05-07T09:00:00+02:00');

/** "Buon lunedì" in a post that goes out on a Thursday. */
export const greetingDay: TextRule = {
  id: 'greeting-day',
  scope: 'text',
  title: { it: 'Auguri per il giorno sbagliato', en: 'Wishes for the wrong day' },
  // Who writes ahead without planning has another day in mind.
  severity: 'hint',
  source: 'Calendario, contando dal giorno in cui il post esce (fuso orario di Roma).',
  find: ({ text }, _, { now }) => {
    const today = text.search(WISH) < 0 ? null : todayAt(now);
    if (today === null) return [];
    const weekday = weekdayOf(today);
    return [...text.matchAll(WISH)]
      .filter(({ groups }) => !fits(groups!, weekday))
      .map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
        severity: 'hint',
        message: {
          it: `Il post esce di ${WEEKDAYS[weekday]}: «${found}»?`,
          en: `The post goes out on a ${WEEKDAYS[weekday]}: “${found}”?`,
        },
        replacements: [],
      }));
  },
  good: [
    { text: 'Buon lunedì a tutti!', now: NOW },
    { text: 'Buon martedì!', now: NOW },
    { text: 'Buon inizio settimana!', now: NOW },
    { text: 'Buon weekend!', now: THURSDAY },
    { text: 'Buona domenica a tutti', now: THURSDAY },
    { text: 'Un buon lunedì comincia la domenica sera', now: THURSDAY },
    { text: 'Che buona domenica abbiamo passato', now: NOW },
  ],
  bad: [
    { text: 'Buon lunedì a tutti!', marks: ['Buon lunedì'], now: THURSDAY },
    { text: 'Buona domenica! Oggi arrosto', marks: ['Buona domenica'], now: NOW },
    { text: 'Buon weekend con i nostri dolci', marks: ['Buon weekend'], now: NOW },
    { text: 'Buon inizio settimana!', marks: ['Buon inizio settimana'], now: THURSDAY },
    { text: 'Felice venerdì a tutti', marks: ['Felice venerdì'], now: NOW },
    { text: 'Buon mercoledì, gente', marks: ['Buon mercoledì'], now: THURSDAY },
  ],
};

function fits({ day, start }: Record<string, string | undefined>, today: number): boolean {
  if (start) return today <= 2;
  if (!day) return today === 0 || today >= 4;
  const index = weekdayIndex(day);
  const off = (index - today + 7) % 7;
  return off <= (index === 0 || index === 6 ? AHEAD.free : AHEAD.day);
}
