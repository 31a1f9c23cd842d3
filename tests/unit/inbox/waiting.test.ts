import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '@/lib/inbox/civil';
import { OfficeClock, type OfficeHours, officeHoursSchema } from '@/lib/inbox/waiting';

const day = [
  { from: 9 * 60, to: 13 * 60 },
  { from: 14 * 60, to: 18 * 60 },
];
const office: OfficeHours = {
  zone: 'Europe/Rome',
  week: [day, day, day, day, day, [], []],
  holidays: true,
  patron: null,
  closed: [],
  target: { within: 120, remind: 30 },
  quiet: { from: 21 * 60, to: 8 * 60 },
};
const clockOf = (hours: Partial<OfficeHours> = {}) => new OfficeClock({ ...office, ...hours });
const clock = clockOf();
const always = clockOf({ holidays: false, week: Array.from({ length: 7 }, () => [{ from: 0, to: 24 * 60 }]) });
const at = (iso: string) => Date.parse(iso);

describe('working time', () => {
  it.each([
    ['within a morning', '2026-11-24T10:00+01:00', '2026-11-24T11:30+01:00', 1.5],
    ['over lunch', '2026-11-24T12:30+01:00', '2026-11-24T14:30+01:00', 1],
    ['over a night', '2026-11-24T17:00+01:00', '2026-11-25T10:00+01:00', 2],
    ['over a weekend', '2026-11-27T17:00+01:00', '2026-11-30T09:30+01:00', 1.5],
    ['at night', '2026-11-24T20:00+01:00', '2026-11-25T07:00+01:00', 0],
    ['a whole week', '2026-11-16T00:00+01:00', '2026-11-23T00:00+01:00', 40],
    ['over the Immacolata', '2026-12-07T17:00+01:00', '2026-12-09T10:00+01:00', 2],
    ['over Easter', '2026-04-03T17:00+02:00', '2026-04-07T10:00+02:00', 2],
    ['over San Francesco on a Monday', '2027-10-01T17:00+02:00', '2027-10-05T10:00+02:00', 2],
    ['backwards', '2026-11-24T11:30+01:00', '2026-11-24T10:00+01:00', 0],
  ])('%s', (_, from, to, hours) => {
    expect(clock.worked(at(from), at(to)) / HOUR).toBe(hours);
  });

  it('on closed days and on the patron saint stands still', () => {
    const from = at('2026-12-04T09:00+01:00');
    const to = at('2026-12-05T09:00+01:00');
    expect(clockOf({ closed: ['2026-12-04'] }).worked(from, to)).toBe(0);
    expect(clockOf({ patron: { month: 12, day: 4 } }).worked(from, to)).toBe(0);
    expect(clockOf({ holidays: false }).worked(at('2026-12-08T00:00+01:00'), at('2026-12-09T00:00+01:00'))).toBe(
      8 * HOUR,
    );
  });

  it('counts the hour that the clock skips or repeats as it went by', () => {
    expect(always.worked(at('2026-03-29T00:00+01:00'), at('2026-03-30T00:00+02:00'))).toBe(23 * HOUR);
    expect(always.worked(at('2026-10-25T00:00+02:00'), at('2026-10-26T00:00+01:00'))).toBe(25 * HOUR);
    const night = clockOf({ week: Array.from({ length: 7 }, () => [{ from: 60, to: 4 * 60 }]) });
    expect(night.worked(at('2026-03-29T00:00+01:00'), at('2026-03-30T00:00+02:00'))).toBe(2 * HOUR);
    expect(night.worked(at('2026-10-25T00:00+02:00'), at('2026-10-26T00:00+01:00'))).toBe(4 * HOUR);
  });

  it('adds up, and is undone by counting forward', () => {
    const moment = fc.integer({ min: at('2025-01-01'), max: at('2028-01-01') });
    fc.assert(
      fc.property(moment, fc.array(fc.nat(20 * 24 * 60), { minLength: 2, maxLength: 2 }), (start, [a, b]) => {
        const middle = start + a! * MINUTE;
        const end = middle + b! * MINUTE;
        expect(clock.worked(start, middle) + clock.worked(middle, end)).toBe(clock.worked(start, end));
        expect(always.worked(start, end)).toBe(end - start);
        const working = b! * MINUTE;
        expect(clock.worked(start, clock.after(start, working)!)).toBe(working);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the response target', () => {
  it('runs out in working hours, with a reminder before', () => {
    expect(clock.deadline(at('2026-11-27T17:00+01:00'))).toEqual({
      remindAt: at('2026-11-30T09:30+01:00'),
      dueAt: at('2026-11-30T10:00+01:00'),
    });
  });

  it('is reminded of at once when the reminder comes before the whole target', () => {
    const eager = clockOf({ target: { within: 30, remind: 60 } });
    expect(eager.deadline(at('2026-11-24T10:00+01:00'))?.remindAt).toBe(at('2026-11-24T10:00+01:00'));
  });

  it('is none without a target, nor for a brand that never opens', () => {
    expect(clockOf({ target: null }).deadline(0)).toBeNull();
    expect(clockOf({ week: [[], [], [], [], [], [], []] }).deadline(0)).toBeNull();
  });
});

describe('quiet hours', () => {
  it.each([
    ['2026-11-24T20:59+01:00', '2026-11-24T20:59+01:00'],
    ['2026-11-24T21:00+01:00', '2026-11-25T08:00+01:00'],
    ['2026-11-25T02:00+01:00', '2026-11-25T08:00+01:00'],
    ['2026-11-25T08:00+01:00', '2026-11-25T08:00+01:00'],
    ['2026-03-28T23:00+01:00', '2026-03-29T08:00+02:00'],
  ])('%s: from %s', (now, expected) => expect(clock.remindFrom(at(now))).toBe(at(expected)));

  it('within a day, and none', () => {
    const nap = clockOf({ quiet: { from: 13 * 60, to: 15 * 60 } });
    expect(nap.remindFrom(at('2026-11-24T14:10+01:00'))).toBe(at('2026-11-24T15:00+01:00'));
    expect(nap.remindFrom(at('2026-11-24T22:00+01:00'))).toBe(at('2026-11-24T22:00+01:00'));
    expect(clockOf({ quiet: null }).remindFrom(1)).toBe(1);
  });
});

it('hours that make no sense are refused', () => {
  const accepts = (hours: Partial<Record<keyof OfficeHours, unknown>>) =>
    officeHoursSchema.safeParse({ ...office, ...hours }).success;
  expect(accepts({})).toBe(true);
  expect(accepts({ zone: 'Europe/Nowhere' })).toBe(false);
  expect(accepts({ week: [] })).toBe(false);
  expect(accepts({ week: [[{ from: 600, to: 500 }], [], [], [], [], [], []] })).toBe(false);
  expect(
    accepts({
      week: [
        [
          { from: 500, to: 700 },
          { from: 600, to: 800 },
        ],
        [],
        [],
        [],
        [],
        [],
        [],
      ],
    }),
  ).toBe(false);
  expect(accepts({ closed: ['2026-02-30'] })).toBe(false);
});
