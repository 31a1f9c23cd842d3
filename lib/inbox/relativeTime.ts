import { DAY, dayOf, HOUR, MINUTE, momentsOf, wallAt, weekdayOf } from './civil';

/** A moment as well as a page tells it: it lies between `at - within` and `at + within` (epoch ms, ms). */
export interface Moment {
  at: number;
  within: number;
}

/** Earliest and latest, epoch ms. */
interface Span {
  from: number;
  to: number;
}

/** The shortest and the longest of each unit. */
const UNITS: Record<string, readonly [number, number]> = {
  second: [1000, 1000],
  minute: [MINUTE, MINUTE],
  hour: [HOUR, HOUR],
  day: [DAY, DAY],
  week: [7 * DAY, 7 * DAY],
  month: [28 * DAY, 31 * DAY],
  year: [365 * DAY, 366 * DAY],
};
/** How pages write them, in Italian and English; a lone "m" is minutes on all four platforms, months are "mo" or "mese". */
const UNIT_WORDS: Record<string, string> = {
  second: 's sec secs secondo secondi second seconds',
  minute: 'm min mins minuto minuti minute minutes',
  hour: 'h hr hrs ora ore hour hours',
  day: 'g gg d giorno giorni day days',
  week: 'w wk wks sett settimana settimane week weeks',
  month: 'mo mos mese mesi month months',
  year: 'a y yr yrs anno anni year years',
};
const UNIT_OF = new Map(
  Object.entries(UNIT_WORDS).flatMap(([unit, words]) => words.split(' ').map((word) => [word, UNITS[unit]!] as const)),
);
const NOW =
  /^(?:(?:proprio )?(?:ora|adesso)|in questo momento|(?:pochi|alcuni) secondi fa|un momento fa|(?:just |right )?now|(?:a )?(?:few|some) seconds ago|a moment ago|moments ago)$/;
const AGO = /^(?:circa |about )?(\d{1,3}|un['’]?|una|uno|an?|one) ?(\p{L}+)\.?(?: fa| ago)?$/u;

const MONTHS = [
  ['gennaio', 'gen', 'genn', 'january', 'jan'],
  ['febbraio', 'feb', 'febbr', 'february'],
  ['marzo', 'mar', 'march'],
  ['aprile', 'apr', 'april'],
  ['maggio', 'mag', 'may'],
  ['giugno', 'giu', 'june', 'jun'],
  ['luglio', 'lug', 'july', 'jul'],
  ['agosto', 'ago', 'august', 'aug'],
  ['settembre', 'set', 'sett', 'september', 'sep', 'sept'],
  ['ottobre', 'ott', 'october', 'oct'],
  ['novembre', 'nov', 'november'],
  ['dicembre', 'dic', 'december', 'dec'],
];
/** From Monday. */
const WEEKDAYS = [
  ['lunedì', 'lunedi', 'lun', 'monday', 'mon'],
  ['martedì', 'martedi', 'mar', 'tuesday', 'tue'],
  ['mercoledì', 'mercoledi', 'mer', 'wednesday', 'wed'],
  ['giovedì', 'giovedi', 'gio', 'thursday', 'thu'],
  ['venerdì', 'venerdi', 'ven', 'friday', 'fri'],
  ['sabato', 'sab', 'saturday', 'sat'],
  ['domenica', 'dom', 'sunday', 'sun'],
];
const either = (names: readonly string[][]) => names.flat().join('|');
const DAY_BEFORE_MONTH = new RegExp(String.raw`^(\d{1,2})[°º]? (${either(MONTHS)})\.?(?:,? (\d{4}))?$`);
const MONTH_BEFORE_DAY = new RegExp(String.raw`^(${either(MONTHS)})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$`);
const FIGURES = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const WEEKDAY = new RegExp(String.raw`^(${either(WEEKDAYS)})\.?(?: scorso| scorsa)?$`);
const WEEKDAY_BEFORE_DATE = new RegExp(String.raw`^(?:${either(WEEKDAYS)})\.?,? (?=.*\d)`);
const ISO = /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})$/;
const TIME = String.raw`(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})(?:[:.]\d{2})?)?(?: ?(?<half>[ap])\.?m\.?)?`;
const ONLY_TIME = new RegExp(`^(?:(?:alle|ore|at) )*${TIME}$`);
const TIME_BEHIND = new RegExp(`(?:,? (?:alle ore|alle|all['’]|ore|at)|,) ?(?:ore )?${TIME}$`);

/**
 * The moment that a page's time says, in Italian or English: "2 h", "3 sett.", "ieri alle 14:30", "May 12", an ISO time;
 * what stands behind a dot ("· Modificato") is left aside. `now` is when the page was read (epoch ms), `zone` the clock
 * that the page shows. Null when it is none, is ambiguous (05/06/2025) or lies ahead. Pages round down, some to the
 * nearest: "2 h" is anything from one and a half hours to three.
 */
export function readTime(written: string, now: number, zone: string): Moment | null {
  const parts = written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\((?:modificato|edited)\)/g, '·')
    .split(/[·•|]/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
  // X writes the time before the date: "14:30 · 12 mag 2025".
  const [first, second] = parts;
  const whole = first && second && ONLY_TIME.test(first) ? [`${second}, ${first}`] : parts;
  for (const part of whole) {
    const span = agoSpan(part, now) ?? isoSpan(part) ?? calendarSpan(part, now, zone);
    if (span) return momentOf(span, now);
  }
  return null;
}

/** What two readings of the same moment say together; the narrower one where they contradict each other. */
export function narrowed(a: Moment | null, b: Moment | null): Moment | null {
  if (!a || !b) return a ?? b;
  const from = Math.max(a.at - a.within, b.at - b.within);
  const to = Math.min(a.at + a.within, b.at + b.within);
  if (from > to) return a.within <= b.within ? a : b;
  return { at: (from + to) / 2, within: (to - from) / 2 };
}

/** Nothing was written after it was read. */
function momentOf({ from, to }: Span, now: number): Moment | null {
  if (from > now) return null;
  const end = Math.min(to, now);
  return { at: (from + end) / 2, within: (end - from) / 2 };
}

function agoSpan(part: string, now: number): Span | null {
  if (NOW.test(part)) return { from: now - MINUTE, to: now };
  const [, figure, word] = AGO.exec(part) ?? [];
  const unit = UNIT_OF.get(word ?? '');
  if (figure === undefined || !unit) return null;
  const count = /\d/.test(figure) ? Number(figure) : 1;
  const [shortest, longest] = unit;
  return { from: now - (count + 1) * longest, to: now - Math.max(0, count - 0.5) * shortest };
}

function isoSpan(part: string): Span | null {
  const epoch = ISO.test(part) ? Date.parse(part.toUpperCase()) : Number.NaN;
  return Number.isNaN(epoch) ? null : { from: epoch, to: epoch };
}

function calendarSpan(part: string, now: number, zone: string): Span | null {
  const today = Math.floor(wallAt(now, zone) / DAY) * DAY;
  const behind = TIME_BEHIND.exec(part);
  const date = behind ? part.slice(0, behind.index) : part;
  const midnight =
    ONLY_TIME.test(part) && /[:.]/.test(part)
      ? today
      : // As it stands first: "mar" is Tuesday in Italian and March in both.
        (midnightOf(date, today) ?? midnightOf(date.replace(WEEKDAY_BEFORE_DATE, ''), today));
  const time = behind ?? (midnight === today ? ONLY_TIME.exec(part) : null);
  if (midnight === null) return null;
  if (!time) return realSpan(midnight, DAY, zone);
  const start = timeOfDay(time.groups!);
  if (start === null) return null;
  return realSpan(midnight + start, time.groups!.minute === undefined ? HOUR : MINUTE, zone);
}

/** The wall time of the midnight of a written day, the latest that is not ahead where the year is left out. */
function midnightOf(date: string, today: number): number | null {
  if (date === 'oggi' || date === 'today') return today;
  if (date === 'ieri' || date === 'yesterday') return today - DAY;
  if (date === "l'altro ieri" || date === 'avantieri') return today - 2 * DAY;
  const weekday = WEEKDAY.exec(date)?.[1];
  if (weekday) return today - ((weekdayOf(today) - indexOf(WEEKDAYS, weekday) + 6) % 7) * DAY - DAY;
  const named = DAY_BEFORE_MONTH.exec(date);
  if (named) return latestDay(today, indexOf(MONTHS, named[2]!) + 1, Number(named[1]), named[3]);
  const english = MONTH_BEFORE_DAY.exec(date);
  if (english) return latestDay(today, indexOf(MONTHS, english[1]!) + 1, Number(english[2]), english[3]);
  const figures = FIGURES.exec(date);
  return figures && numericDay(Number(figures[1]), Number(figures[2]), Number(figures[3]));
}

function latestDay(today: number, month: number, day: number, written: string | undefined): number | null {
  if (written) return dayOf(Number(written), month, day);
  const year = new Date(today).getUTCFullYear();
  // 29 February may be eight years back.
  for (let back = 0; back <= 8; back++) {
    const wall = dayOf(year - back, month, day);
    if (wall !== null && wall <= today) return wall;
  }
  return null;
}

/** Italians put the day first, Americans the month: only what has one reading is read. */
function numericDay(a: number, b: number, year: number): number | null {
  const readings = [dayOf(year, b, a), dayOf(year, a, b)].filter((wall) => wall !== null);
  return new Set(readings).size === 1 ? readings[0]! : null;
}

function timeOfDay({ hour, minute = '0', half }: Record<string, string | undefined>): number | null {
  const hours = Number(hour);
  if (Number(minute) > 59 || hours > 23 || (half && (hours < 1 || hours > 12))) return null;
  const past = half ? (hours % 12) + (half === 'p' ? 12 : 0) : hours;
  return past * HOUR + Number(minute) * MINUTE;
}

/** The moments in a stretch of wall time, all of them where the clock is set back. */
function realSpan(wall: number, length: number, zone: string): Span {
  return { from: momentsOf(wall, zone).first, to: momentsOf(wall + length, zone).last };
}

function indexOf(names: readonly string[][], name: string): number {
  return names.findIndex((forms) => forms.includes(name));
}
