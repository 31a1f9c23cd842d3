import { proseMatches, proseOf } from '../kit/masked';
import type { Message, SentenceRule } from '../rule';

const TWELVE = /(?<![\p{N}.,:])(\p{N}{1,2})(?:[:.](\p{N}{2}))?\s?([AaPp])\.?[Mm]\.?(?![\p{L}\p{N}])/gu;
const COMMA = /(?<=(?:\bore|\balle|\bdalle|\bh) )(\p{N}{1,2}),(\p{N}{2})(?![\p{N},]|\s?(?:€|%|euro))/giu;
const TWICE = /(?<=\bore )(\p{N}{1,2}(?:[:.]\p{N}{2})?)\s?(?:h|ore)(?![\p{L}\p{N}])/giu;

/** Without any of these there is nothing to look at. */
const SIGNS = /\p{N}/u;

/** 10:00 AM · ore 9,30 · ore 21 h */
export const timeStyle: SentenceRule = {
  id: 'time-style',
  scope: 'sentence',
  title: { it: 'Orari all’italiana', en: 'Times in Italian style' },
  severity: 'hint',
  source: 'Uso italiano (Treccani; ISO 8601): ventiquattro ore, con il punto o i due punti tra ore e minuti.',
  find: (sentence) =>
    SIGNS.test(proseOf(sentence))
      ? [
          ...proseMatches(sentence, TWELVE)
            .filter(({ found }) => Number(found[1]) <= 12 && Number(found[1]) > 0)
            .map(({ start, end, found }) => ({
              start,
              end,
              severity: 'hint' as const,
              message: ON_24,
              replacements: [on24(Number(found[1]), found[2], found[3]!)],
            })),
          ...proseMatches(sentence, COMMA)
            .filter(({ found }) => Number(found[1]) < 25 && Number(found[2]) < 60)
            .map(({ start, end, found }) => ({
              start,
              end,
              severity: 'hint' as const,
              message: NO_COMMA,
              replacements: [`${found[1]}.${found[2]}`, `${found[1]}:${found[2]}`],
            })),
          ...proseMatches(sentence, TWICE).map(({ start, end, found }) => ({
            start,
            end,
            severity: 'hint' as const,
            message: SAID_TWICE,
            replacements: [found[1]!],
          })),
        ]
      : [],
  good: [
    'Alle ore 9.30, alle 20:45 e alle 21',
    'Dalle 8,50 € in su, dalle 10,50 euro al giorno',
    'Aperti h 24, dalle ore 8 alle ore 16',
    'Radio 105 FM e 98.5 FM',
    'Il PM di Milano e il CPM a 5 PMI',
    'Sono le 12 a.C., anzi il 100',
  ],
  bad: [
    { text: 'Appuntamento alle 10:00 AM', marks: ['10:00 AM'], fixes: ['10:00'] },
    { text: 'Appuntamento alle 3 pm', marks: ['3 pm'], fixes: ['15:00'] },
    { text: 'Si comincia alle ore 9,30', marks: ['9,30'], fixes: ['9.30'] },
    { text: 'Dalle 14,30 alle 18,30', marks: ['14,30', '18,30'], fixes: ['14.30', '18.30'] },
    { text: 'Ci vediamo alle ore 21 h in piazza', marks: ['21 h'], fixes: ['21'] },
    { text: 'In diretta alle 12:30 p.m. su YouTube', marks: ['12:30 p.m.'], fixes: ['12:30'] },
  ],
};

function on24(hour: number, minutes: string | undefined, half: string): string {
  const late = /p/i.test(half);
  const whole = (hour % 12) + (late ? 12 : 0);
  return `${whole}:${minutes ?? '00'}`;
}

const ON_24: Message = {
  it: 'In italiano le ore si contano fino a 24, senza AM e PM.',
  en: 'Italian counts hours up to 24, without AM and PM.',
};
const NO_COMMA: Message = {
  it: 'Tra ore e minuti va il punto o i due punti: la virgola è dei decimali.',
  en: 'A point or a colon stands between hours and minutes: the comma is for decimals.',
};
const SAID_TWICE: Message = { it: '«Ore» è già detto.', en: '“Ore” is already said.' };
