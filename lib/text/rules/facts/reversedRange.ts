import { datesIn, dayNumber, MONTH, monthIndex } from '../kit/calendar';
import { finder } from '../kit/lineScan';
import type { Message, Remark, TextRule } from '../rule';

const DAYS = new RegExp(
  String.raw`(?<![a-zà-ÿ\d])(?:(?:dal(?:l['’])?|da (?:[a-zà-ÿ]+ )?) ?(?:[a-zà-ÿ]+ )?(\d{1,2}) (?:al(?:l['’])?|a|fino al) ?(?:[a-zà-ÿ]+ )?(\d{1,2})|(\d{1,2}) ?[-–/] ?(\d{1,2})) (${MONTH})(?![a-zà-ÿ])`,
  'gi',
);
const HOURS =
  /(?<![a-zà-ÿ])(?:dalle|ore)(?: ore)? (\d{1,2})(?:[:.](\d{2}))? ?(?:alle(?: ore)?|[-–]) ?(\d{1,2})(?:[:.](\d{2}))?(?![\d]|[.:,]\d)/gi;
const AGES = /(?<![a-zà-ÿ\d])(?:dai|da|tra i|fra i)? ?(\d{1,3}) ?(?:ai|a|e i|[-–]) ?(\d{1,3}) anni(?![a-zà-ÿ])/gi;
/** A working day in which an end before noon cannot be the next morning. */
const OFFICE =
  /(?:luned|dal lun|uffici|sportell|studio|segreteria|appuntament|ambulatori|consegn|call ?center|servizio clienti|scuola|lezion|doposcuola|banca|negozi|farmaci|orario continuato|pranzo)/i;

const daysIn = finder(DAYS);
const hoursIn = finder(HOURS);
const agesIn = finder(AGES);

/** "Dal 15 al 12 maggio", "dalle 18 alle 15". */
export const reversedRange: TextRule = {
  id: 'reversed-range',
  scope: 'text',
  needs: /\d/,
  title: { it: 'Periodi e orari alla rovescia', en: 'Ranges the wrong way round' },
  severity: 'error',
  source: 'La fine di un periodo viene dopo l’inizio; di notte un orario può finire il giorno dopo.',
  find: ({ text }) => [
    ...daysIn(text).flatMap(days),
    ...betweenDates(text),
    ...hoursIn(text).flatMap((match) => hours(text, match)),
    ...agesIn(text)
      .filter(([, from, to]) => Number(from) > Number(to))
      .map((match) => remarkOn(match, 'warning', [])),
  ],
  good: [
    'Il locale è aperto dalle 19 alle 2, il venerdì fino alle 3',
    'Dal 28 al 3 maggio la fiera è aperta',
    'Dal 3 ottobre al 5 maggio la stagione teatrale',
    'Guardia medica dalle 20 alle 8',
    'Aperti dalle 9 alle 6, orario americano',
    'Discoteca dalle 23 alle 5',
    'Età dai 6 ai 12 anni',
    'Chiusi dal 7 al 25 agosto, dal 23 dicembre al 6 gennaio',
  ],
  bad: [
    { text: 'In mostra dal 15 al 12 maggio', marks: ['dal 15 al 12 maggio'] },
    { text: 'Dal 20 maggio 2026 al 12 maggio 2026 siamo in fiera', marks: ['20 maggio 2026 al 12 maggio 2026'] },
    { text: 'Ti aspettiamo dalle 18 alle 15', marks: ['dalle 18 alle 15'] },
    { text: 'Sportello aperto dalle 18 alle 9, dal lunedì al venerdì', marks: ['dalle 18 alle 9'] },
    { text: 'Laboratorio dalle 10.30 alle 10.00', marks: ['dalle 10.30 alle 10.00'] },
    { text: 'Per bambini dai 12 ai 6 anni', marks: ['dai 12 ai 6 anni'] },
    { text: 'Il 15-12 giugno si balla', marks: ['15-12 giugno'] },
  ],
};

/** From the end of one month to the beginning of the next the first month is often left out. */
function days(match: RegExpExecArray): Remark[] {
  const [, from = match[3], to = match[4], , , month] = match;
  const [first, last] = [Number(from), Number(to)];
  if (first <= last || first > 31 || last < 1 || (first >= 20 && last <= 12)) return [];
  return [
    remarkOn(match, 'error', [match[0].replace(`${from}`, '\0').replace(`${to}`, `${from}`).replace('\0', `${to}`)]),
  ].filter(() => monthIndex(month!) > 0);
}

function betweenDates(text: string): Remark[] {
  const dates = datesIn(text);
  return dates.slice(1).flatMap((to, at) => {
    const from = dates[at]!;
    const between = text.slice(from.end, to.start);
    if (!/^ (?:al?|fino al|all['’])(?: giorno| \p{L}+)? ?$/u.test(between) && !/^ ?[-–—] ?$/.test(between)) return [];
    const years = from.year !== null && to.year !== null;
    const late = years
      ? dayNumber({ year: from.year!, month: from.month, day: from.day }) >
        dayNumber({ year: to.year!, month: to.month, day: to.day })
      : from.month === to.month && from.day > to.day;
    if (!late) return [];
    return [
      {
        start: from.start,
        end: to.end,
        severity: 'error' as const,
        message: message(text.slice(from.start, to.end)),
        replacements: [],
      },
    ];
  });
}

function hours(text: string, match: RegExpExecArray): Remark[] {
  const [from, to] = [Number(match[1]) * 60 + Number(match[2] ?? 0), Number(match[3]) * 60 + Number(match[4] ?? 0)];
  if (to >= from || from > 1440 || to === 0) return [];
  const evening = from >= 13 * 60;
  const sameHour = match[1] === match[3];
  const around = text.slice(Math.max(0, match.index - 120), match.index + match[0].length + 80);
  const wrong =
    sameHour ||
    (evening && to >= 13 * 60) ||
    (evening &&
      to >= 7 * 60 &&
      OFFICE.test(around) &&
      !/(?<![a-zà-ÿ])(?:nott|sera|serale|guardia|reperibil)/i.test(around));
  return wrong ? [remarkOn(match, 'warning', [])] : [];
}

function remarkOn({ index, 0: raw }: RegExpExecArray, severity: 'error' | 'warning', replacements: string[]): Remark {
  const found = raw.trimStart();
  const start = index + raw.length - found.length;
  return { start, end: start + found.length, severity, message: message(found), replacements };
}

function message(found: string): Message {
  return {
    it: `«${found}» finisce prima di cominciare.`,
    en: `“${found}” ends before it begins.`,
  };
}
