import { WEEKDAY, WEEKDAYS, weekdayIndex } from '../kit/calendar';
import { casedLike } from '../kit/casing';
import type { LineRule, Remark } from '../rule';

const DAY = new RegExp(String.raw`(?<![a-zà-ÿ\d])(${WEEKDAY}) (\d{1,2})(?![\d]|[.:,]\d|/\d)`, 'gi');
/** Between two days of one series. */
const GOES_ON = /^(?: (?:e|ed|al?|o|fino a|alla)|,| ?[-–—/]|,? (?:e|poi|e poi)(?: anche)?)(?: (?:\p{L}{3,9} )?)? ?$/u;

/** "Sabato 14 e domenica 16 marzo": the days do not follow each other as the dates do. */
export const weekdaySequence: LineRule = {
  id: 'weekday-sequence',
  scope: 'line',
  needs: /\d/,
  title: { it: 'Giorni in fila che non tornano', en: 'Weekdays in a row that do not fit' },
  severity: 'error',
  source: 'La settimana ha sette giorni: in un mese dal numero dei giorni si sa il nome.',
  find: ({ text }) => {
    const days = [...text.matchAll(DAY)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      word: match[1]!,
      index: weekdayIndex(match[1]!),
      day: Number(match[2]),
    }));
    return days.slice(1).flatMap((next, at): Remark[] => {
      const first = days[at]!;
      const between = text.slice(first.end, next.start);
      if (next.day <= first.day || next.day > 31 || !GOES_ON.test(between)) return [];
      const right = (first.index + next.day - first.day) % 7;
      if (right === next.index) return [];
      return [
        {
          start: next.start,
          end: next.start + next.word.length,
          severity: 'error',
          message: {
            it: `Se il ${first.day} è ${WEEKDAYS[first.index]}, il ${next.day} è ${WEEKDAYS[right]}, non «${next.word}».`,
            en: `If the ${first.day} is a ${WEEKDAYS[first.index]}, the ${next.day} is a ${WEEKDAYS[right]}, not “${next.word}”.`,
          },
          replacements: [casedLike(next.word, WEEKDAYS[right]!)],
        },
      ];
    });
  },
  good: [
    'Sabato 14 e domenica 15 marzo si balla',
    'Da lunedì 7 a venerdì 25 agosto siamo chiusi',
    'Lunedì 30 e martedì 1 settembre',
    'Venerdì 3, sabato 4 e domenica 5 maggio',
    'Sabato 14 ore 18, domenica 16 persone attese',
    'Lunedì 9-12, martedì 15-18',
  ],
  bad: [
    { text: 'Sabato 14 e domenica 16 marzo si balla', marks: ['domenica'], fixes: ['lunedì'] },
    { text: 'Da lunedì 7 a sabato 13 agosto', marks: ['sabato'], fixes: ['domenica'] },
    { text: 'Venerdì 3, sabato 5 e domenica 6 maggio', marks: ['sabato'], fixes: ['domenica'] },
    { text: 'Giovedì 10, Sabato 11 ottobre', marks: ['Sabato'], fixes: ['Venerdì'] },
    { text: 'Martedì 4 e mercoledì 6 novembre', marks: ['mercoledì'], fixes: ['giovedì'] },
    { text: 'Domenica 1 - sabato 8 giugno', marks: ['sabato'], fixes: ['domenica'] },
  ],
};
