import { MONTH } from '../kit/calendar';
import { NUMERAL, numeralLike, numeralOf } from '../kit/numerals';
import type { LineRule, Remark } from '../rule';

const DAYS = `(?<count>${NUMERAL}) (?:[a-zà-ÿ]{3,12} )?(?<what>giorni|giornate|date|serate|sere|appuntamenti|incontri|repliche|concerti|pomeriggi|mattine|domeniche|sabati|notti)`;
const GAP = String.raw`[^\d\n.!?;]{0,40}?`;
/** 3, 4 e 5 maggio */
const LIST = String.raw`(?<list>\d{1,2}(?:, ?\d{1,2}){0,6}(?:,? e (?:il )?\d{1,2}))`;
const SPAN = String.raw`(?:dal|da [a-zà-ÿ]+) (?:[a-zà-ÿ]+ )?(?<from>\d{1,2}) (?:al|a) ?(?:[a-zà-ÿ]+ )?(?<to>\d{1,2})`;
const PATTERNS = [
  new RegExp(
    String.raw`(?<![a-zà-ÿ\d])${DAYS}(?:,|:| \(|,? (?:il|i giorni|nei giorni|di|da|del|che|tra|in)|)${GAP}\b(?:${LIST}) (?:${MONTH})(?![a-zà-ÿ])`,
    'gi',
  ),
  new RegExp(
    String.raw`(?<![a-zà-ÿ\d])(?:il |i giorni )?${LIST} (?:${MONTH})(?:,|:| \(|,? (?:per|in))? ${DAYS}(?![a-zà-ÿ])`,
    'gi',
  ),
  new RegExp(
    String.raw`(?<![a-zà-ÿ\d])${SPAN} (?:${MONTH})(?:,|:| \(|,? (?:per|in|con)| [-–])? ?(?:per |in )?${DAYS}(?![a-zà-ÿ])`,
    'gi',
  ),
  new RegExp(
    String.raw`(?<![a-zà-ÿ\d])${DAYS}(?:,|:| \(| [-–]|[^\d\n.!?;,:]{0,24})? ?${SPAN} (?:${MONTH})(?![a-zà-ÿ])`,
    'gi',
  ),
];

/** "Due giorni: 3, 4 e 5 maggio". */
export const announcedDays: LineRule = {
  id: 'announced-days',
  scope: 'line',
  needs: /\d/,
  title: { it: 'Giorni annunciati e date', en: 'Announced days and dates' },
  severity: 'warning',
  source: 'Il conto dei giorni, primo e ultimo compresi; le notti sono una di meno.',
  find: ({ text }) => PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(check)),
  good: [
    'Tre giorni di festa: 3, 4 e 5 maggio',
    'Dal 3 al 5 maggio, tre giorni di musica',
    'Due notti, dal 3 al 5 maggio',
    'La traversata dura due giorni: sabato 11 luglio si sale, domenica 12 si scende',
    'Due incontri dal 3 al 28 maggio',
    'Consegna in due giorni, anche dal 3 al 5 maggio compresi',
    'Tre serate, il 3, 4 e 5 maggio',
  ],
  bad: [
    { text: 'Torna la fiera: due giorni, 3, 4 e 5 maggio, con ottanta espositori', marks: ['due'], fixes: ['tre'] },
    { text: 'Dal 3 al 5 maggio, due giorni di musica', marks: ['due'], fixes: ['tre'] },
    { text: 'Tre serate: 10 e 11 giugno', marks: ['Tre'], fixes: ['Due'] },
    { text: 'Il 3, 4 e 5 maggio, due giorni di sapori', marks: ['due'], fixes: ['tre'] },
    { text: '4 giorni di sconti dal 10 al 15 luglio', marks: ['4'], fixes: ['6'] },
    { text: 'Due date in programma: 3, 10 e 17 maggio', marks: ['Due'], fixes: ['Tre'] },
  ],
};

function check(match: RegExpExecArray): Remark[] {
  const { count = '', what = '', list, from, to } = match.groups!;
  const said = numeralOf(count);
  if (said === null) return [];
  const nights = /^notti$/i.test(what);
  const days = list ? list.match(/\d+/g)!.length : Number(to) - Number(from) + 1;
  // In a longer time there may be a few of them: two meetings from the 3rd to the 28th.
  if (days < 1 || (from && !/^(?:giorni|giornate|notti)$/i.test(what))) return [];
  const right = nights && from ? days - 1 : days;
  if (said === right || (nights && list)) return [];
  if (
    /(?:consegn|spedi|ogni|almeno|massimo|entro|preavviso|prima|dopo|consecutiv)[^.!?\n]{0,30}$/i.test(
      match.input.slice(Math.max(0, match.index - 40), match.index),
    )
  )
    return [];
  const start =
    match.index + match[0].search(new RegExp(String.raw`(?<![a-zà-ÿ\d])${count} (?:[a-zà-ÿ]{3,12} )?${what}`, 'i'));
  return [
    {
      start,
      end: start + count.length,
      severity: 'warning',
      message: {
        it: `Le date qui accanto sono ${right}, non «${count}».`,
        en: `The dates beside it are ${right}, not “${count}”.`,
      },
      replacements: [numeralLike(count, right)],
    },
  ];
}
