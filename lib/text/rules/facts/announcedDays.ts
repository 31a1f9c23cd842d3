import { MONTH, WEEKDAY } from '../kit/calendar';
import { NUMERAL, numeralLike, numeralOf } from '../kit/numerals';
import type { LineRule, Remark } from '../rule';

const DAYS = `(?<count>${NUMERAL}) (?:[a-zà-ÿ]{3,12} )?(?<what>giorni|giornate|date|serate|sere|appuntamenti|incontri|repliche|concerti|pomeriggi|mattine|domeniche|sabati|notti)`;
const GAP = String.raw`[^\d\n.!?;]{0,40}?`;
/** 3, 4 e 5 maggio; venerdì 19 e sabato 20 giugno */
const LIST = String.raw`(?<list>(?:(?:${WEEKDAY}) )?\d{1,2}(?:, ?(?:(?:${WEEKDAY}) )?\d{1,2}){0,6}(?:,? e (?:il )?(?:(?:${WEEKDAY}) )?\d{1,2}))`;

const SPAN = String.raw`(?:dal|da [a-zà-ÿ]+) (?:[a-zà-ÿ]+ )?(?<from>\d{1,2}) (?:al|a) ?(?:[a-zà-ÿ]+ )?(?<to>\d{1,2})`;
const WEEKS = new RegExp(
  String.raw`(?<![a-zà-ÿ\d])${SPAN} (?:${MONTH})(?:,|:| \(| [-–])? ?(?:per )?(?<count>due|tre|quattro|[2-4]) settimane(?![a-zà-ÿ])`,
  'gi',
);
const WEEKS_FIRST = new RegExp(
  String.raw`(?<![a-zà-ÿ\d])(?<count>due|tre|quattro|[2-4]) settimane(?! prima| dopo)[^\d\n.!?;:,]{0,30}(?:,|:| \()? ?${SPAN} (?:${MONTH})(?![a-zà-ÿ])`,
  'gi',
);
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
    String.raw`(?<![a-zà-ÿ\d])${DAYS}[^\d\n.!?;:,]{0,30}(?:,|:| \(| [-–])? ?${SPAN} (?:${MONTH})(?![a-zà-ÿ])`,
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
  find: ({ text }) => [
    ...PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(check)),
    ...[WEEKS, WEEKS_FIRST].flatMap((pattern) => [...text.matchAll(pattern)].flatMap(weeks)),
  ],
  good: [
    'Tre giorni di festa: 3, 4 e 5 maggio',
    'Dal 3 al 5 maggio, tre giorni di musica',
    'Due notti, dal 3 al 5 maggio',
    'La traversata dura due giorni: sabato 11 luglio si sale, domenica 12 si scende',
    'Due incontri dal 3 al 28 maggio',
    'Consegna in due giorni, anche dal 3 al 5 maggio compresi',
    'Tre serate, il 3, 4 e 5 maggio',
    'Due serate: venerdì 19 e sabato 20 giugno',
    'Dal 3 al 21 agosto (tre settimane) siamo in ferie',
    'Chiusi dal 10 al 21 agosto, due settimane',
  ],
  bad: [
    { text: 'Torna la fiera: due giorni, 3, 4 e 5 maggio, con ottanta espositori', marks: ['due'], fixes: ['tre'] },
    { text: 'Dal 3 al 5 maggio, due giorni di musica', marks: ['due'], fixes: ['tre'] },
    { text: 'Tre serate: 10 e 11 giugno', marks: ['Tre'], fixes: ['Due'] },
    { text: 'Il 3, 4 e 5 maggio, due giorni di sapori', marks: ['due'], fixes: ['tre'] },
    { text: '4 giorni di sconti dal 10 al 15 luglio', marks: ['4'], fixes: ['6'] },
    { text: 'Tre giorni di musica: venerdì 19 e sabato 20 giugno', marks: ['Tre'], fixes: ['Due'] },
    { text: 'Chiusura dal 3 al 24 agosto (due settimane)', marks: ['due'], fixes: ['tre'] },
    { text: 'Tre giorni di cibo: da giovedì 18 a domenica 21 giugno', marks: ['Tre'], fixes: ['Quattro'] },
    { text: 'Due settimane di saldi, dal 1 al 30 settembre', marks: ['Due'], fixes: ['Quattro'] },
    { text: 'Due date in programma: 3, 10 e 17 maggio', marks: ['Due'], fixes: ['Tre'] },
  ],
};

/** Shops and offices count their weeks by the closed days: four of difference say nothing. */
function weeks(match: RegExpExecArray): Remark[] {
  const { count = '', from, to } = match.groups!;
  const days = Number(to) - Number(from) + 1;
  const said = numeralOf(count)!;
  if (days < 1 || Math.abs(days - said * 7) <= 4) return [];
  const start = match.index + match[0].indexOf(`${count} settimane`);
  const right = Math.round(days / 7);
  return [
    {
      start,
      end: start + count.length,
      severity: 'warning',
      message: {
        it: `Da un giorno all’altro sono ${days} giorni, non «${count}» settimane.`,
        en: `From one day to the other it is ${days} days, not “${count}” weeks.`,
      },
      replacements: right > 1 ? [numeralLike(count, right)] : [],
    },
  ];
}

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
