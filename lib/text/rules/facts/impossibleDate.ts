import { datesIn, lengthOf, MONTHS } from '../kit/calendar';
import type { Remark, TextRule } from '../rule';

/** "31 novembre", "29 febbraio 2027", "32/13/2026". */
export const impossibleDate: TextRule = {
  id: 'impossible-date',
  scope: 'text',
  title: { it: 'Date che non esistono', en: 'Dates that do not exist' },
  severity: 'error',
  source: 'Calendario gregoriano.',
  find: ({ text }) =>
    datesIn(text).flatMap(({ start, end, day, dayStart, dayEnd, month, year, numeric }): Remark[] => {
      if (month < 1 || month > 12) {
        // Twelve months: the other way round it may be a date (5/31).
        const turned = day >= 1 && day <= 12 && month <= 31;
        return [
          {
            start,
            end,
            severity: turned ? 'warning' : 'error',
            message: {
              it: `«${text.slice(start, end)}» non è una data: i mesi sono dodici.`,
              en: `“${text.slice(start, end)}” is no date: there are twelve months.`,
            },
            replacements: [],
          },
        ];
      }
      const last = lengthOf(month, year ?? undefined);
      if (day >= 1 && day <= last) return [];
      // "Il 30 febbraio" also means never.
      const saying = month === 2 && year === null && day < 32 && !numeric;
      const name = MONTHS[month - 1]!;
      return [
        {
          start: dayStart,
          end: dayEnd,
          severity: saying ? 'warning' : 'error',
          message: {
            it: `${capital(name)}${year ? ` ${year}` : ''} ha ${last} giorni: il «${text.slice(dayStart, dayEnd)}» non c’è.`,
            en: `${capital(name)}${year ? ` ${year}` : ''} has ${last} days: there is no “${text.slice(dayStart, dayEnd)}”.`,
          },
          replacements: day > last && day < 32 ? [String(last)] : [],
        },
      ];
    }),
  good: [
    'Il 29 febbraio 2028 si festeggia',
    'Dal 31 ottobre al 30 novembre',
    'La versione 3.13 e la 12.31 sono uscite',
    'Il 29 febbraio nasce chi festeggia ogni quattro anni',
    'Consegna 24/48 ore, disponibile in 1/2 giornata',
    'Il 31/12/2026 si brinda',
    'Il 9/10 di voto e i 3/4 del pubblico',
  ],
  bad: [
    { text: 'Le iscrizioni chiudono il 31 novembre', marks: ['31'], fixes: ['30'] },
    { text: 'Festa il 29 febbraio 2027', marks: ['29'], fixes: ['28'] },
    { text: 'Entro il 31/06/2026', marks: ['31'], fixes: ['30'] },
    { text: 'Consegna il 12/13/2026', marks: ['12/13/2026'] },
    { text: 'Domenica 32 maggio si vota', marks: ['32'] },
    { text: 'Dal 25 al 31 settembre 2026', marks: ['31'], fixes: ['30'] },
    { text: 'Ti aspettiamo il 30 febbraio', marks: ['30'], fixes: ['29'] },
  ],
};

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
