import * as z from 'zod/mini';
import { DAY, dayOf, MINUTE, momentsOf, wallAt, weekdayOf } from './civil';
import { italianHolidays } from './holidays';

const minuteOfDay = z.int().check(z.gte(0), z.lte(24 * 60));
const opening = z.object({ from: minuteOfDay, to: minuteOfDay }).check(z.refine(({ from, to }) => from < to));
const minutes = z.int().check(z.gte(0), z.lte(100_000));

/** A day, `2026-08-15`. */
const isoDay = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((day) => wallOf(day) !== null),
);

/** When a brand answers, and how soon it wants to have answered. Times of day are minutes from midnight on the brand's clock. */
export const officeHoursSchema = z.object({
  /** A name that Intl knows, `Europe/Rome`. */
  zone: z.string().check(z.refine(isZone)),
  /** The opening intervals of a day, from Monday to Sunday; none means closed. */
  week: z.array(z.array(opening).check(z.maxLength(6), z.refine(areApart))).check(z.length(7)),
  /** Closed on Italy's public holidays. */
  holidays: z.boolean(),
  patron: z.nullable(z.object({ month: z.int().check(z.gte(1), z.lte(12)), day: z.int().check(z.gte(1), z.lte(31)) })),
  /** Other days on which nobody answers. */
  closed: z.array(isoDay).check(z.maxLength(1000)),
  /** The response target in working minutes, and how many of them before its end a reminder is due; null: no target. */
  target: z.nullable(z.object({ within: minutes.check(z.gte(1)), remind: minutes })),
  /** When reminders keep silent, every day; over midnight when it ends before it begins. */
  quiet: z.nullable(z.object({ from: minuteOfDay, to: minuteOfDay })),
});
export type OfficeHours = z.infer<typeof officeHoursSchema>;

/**
 * The hours of a brand that has said none: an Italian office's week. No target: nothing is late, and nobody is reminded,
 * before the user says how soon answers are wanted.
 */
export const usualHours: OfficeHours = {
  zone: 'Europe/Rome',
  week: [...Array.from({ length: 5 }, () => [{ from: 9 * 60, to: 18 * 60 }]), [], []],
  holidays: true,
  patron: null,
  closed: [],
  target: null,
  quiet: null,
};

/** Where the response target of a comment runs out, and from when on it is about to be missed (epoch ms). */
export interface Deadline {
  remindAt: number;
  dueAt: number;
}

/** Without an opening for so long, a brand never opens. */
const LONGEST_CLOSURE = 400;
/** Days whose openings are remembered. */
const REMEMBERED = 2000;

interface Interval {
  from: number;
  to: number;
}

/** Counts time as a brand works. Made once for a brand's hours; its times are epoch ms. */
export class OfficeClock {
  private readonly days = new Map<number, readonly Interval[]>();
  private readonly holidays = new Map<number, ReadonlySet<number>>();
  private readonly closed: ReadonlySet<number>;

  constructor(private readonly hours: OfficeHours) {
    this.closed = new Set(hours.closed.map((day) => wallOf(day)!));
  }

  /** The working time between two moments, in ms; 0 when the second is not after the first. */
  worked(from: number, to: number): number {
    if (to <= from) return 0;
    let sum = 0;
    const last = this.dayAt(to);
    for (let day = this.dayAt(from); day <= last; day += DAY) {
      for (const open of this.openings(day)) sum += Math.max(0, Math.min(open.to, to) - Math.max(open.from, from));
    }
    return sum;
  }

  /** The moment at which so much working time (ms) has gone by since `from`; null for a brand that never opens. */
  after(from: number, working: number): number | null {
    let left = working;
    let day = this.dayAt(from);
    for (let closed = 0; closed < LONGEST_CLOSURE; closed++, day += DAY) {
      for (const open of this.openings(day)) {
        const start = Math.max(open.from, from);
        if (start >= open.to) continue;
        if (open.to - start >= left) return start + left;
        left -= open.to - start;
        closed = 0;
      }
    }
    return null;
  }

  /**
   * The latest moment from which so much working time (ms) has gone by at `to`: `after` leads back to `to` or shortly
   * before. Null for a brand that never opens.
   */
  before(to: number, working: number): number | null {
    let left = working;
    let day = this.dayAt(to);
    for (let closed = 0; closed < LONGEST_CLOSURE; closed++, day -= DAY) {
      for (const open of this.openings(day).toReversed()) {
        const end = Math.min(open.to, to);
        if (end < open.from) continue;
        if (end - open.from >= left) return end - left;
        left -= end - open.from;
        closed = 0;
      }
    }
    return null;
  }

  /** The latest moment of a comment whose reminder is due by `now`; null without a target, or if the brand never opens. */
  remindedSince(now: number): number | null {
    const { target } = this.hours;
    return target && this.before(now, Math.max(0, target.within - target.remind) * MINUTE);
  }

  /** When the response target of a comment of that moment runs out; null without a target, or if the brand never opens. */
  deadline(postedAt: number): Deadline | null {
    const { target } = this.hours;
    if (!target) return null;
    const dueAt = this.after(postedAt, target.within * MINUTE);
    const remindAt = this.after(postedAt, Math.max(0, target.within - target.remind) * MINUTE);
    return dueAt === null || remindAt === null ? null : { remindAt, dueAt };
  }

  /** The first moment from `epoch` on at which a reminder may be shown: itself, or the end of the quiet hours. */
  remindFrom(epoch: number): number {
    const { quiet, zone } = this.hours;
    if (!quiet || quiet.from === quiet.to) return epoch;
    const day = this.dayAt(epoch);
    const minute = (wallAt(epoch, zone) - day) / MINUTE;
    const overnight = quiet.from > quiet.to;
    const isQuiet = overnight ? minute >= quiet.from || minute < quiet.to : minute >= quiet.from && minute < quiet.to;
    if (!isQuiet) return epoch;
    const endDay = overnight && minute >= quiet.from ? day + DAY : day;
    return momentsOf(endDay + quiet.to * MINUTE, zone).last;
  }

  /** The wall time of the midnight before a moment. */
  private dayAt(epoch: number): number {
    return Math.floor(wallAt(epoch, this.hours.zone) / DAY) * DAY;
  }

  private openings(day: number): readonly Interval[] {
    const known = this.days.get(day);
    if (known) return known;
    const made = this.isClosed(day) ? [] : this.hours.week[weekdayOf(day)]!.map((open) => this.interval(day, open));
    if (this.days.size >= REMEMBERED) this.days.clear();
    this.days.set(day, made);
    return made;
  }

  private interval(day: number, { from, to }: Interval): Interval {
    const { zone } = this.hours;
    return { from: momentsOf(day + from * MINUTE, zone).first, to: momentsOf(day + to * MINUTE, zone).last };
  }

  private isClosed(day: number): boolean {
    if (this.closed.has(day)) return true;
    if (!this.hours.holidays) return false;
    const year = new Date(day).getUTCFullYear();
    let holidays = this.holidays.get(year);
    if (!holidays) {
      holidays = new Set(italianHolidays(year, this.hours.patron));
      this.holidays.set(year, holidays);
    }
    return holidays.has(day);
  }
}

/** The wall time of a day's midnight; null where it is none. */
function wallOf(isoDay: string): number | null {
  const [year, month, day] = isoDay.split('-').map(Number);
  return dayOf(year!, month!, day!);
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
  } catch {
    return false;
  }
}

/** In order and without overlap: time counts once. */
function areApart(openings: readonly Interval[]): boolean {
  return openings.every(({ from }, at) => at === 0 || openings[at - 1]!.to <= from);
}
