import type { Span } from '@/lib/shared/finding';
import { inLines, movedSpan } from './inLines';

/** A day of the calendar; months count from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

export const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];
/** From Sunday, as the calendar counts them. */
export const WEEKDAYS = ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'];
export const WEEKDAY = `(?:luned|marted|mercoled|gioved|venerd)(?:ì|i['’\x60]?|í)|sabato|domenica`;
export const MONTH =
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|genn?|febbr?|mar|apr|mag|giu|lug|ago|sett?|ott|nov|dic';

const MS = 86_400_000;

/** Days since 1970; nonsense days run over into the next month. */
export function dayNumber({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / MS);
}

export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** How many days the month has; without a year February has 29. */
export function lengthOf(month: number, year?: number): number {
  return new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

export function exists({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(month, year);
}

let formatter: Intl.DateTimeFormat | undefined;

/** The civil day in Rome at a moment (epoch ms); null when the moment is not known (not a number). */
export function todayAt(now: number): Day | null {
  if (!Number.isFinite(now)) return null;
  formatter ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Rome',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const [year = 1970, month = 1, day = 1] = formatter.format(now).split('-').map(Number);
  return { year, month, day };
}

/** A date as written, whether or not it exists. */
export interface WrittenDate extends Span {
  weekday: { index: number; start: number; end: number } | null;
  day: number;
  dayStart: number;
  dayEnd: number;
  month: number;
  year: number | null;
  yearStart: number;
  /** The month is a figure. */
  numeric: boolean;
}

const DATE = new RegExp(
  String.raw`(?<![a-zà-ÿ\d/])(?:(?<weekday>${WEEKDAY}|(?:lun|mar|mer|gio|ven|sab|dom)(?=[.,]? ?\d))(?:\.? +(?:il |l['’]|giorno )?|\.?, ?))?(?:(?<day>\d{1,2}|primo)(?:°|º)? ?(?:(?<=[\d°º ])-? ?)(?<name>${MONTH})(?![a-zà-ÿ])\.?(?:,? (?:del )?(?<year>(?:19|20)\d{2}|['’]\d{2}))?(?![a-zà-ÿ\d])|(?<numDay>\d{1,2})(?<sign>[/.-])(?<numMonth>\d{1,2})(?:\k<sign>(?<numYear>\d{4}|\d{2}))?(?![a-zà-ÿ\d/]|[.,:-]\d|[%€]| ?(?:€|euro|kg|km|litri|ml|g|m|cm|punti|stelle)(?![a-zà-ÿ])))`,
  'gi',
);
/** Before figures that could be anything else. */
const BEFORE_DATE =
  /(?:^|[^a-zà-ÿ])(?:il|del|dal|al|entro il|fino al|data:?|giorno|giorni|e il|nel|scad(?:e|enza):?|per il)[^\S\n]$/i;

/** Behind the date: 14 marzo (sabato), 14 marzo 2026, sabato. */
const WEEKDAY_AFTER = new RegExp(
  String.raw`^(,? \(|, )(${WEEKDAY})(?=[),.;!\n]|$| (?:alle|ore|dalle|dal|sera|mattina|pomeriggio))`,
  'i',
);

/** The dates in a text, in reading order: sabato 14 marzo, 3 maggio 2026, 12/05/2026, il 12/5. */
export const datesIn: (text: string) => readonly WrittenDate[] = inLines(datesOf, moved);

function datesOf(text: string): WrittenDate[] {
  if (!/\d|primo/i.test(text)) return [];
  return [...text.matchAll(DATE)].flatMap((match) => {
    const { weekday, day, name, year, numDay, numMonth, numYear } = match.groups!;
    const start = match.index;
    const figure = (day ?? numDay)!;
    const offset = match[0].indexOf(figure, weekday ? weekday.length : 0);
    if (numDay && !isDate(text, start, match.groups!)) return [];
    const written = year ?? numYear;
    const end = start + match[0].trimEnd().length;
    const behind = weekday ? null : WEEKDAY_AFTER.exec(text.slice(end, end + 24));
    const at = end + (behind?.[1]?.length ?? 0);
    return [
      {
        start,
        end,
        weekday: weekday
          ? { index: weekdayIndex(weekday), start, end: start + weekday.length }
          : behind && { index: weekdayIndex(behind[2]!), start: at, end: at + behind[2]!.length },
        day: figure.toLowerCase() === 'primo' ? 1 : Number(figure),
        dayStart: start + offset,
        dayEnd: start + offset + figure.length,
        month: name ? monthIndex(name) : Number(numMonth),
        year: written ? fullYear(written) : null,
        yearStart: written ? start + match[0].lastIndexOf(written) : -1,
        numeric: numDay !== undefined,
      },
    ];
  });
}

function moved(date: WrittenDate, by: number): WrittenDate {
  return {
    ...movedSpan(date, by),
    weekday: date.weekday && movedSpan(date.weekday, by),
    dayStart: date.dayStart + by,
    dayEnd: date.dayEnd + by,
    yearStart: date.yearStart < 0 ? -1 : date.yearStart + by,
  };
}

type Groups = Record<string, string | undefined>;

/** 12/5 is a date behind a weekday or «il», 3/4 of a cake is not. */
function isDate(
  text: string,
  start: number,
  { weekday, numDay: day, sign, numMonth: month, numYear: year }: Groups,
): boolean {
  if (weekday && sign === '/') return true;
  if (year !== undefined && (sign === '/' || year.length === 4)) return true;
  return (
    sign === '/' &&
    Number(month) < 20 &&
    Number(day) < 40 &&
    BEFORE_DATE.test(text.slice(Math.max(0, start - 12), start))
  );
}

export function weekdayIndex(word: string): number {
  const head = word.slice(0, 3).toLowerCase();
  return WEEKDAYS.findIndex((name) => name.startsWith(head));
}

export function monthIndex(word: string): number {
  const head = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((name) => name.startsWith(head)) + 1;
}

function fullYear(written: string): number {
  const figure = Number(written.replace(/\D/g, ''));
  return figure < 100 ? 2000 + figure : figure;
}

/** The days a date without a year may mean, the nearest to today first; none when today is not known. */
export function readings(date: WrittenDate, today: Day | null): Day[] {
  const { day, month } = date;
  if (date.year !== null) return [{ year: date.year, month, day }].filter(exists);
  if (today === null) return [];
  const now = dayNumber(today);
  return [today.year - 1, today.year, today.year + 1]
    .map((year) => ({ year, month, day }))
    .filter(exists)
    .sort((a, b) => Math.abs(dayNumber(a) - now) - Math.abs(dayNumber(b) - now));
}

/** 14 marzo, in words. */
export function nameOf({ day, month }: Pick<Day, 'day' | 'month'>): string {
  return `${day} ${MONTHS[month - 1]}`;
}
