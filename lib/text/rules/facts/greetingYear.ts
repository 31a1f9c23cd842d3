import { todayAt } from '../kit/calendar';
import type { TextRule } from '../rule';

const WISH = /(?<![a-zà-ÿ])((?:buon|felice|sereno|benvenuto|buon anno) )(20\d{2})(?!\d)/gi;
/** From this month on the coming year is meant. */
const LATE = 11;
const DECEMBER = Date.parse('2026-12-20T09:00:00+01:00');
const JANUARY = Date.parse('2027-01-04T09:00:00+01:00');

/** "Felice 2026" written for 2027: last year's wishes. */
export const greetingYear: TextRule = {
  id: 'greeting-year',
  scope: 'text',
  title: { it: 'Auguri per l’anno sbagliato', en: 'Wishes for the wrong year' },
  severity: 'warning',
  source: 'Calendario, contando dal giorno in cui il post esce.',
  find: ({ text }, _, { now }) => {
    // Most posts wish nothing, and asking for the day takes time.
    const today = text.search(WISH) < 0 ? null : todayAt(now);
    if (today === null) return [];
    const meant = today.month >= LATE ? today.year + 1 : today.year;
    return [...text.matchAll(WISH)]
      .filter(([, , year]) => Number(year) < meant)
      .map(({ index, 1: before = '', 2: year = '' }) => ({
        start: index + before.length,
        end: index + before.length + year.length,
        severity: 'warning',
        message: {
          it: `Gli auguri sono per il «${year}», ma l’anno che viene è il ${meant}.`,
          en: `The wish is for “${year}”, but the coming year is ${meant}.`,
        },
        replacements: [String(meant)],
      }));
  },
  good: [
    { text: 'Buon Natale e felice 2027 a tutti', now: DECEMBER },
    { text: 'Buon 2027!', now: JANUARY },
    { text: 'Il 2026 è stato un buon anno', now: DECEMBER },
    { text: 'Felice di aver chiuso il 2026 con voi', now: DECEMBER },
    { text: 'Buon 2028 a chi guarda lontano', now: JANUARY },
  ],
  bad: [
    { text: 'Felice 2026 a tutti voi', marks: ['2026'], fixes: ['2027'], now: DECEMBER },
    { text: 'Benvenuto 2024!', marks: ['2024'], fixes: ['2027'], now: DECEMBER },
    { text: 'Buon 2026 da tutta la squadra', marks: ['2026'], fixes: ['2027'], now: JANUARY },
    { text: 'Auguri di un sereno 2025', marks: ['2025'], fixes: ['2027'], now: JANUARY },
    { text: 'BUON 2026!', marks: ['2026'], fixes: ['2027'], now: DECEMBER },
    { text: 'Buone feste e buon 2023 ai nostri clienti', marks: ['2023'], fixes: ['2027'], now: DECEMBER },
  ],
};
