import { DAY } from './civil';

/** A day of every year; months count from 1. */
export interface YearDay {
  month: number;
  day: number;
}

/**
 * Feasts that never move: Law 260/1949, art. 2, as changed by Law 54/1977, DPR 792/1985 (Epiphany) and Law 336/2000
 * (2 June). Valid from 2001 on; 4 November is no holiday since 1977.
 */
const FIXED: readonly YearDay[] = [
  { month: 1, day: 1 },
  { month: 1, day: 6 },
  { month: 4, day: 25 },
  { month: 5, day: 1 },
  { month: 6, day: 2 },
  { month: 8, day: 15 },
  { month: 11, day: 1 },
  { month: 12, day: 8 },
  { month: 12, day: 25 },
  { month: 12, day: 26 },
];
/** San Francesco, again a holiday by Law 151/2025 (Gazzetta Ufficiale 236/2025), in force from 1 January 2026. */
const FRANCIS: YearDay = { month: 10, day: 4 };
const FRANCIS_SINCE = 2026;

/** Easter Sunday of a year of the Gregorian calendar, as the epoch ms of its midnight in UTC (anonymous Gregorian computus). */
export function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1);
}

/**
 * The public holidays of Italy in a year, as the epoch ms of their midnights in UTC, in order: the fixed ones, Easter and
 * Easter Monday, and the patron saint's day of the brand's town where it is given. Other Sundays are left to the weekly
 * opening hours.
 */
export function italianHolidays(year: number, patron: YearDay | null = null): number[] {
  const fixed = [...FIXED, ...(year >= FRANCIS_SINCE ? [FRANCIS] : []), ...(patron ? [patron] : [])];
  const easter = easterOf(year);
  const days = [easter, easter + DAY, ...fixed.map(({ month, day }) => Date.UTC(year, month - 1, day))];
  return [...new Set(days)].sort((a, b) => a - b);
}
