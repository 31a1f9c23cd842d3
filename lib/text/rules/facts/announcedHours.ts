import { numeralLike, numeralOf } from '../kit/numerals';
import type { LineRule, Remark } from '../rule';

const COUNT = String.raw`(?<count>\d{1,2}|due|tre|quattro|cinque|sei|sette|otto|nove|dieci) ore`;
const RANGE = String.raw`dalle (?:ore )?(?<from>\d{1,2})(?:[.:](?<fromMinutes>\d{2}))? alle (?:ore )?(?<to>\d{1,2})(?:[.:](?<toMinutes>\d{2}))?(?![\d]|[.:,]\d)`;
const PATTERNS = [
  new RegExp(String.raw`(?<![a-zà-ÿ\d])${COUNT}(?: di [a-zà-ÿ]+| insieme)?(?:,|:| \(|,? )? ?${RANGE}`, 'gi'),
  new RegExp(
    String.raw`(?<![a-zà-ÿ])${RANGE}(?:,| \(|:| per| –)? ?(?:per |sono |in tutto )?(?<![a-zà-ÿ\d])${COUNT}(?! (?:prima|dopo|fa|di distanza|al giorno))`,
    'gi',
  ),
];

/** "Quattro ore di laboratorio, dalle 9 alle 12". */
export const announcedHours: LineRule = {
  id: 'announced-hours',
  scope: 'line',
  needs: /\d/,
  title: { it: 'Durata e orario', en: 'Duration and times' },
  severity: 'warning',
  source: 'Aritmetica delle ore; dopo mezzanotte si conta sul giorno dopo.',
  find: ({ text }) => PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(check)),
  good: [
    'Tre ore di laboratorio, dalle 9 alle 12',
    'Dalle 22 alle 4, sei ore di musica',
    'Due ore, dalle 18.30 alle 20.30',
    'Aperti 24 ore su 24, sportello dalle 9 alle 12',
    'Dalle 9 alle 18, due ore prima dello spettacolo',
    'Dalle 9 alle 12.30, tre ore e mezza',
  ],
  bad: [
    { text: 'Quattro ore di laboratorio, dalle 9 alle 12', marks: ['Quattro'], fixes: ['Tre'] },
    { text: 'Dalle 15 alle 18, due ore di giochi', marks: ['due'], fixes: ['tre'] },
    { text: '2 ore di yoga dalle 18 alle 19', marks: ['2'], fixes: ['1'] },
    { text: 'Sei ore di musica (dalle 22 alle 2)', marks: ['Sei'], fixes: ['Quattro'] },
    { text: 'Dalle 10 alle 16 (5 ore)', marks: ['5'], fixes: ['6'] },
    { text: 'Tre ore: dalle 20.30 alle 22.30', marks: ['Tre'], fixes: ['Due'] },
  ],
};

function check(match: RegExpExecArray): Remark[] {
  const { count = '', from, fromMinutes, to, toMinutes } = match.groups!;
  const said = numeralOf(count);
  const minutes = ((Number(to) - Number(from)) * 60 + Number(toMinutes ?? 0) - Number(fromMinutes ?? 0) + 1440) % 1440;
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 12);
  if (
    said === null ||
    minutes === 0 ||
    Math.abs(said * 60 - minutes) < 30 ||
    /^ (?:e mezz|e un quarto|su \d|con|di pausa)/i.test(after)
  )
    return [];
  const start = match.index + match[0].toLowerCase().indexOf(`${count.toLowerCase()} ore`);
  return [
    {
      start,
      end: start + count.length,
      severity: 'warning',
      message: {
        it: `Da quell’ora a quell’ora non sono «${count}» ore, ma ${hours(minutes)}.`,
        en: `Between these times there are not “${count}” hours but ${hours(minutes)}.`,
      },
      replacements: minutes % 60 === 0 ? [numeralLike(count, minutes / 60)] : [],
    },
  ];
}

function hours(minutes: number): string {
  return minutes % 60 === 0 ? String(minutes / 60) : (minutes / 60).toFixed(1).replace('.', ',');
}
