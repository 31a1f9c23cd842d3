import { datesIn } from '../kit/calendar';
import type { LineRule } from '../rule';

/** Feasts that never move: day and month. */
const FEASTS: Record<string, [number, number]> = {
  natale: [25, 12],
  'santo stefano': [26, 12],
  'san silvestro': [31, 12],
  capodanno: [1, 1],
  epifania: [6, 1],
  befana: [6, 1],
  'san valentino': [14, 2],
  'festa della donna': [8, 3],
  'festa del papà': [19, 3],
  ferragosto: [15, 8],
  ognissanti: [1, 11],
  halloween: [31, 10],
  immacolata: [8, 12],
  'festa della repubblica': [2, 6],
  'festa della liberazione': [25, 4],
  'festa dei lavoratori': [1, 5],
  'san giuseppe': [19, 3],
  'vigilia di natale': [24, 12],
  'san patrizio': [17, 3],
  'notte di san lorenzo': [10, 8],
  'santi pietro e paolo': [29, 6],
  'festa dei nonni': [2, 10],
  'giornata della memoria': [27, 1],
  'giorno della memoria': [27, 1],
  'giorno del ricordo': [10, 2],
  "giornata mondiale dell'acqua": [22, 3],
  'giornata della terra': [22, 4],
  'giornata mondiale della terra': [22, 4],
  "giornata mondiale dell'ambiente": [5, 6],
  "giornata internazionale dell'infanzia": [20, 11],
  'giornata contro la violenza sulle donne': [25, 11],
  'giornata mondiale del libro': [23, 4],
  'giornata del libro': [23, 4],
  'giornata mondiale della poesia': [21, 3],
  'giornata internazionale dei diritti della donna': [8, 3],
};
const FEAST = new RegExp(
  String.raw`(?<![a-zà-ÿ\d])(${Object.keys(FEASTS)
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll("'", "['’]")})(?![a-zà-ÿ])`,
  'gi',
);
/** A day near the feast, not the feast itself. */
const NEAR =
  /(?<![a-zà-ÿ])(?:(?:vigilia|antivigilia|cena|pranzo|festa|festeggiamo|prima|dopo|mercatin[a-zà-ÿ]|concerto|auguri|menù|veglione|pacchetto|speciale|ponte|settimana|weekend|serata) (?:di|per|a)|aspettando|verso|sotto|per|a|pre|dopo) $/i;
/** Cena per, pranzo di: what is near the feast, not the feast. */
const FEAST_OF = /\p{L} (?:di|per|a) $/u;
/** Directly beside each other: Ferragosto (16 agosto), il 16 agosto è Ferragosto. */
const BEFORE = /^(?:,| \(|:)? ?(?:sabato|domenica|\p{L}+dì)?,? ?$/u;
const AFTER =
  /^,? ?(?:è|e['’]|si festeggia|festeggiamo|arriva|sarà|giorno di|\()? ?(?:il |la |l['’])?(?:giorno di )?$/u;

/** "San Valentino, 15 febbraio". */
export const holidayDate: LineRule = {
  id: 'holiday-date',
  scope: 'line',
  title: { it: 'Feste e date', en: 'Feasts and dates' },
  severity: 'warning',
  source: 'Calendario delle festività italiane a data fissa (legge 260 del 1949) e delle ricorrenze.',
  find: ({ text }) => {
    const dates = datesIn(text);
    if (dates.length === 0) return [];
    return [...text.matchAll(FEAST)].flatMap((match) => {
      const name = match[1]!;
      const [day, month] = FEASTS[name.toLowerCase().replace('’', "'")]!;
      const end = match.index + name.length;
      const date = dates.find(
        (one) =>
          (one.start >= end && BEFORE.test(text.slice(end, one.start)) && one.start - end < 14) ||
          (one.end <= match.index && match.index - one.end < 24 && AFTER.test(text.slice(one.end, match.index))),
      );
      const lead = text.slice(Math.max(0, match.index - 20), match.index);
      // "Per Natale, 24 dicembre, siamo aperti" means the feast; "per Natale dal 20 dicembre" does not.
      const isBeside =
        date !== undefined && /^(?:, | \()$/.test(text.slice(end, date.start)) && /^[,)]/.test(text.slice(date.end));
      if (NEAR.test(lead) && !(isBeside && /(?:^|[^\p{L}])(?:per|a) $/iu.test(lead) && !FEAST_OF.test(lead))) return [];
      if (!date || (date.day === day && date.month === month) || date.numeric || Math.abs(date.month - month) > 1)
        return [];
      // New Year's is celebrated through the night.
      if (
        /capodanno|san silvestro/i.test(name) &&
        ((date.day === 31 && date.month === 12) || (date.day === 1 && date.month === 1))
      )
        return [];
      return [
        {
          start: date.dayStart,
          end: date.dayEnd,
          severity: 'warning' as const,
          message: {
            it: `«${name}» è il ${day}/${month}, non il ${date.day}/${date.month}.`,
            en: `“${name}” is on ${day}/${month}, not on ${date.day}/${date.month}.`,
          },
          replacements: date.month === month ? [String(day)] : [],
        },
      ];
    });
  },
  good: [
    'Il 15 agosto è Ferragosto: siamo aperti',
    'Natale, 25 dicembre, a pranzo con noi',
    'A Natale vi aspettiamo dal 20 dicembre',
    'Cena di San Valentino sabato 15 febbraio',
    'Aspettando Natale: 20 dicembre, coro in piazza',
    'Capodanno, 31 dicembre: cenone e musica',
  ],
  bad: [
    { text: 'Ferragosto (16 agosto) siamo aperti', marks: ['16'], fixes: ['15'] },
    { text: 'San Valentino, 15 febbraio: cena per due', marks: ['15'], fixes: ['14'] },
    { text: 'Il 7 marzo è la festa della donna', marks: ['7'], fixes: ['8'] },
    { text: 'Halloween: 30 ottobre, dolcetto o scherzetto', marks: ['30'], fixes: ['31'] },
    { text: 'Il 24 aprile, festa della Liberazione, corteo in centro', marks: ['24'], fixes: ['25'] },
    { text: 'Giornata della Terra (21 aprile): si pianta', marks: ['21'], fixes: ['22'] },
    { text: 'Per Natale, 24 dicembre, siamo aperti', marks: ['24'], fixes: ['25'] },
    { text: 'Epifania, 5 gennaio: calze per tutti', marks: ['5'], fixes: ['6'] },
  ],
};
