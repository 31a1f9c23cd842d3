import { describe, expect, it } from 'vitest';
import { snoozeChoices } from '@/lib/inbox/snooze';

const at = (iso: string) => Date.parse(iso);
const rome = (iso: string) =>
  snoozeChoices(at(iso), 'Europe/Rome').map(({ name, until }) => `${name} ${new Date(until).toISOString()}`);

describe('times to put a comment off to', () => {
  it('are in an hour, this evening, tomorrow and next Monday in the morning', () => {
    expect(rome('2026-11-24T15:40+01:00')).toEqual([
      'hour 2026-11-24T15:40:00.000Z',
      'evening 2026-11-24T18:00:00.000Z',
      'tomorrow 2026-11-25T08:00:00.000Z',
      'monday 2026-11-30T08:00:00.000Z',
    ]);
  });

  it.each([
    ['no evening when it is at hand', '2026-11-24T18:00+01:00', ['hour', 'tomorrow', 'monday']],
    ['an evening a minute earlier', '2026-11-24T17:59+01:00', ['hour', 'evening', 'tomorrow', 'monday']],
    ['on Sunday tomorrow is Monday already', '2026-11-29T10:00+01:00', ['hour', 'evening', 'tomorrow']],
    ['on Monday the next one', '2026-11-30T23:30+01:00', ['hour', 'tomorrow', 'monday']],
  ])('%s', (_, now, names) => {
    expect(snoozeChoices(at(now), 'Europe/Rome').map(({ name }) => name)).toEqual(names);
  });

  it('are on the clock of the zone, over a change of the clock too', () => {
    // The clock is set back in the night to Sunday, 25 October 2026.
    expect(rome('2026-10-24T20:00+02:00')).toContain('tomorrow 2026-10-25T08:00:00.000Z');
    const [, evening] = snoozeChoices(at('2026-11-24T15:40Z'), 'America/New_York');
    expect(evening).toEqual({ name: 'evening', until: at('2026-11-24T19:00-05:00') });
  });

  it('come one after the other, all ahead', () => {
    for (let hour = 0; hour < 24 * 8; hour++) {
      const now = at('2026-10-20T00:20Z') + hour * 3_600_000;
      const times = snoozeChoices(now, 'Europe/Rome').map(({ until }) => until);
      expect([now, ...times]).toEqual([now, ...times].sort((a, b) => a - b));
    }
  });
});
