/**
 * Wall-clock times of a time zone, on Intl: Temporal is in Chromium from 144 on, and the extension starts at 137. A wall
 * time is written as the epoch ms it would have if the zone were UTC, so that days are whole multiples of `DAY`.
 */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** What a zone's clocks are ahead of UTC on a UTC day, in ms; null where they are set on that day. */
const offsets = new Map<string, Map<number, number | null>>();
/** Days remembered for a zone. */
const REMEMBERED = 10_000;

/** The wall time at a moment (epoch ms). Throws a RangeError for a zone that Intl does not know. */
export function wallAt(epoch: number, zone: string): number {
  return epoch + (offsetOn(Math.floor(epoch / DAY), zone) ?? asked(epoch, zone) - epoch);
}

/** Intl takes microseconds to answer, and a comment of two years ago asks for hundreds of days. */
function offsetOn(day: number, zone: string): number | null {
  let known = offsets.get(zone);
  if (!known || known.size > REMEMBERED) {
    known = new Map();
    offsets.set(zone, known);
  }
  let offset = known.get(day);
  if (offset === undefined) {
    const [start, end] = [day * DAY, (day + 1) * DAY];
    const before = asked(start, zone) - start;
    offset = before === asked(end, zone) - end ? before : null;
    known.set(day, offset);
  }
  return offset;
}

function asked(epoch: number, zone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(epoch)) parts[type] = Number(value);
  const { year, month, day, hour, minute, second } = parts;
  return Date.UTC(year!, month! - 1, day, hour, minute, second) + (((epoch % 1000) + 1000) % 1000);
}

/**
 * The moments (epoch ms) a wall time may mean, as the earliest and the latest: two when the clock is set back over it. A
 * wall time that the clock skips is read with the offset before the change.
 */
export function momentsOf(wall: number, zone: string): { first: number; last: number } {
  const before = wallAt(wall - DAY, zone) - (wall - DAY);
  const after = wallAt(wall + DAY, zone) - (wall + DAY);
  const real = [wall - before, wall - after].filter((epoch) => wallAt(epoch, zone) === wall);
  if (real.length === 0) return { first: wall - before, last: wall - before };
  return { first: Math.min(...real), last: Math.max(...real) };
}

/** The wall time of a day's midnight, or null where there is no such day; months count from 1. */
export function dayOf(year: number, month: number, day: number): number | null {
  const wall = Date.UTC(year, month - 1, day);
  const date = new Date(wall);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? wall : null;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(wall: number): number {
  return (((Math.floor(wall / DAY) + 3) % 7) + 7) % 7;
}
