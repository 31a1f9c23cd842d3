import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '@/lib/inbox/civil';
import { narrowed, readTime } from '@/lib/inbox/relativeTime';

const zone = 'Europe/Rome';
/** A Tuesday. */
const now = Date.parse('2026-11-24T17:20:30+01:00');
const span = (written: string, at = now) => {
  const moment = readTime(written, at, zone);
  return moment && [moment.at - moment.within, moment.at + moment.within];
};
const ago = (most: number, least: number) => [now - most, now - least];
const between = (from: string, to: string) => [Date.parse(from), Date.parse(to)];

describe('how long ago', () => {
  it.each([
    ['ora', MINUTE, 0],
    ['Adesso', MINUTE, 0],
    ['proprio ora', MINUTE, 0],
    ['Just now', MINUTE, 0],
    ['now', MINUTE, 0],
    ['30 s', 31_000, 29_500],
    ['45s', 46_000, 44_500],
    ['pochi secondi fa', MINUTE, 0],
    ['5 min', 6 * MINUTE, 4.5 * MINUTE],
    ['5m', 6 * MINUTE, 4.5 * MINUTE],
    ['5 minuti fa', 6 * MINUTE, 4.5 * MINUTE],
    ['un minuto fa', 2 * MINUTE, MINUTE / 2],
    ['5 mins ago', 6 * MINUTE, 4.5 * MINUTE],
    ['2 h', 3 * HOUR, 1.5 * HOUR],
    ['2h', 3 * HOUR, 1.5 * HOUR],
    ['2 ore', 3 * HOUR, 1.5 * HOUR],
    ['circa 2 ore fa', 3 * HOUR, 1.5 * HOUR],
    ['2 hrs', 3 * HOUR, 1.5 * HOUR],
    ["un'ora fa", 2 * HOUR, HOUR / 2],
    ['un’ora fa', 2 * HOUR, HOUR / 2],
    ['1 ora', 2 * HOUR, HOUR / 2],
    ['an hour ago', 2 * HOUR, HOUR / 2],
    ['3 g', 4 * DAY, 2.5 * DAY],
    ['3g', 4 * DAY, 2.5 * DAY],
    ['6 giorni', 7 * DAY, 5.5 * DAY],
    ['2d', 3 * DAY, 1.5 * DAY],
    ['a day ago', 2 * DAY, DAY / 2],
    ['1 sett.', 14 * DAY, 3.5 * DAY],
    ['3 sett', 28 * DAY, 17.5 * DAY],
    ['2 settimane fa', 21 * DAY, 10.5 * DAY],
    ['3w', 28 * DAY, 17.5 * DAY],
    ['2 weeks ago', 21 * DAY, 10.5 * DAY],
    ['12 sett.', 91 * DAY, 80.5 * DAY],
    ['4mo', 155 * DAY, 98 * DAY],
    ['1 mese', 62 * DAY, 14 * DAY],
    ['2 mesi fa', 93 * DAY, 42 * DAY],
    ['1 anno', 732 * DAY, 182.5 * DAY],
    ['2 a', 1098 * DAY, 547.5 * DAY],
    ['2y', 1098 * DAY, 547.5 * DAY],
  ])('%s', (written, most, least) => expect(span(written)).toEqual(ago(most, least)));

  it.each(['2 h · Modificato', '2 h • Edited', '· 2 h', '2h (modificato)', '2\u00a0h ·', ' 2  H\n'])(
    '%j',
    (written) => {
      expect(span(written)).toEqual(span('2 h'));
    },
  );
});

describe('days and times', () => {
  it.each([
    ['ieri alle 14:30', '2026-11-23T14:30+01:00', '2026-11-23T14:31+01:00'],
    ['Ieri alle ore 14.30', '2026-11-23T14:30+01:00', '2026-11-23T14:31+01:00'],
    ['Yesterday at 2:30 PM', '2026-11-23T14:30+01:00', '2026-11-23T14:31+01:00'],
    ['Yesterday at 2:30\u202fPM', '2026-11-23T14:30+01:00', '2026-11-23T14:31+01:00'],
    ['yesterday at 12:05 am', '2026-11-23T00:05+01:00', '2026-11-23T00:06+01:00'],
    ['today at 12:05 p.m.', '2026-11-24T12:05+01:00', '2026-11-24T12:06+01:00'],
    ['ieri', '2026-11-23T00:00+01:00', '2026-11-24T00:00+01:00'],
    ['oggi', '2026-11-24T00:00+01:00', '2026-11-24T17:20:30+01:00'],
    ['16:05', '2026-11-24T16:05+01:00', '2026-11-24T16:06+01:00'],
    ['lunedì alle 9', '2026-11-23T09:00+01:00', '2026-11-23T10:00+01:00'],
    ['lun alle 9:15', '2026-11-23T09:15+01:00', '2026-11-23T09:16+01:00'],
    ['martedì alle 9:00', '2026-11-17T09:00+01:00', '2026-11-17T09:01+01:00'],
    ['mercoledì', '2026-11-18T00:00+01:00', '2026-11-19T00:00+01:00'],
    ['domenica scorsa', '2026-11-22T00:00+01:00', '2026-11-23T00:00+01:00'],
    ['Sunday at 9:00 AM', '2026-11-22T09:00+01:00', '2026-11-22T09:01+01:00'],
    ['12 maggio', '2026-05-12T00:00+02:00', '2026-05-13T00:00+02:00'],
    ['25 novembre', '2025-11-25T00:00+01:00', '2025-11-26T00:00+01:00'],
    ['29 febbraio', '2024-02-29T00:00+01:00', '2024-03-01T00:00+01:00'],
    ['12 mag 2025', '2025-05-12T00:00+02:00', '2025-05-13T00:00+02:00'],
    ['12 mag. 2025', '2025-05-12T00:00+02:00', '2025-05-13T00:00+02:00'],
    ['3 mar', '2026-03-03T00:00+01:00', '2026-03-04T00:00+01:00'],
    ['12 set', '2026-09-12T00:00+02:00', '2026-09-13T00:00+02:00'],
    ['12 sett 2025', '2025-09-12T00:00+02:00', '2025-09-13T00:00+02:00'],
    ['12 maggio alle ore 10:15', '2026-05-12T10:15+02:00', '2026-05-12T10:16+02:00'],
    ['lunedì 12 maggio 2025 alle ore 10:15', '2025-05-12T10:15+02:00', '2025-05-12T10:16+02:00'],
    ['Monday, May 12, 2025 at 2:30 PM', '2025-05-12T14:30+02:00', '2025-05-12T14:31+02:00'],
    ['May 12', '2026-05-12T00:00+02:00', '2026-05-13T00:00+02:00'],
    ['May 12, 2025', '2025-05-12T00:00+02:00', '2025-05-13T00:00+02:00'],
    ['12 May 2025', '2025-05-12T00:00+02:00', '2025-05-13T00:00+02:00'],
    ['Sept 3rd', '2026-09-03T00:00+02:00', '2026-09-04T00:00+02:00'],
    ['2:30 PM · May 12, 2025', '2025-05-12T14:30+02:00', '2025-05-12T14:31+02:00'],
    ['14:30 · 12 mag 2025', '2025-05-12T14:30+02:00', '2025-05-12T14:31+02:00'],
    ['12 maggio · Modificato', '2026-05-12T00:00+02:00', '2026-05-13T00:00+02:00'],
    ['25/12/2025', '2025-12-25T00:00+01:00', '2025-12-26T00:00+01:00'],
    ['2025-05-12T12:30:00.000Z', '2025-05-12T12:30Z', '2025-05-12T12:30Z'],
    ['2025-05-12T14:30:00+02:00', '2025-05-12T12:30Z', '2025-05-12T12:30Z'],
  ])('%s', (written, from, to) => expect(span(written)).toEqual(between(from, to)));

  it('have the length the clock gave them', () => {
    expect(readTime('29 marzo 2026', now, zone)!.within * 2).toBe(23 * HOUR);
    expect(readTime('25 ottobre 2026', now, zone)!.within * 2).toBe(25 * HOUR);
    expect(span('25 ottobre 2026 alle 2:30')).toEqual(between('2026-10-25T02:30+02:00', '2026-10-25T02:31+01:00'));
    expect(span('ieri alle 14:30', Date.parse('2026-03-30T10:00+02:00'))).toEqual(
      between('2026-03-29T14:30+02:00', '2026-03-29T14:31+02:00'),
    );
  });

  it('turn with the clock of the page, not with UTC', () => {
    expect(span('ieri', Date.parse('2026-11-24T00:30+01:00'))).toEqual(
      between('2026-11-23T00:00+01:00', '2026-11-24T00:00+01:00'),
    );
  });
});

it.each([
  '',
  '·',
  'Rispondi',
  'Mi piace',
  '3',
  '3 like',
  '12 commenti',
  '05/06/2025',
  '31 aprile',
  '12 maggio 2030',
  'alle',
  '2 x',
  '1.2 h',
  'ieri alle 25:10',
  'ieri alle 14:75',
  'Yesterday at 14:30 PM',
  'Marco',
  'mai',
  '1234 h',
  'Modificato',
])('%j is no time', (written) => expect(readTime(written, now, zone)).toBeNull());

it('whatever a page writes holds the moment it was written for', () => {
  const units: [string, number, number][] = [
    [' min', MINUTE, 59],
    [' h', HOUR, 23],
    [' g', DAY, 6],
    ['w', 7 * DAY, 50],
  ];
  const italian = new Intl.DateTimeFormat('it', { timeZone: zone, dateStyle: 'long', timeStyle: 'short' });
  const english = new Intl.DateTimeFormat('en-US', { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' });
  const holds = (written: string, moment: number) => {
    const read = readTime(written, now, zone);
    expect(read && Math.abs(read.at - moment) <= read.within, written).toBe(true);
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...units),
      fc.double({ min: 0, max: 1, noNaN: true }),
      ([unit, length, most], share) => {
        const elapsed = length + share * (most - 1) * length;
        holds(`${Math.floor(elapsed / length)}${unit}`, now - elapsed);
        holds(`${Math.round(elapsed / length)}${unit}`, now - elapsed);
      },
    ),
  );
  fc.assert(
    fc.property(fc.integer({ min: Date.parse('2015-01-01'), max: now }), (moment) => {
      holds(italian.format(moment), moment);
      holds(english.format(moment), moment);
    }),
  );
});

describe('two readings', () => {
  const a = { at: 1000, within: 500 };
  it('narrow each other', () => expect(narrowed(a, { at: 1400, within: 300 })).toEqual({ at: 1300, within: 200 }));
  it('keep the narrower when they contradict', () => {
    expect(narrowed(a, { at: 3000, within: 10 })).toEqual({ at: 3000, within: 10 });
  });
  it('keep the only one', () => {
    expect(narrowed(null, a)).toEqual(a);
    expect(narrowed(a, null)).toEqual(a);
    expect(narrowed(null, null)).toBeNull();
  });
});
