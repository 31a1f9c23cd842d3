import { proseMatches, proseOf } from '../kit/masked';
import type { Message, SentenceRule } from '../rule';

const PATTERNS: readonly {
  pattern: RegExp;
  severity: 'warning' | 'hint';
  message: Message;
  better(found: RegExpExecArray): string;
}[] = [
  {
    pattern: /(\p{N}) ?% ?(?:per ?cento|percento)(?!\p{L})/giu,
    severity: 'warning',
    message: {
      it: '«%» si legge già «per cento»: è scritto due volte.',
      en: '“%” already reads “per cento”: it is written twice.',
    },
    better: (found) => `${found[1]}%`,
  },
  {
    pattern: /(?<![\p{N}\p{L}%])%(\p{N}{1,3})(?![\p{N}\p{L}%])/gu,
    severity: 'warning',
    message: { it: 'Il simbolo «%» segue il numero.', en: 'The sign “%” follows the number.' },
    better: (found) => `${found[1]}%`,
  },
  {
    pattern: /(?<=\p{N})[ \t]+%(?![\p{N}\p{L}])/gu,
    severity: 'hint',
    message: {
      it: 'Tra il numero e «%» lo spazio può mandare a capo il simbolo da solo.',
      en: 'The space between number and “%” can leave the sign alone on the next line.',
    },
    better: () => '%',
  },
];

/** Without any of these there is nothing to look at. */
const SIGNS = /%/;

/** 20% per cento · %20 · 20 % */
export const percent: SentenceRule = {
  id: 'percent',
  scope: 'sentence',
  title: { it: 'Percentuali', en: 'Percentages' },
  severity: 'warning',
  source: 'Uso italiano (Treccani; manuali di redazione): numero e simbolo, una volta sola e uniti.',
  find: (sentence) =>
    SIGNS.test(proseOf(sentence))
      ? PATTERNS.flatMap(({ pattern, severity, message, better }) =>
          proseMatches(sentence, pattern).map(({ start, end, found }) => ({
            start,
            end,
            severity,
            message,
            replacements: [better(found)],
          })),
        )
      : [],
  good: [
    'Sconto del 20% su tutto',
    'Il venti per cento dei clienti',
    'Al 100% riciclabile, al 50 per cento nostro',
    'Il link https://esempio.it/a%20b funziona',
    'Sconti dal 10 al 30%',
    'Il 20\u00A0% con lo spazio che non va a capo',
  ],
  bad: [
    { text: 'Sconto del 20% per cento', marks: ['0% per cento'], fixes: ['0%'] },
    { text: 'Sconto del %20 su tutto', marks: ['%20'], fixes: ['20%'] },
    { text: 'Sconto del 20 % su tutto', marks: [' %'], fixes: ['%'] },
    { text: 'Il 35% percento degli utenti', marks: ['5% percento'], fixes: ['5%'] },
    { text: 'Cresce del 5 %, cala del 3 %', marks: [' %', ' %'], fixes: ['%', '%'] },
    { text: 'Fino al %50 sui cappotti', marks: ['%50'], fixes: ['50%'] },
  ],
};
