import { describe, expect, it } from 'vitest';
import { easterOf, italianHolidays } from '@/lib/inbox/holidays';

const iso = (day: number) => new Date(day).toISOString().slice(0, 10);
const daysOf = (...args: Parameters<typeof italianHolidays>) => italianHolidays(...args).map(iso);

describe('Easter', () => {
  // Published dates, among them the earliest, the latest and the two exceptions of the rule (1954, 1981).
  it.each([
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1961-04-02',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2029-04-01',
    '2030-04-21',
    '2038-04-25',
  ])('%s', (day) => {
    expect(iso(easterOf(Number(day.slice(0, 4))))).toBe(day);
  });

  it('is a Sunday between 22 March and 25 April, in every year', () => {
    for (let year = 1900; year < 2300; year++) {
      const easter = new Date(easterOf(year));
      expect(easter.getUTCDay()).toBe(0);
      expect(iso(easter.getTime()).slice(5) >= '03-22' && iso(easter.getTime()).slice(5) <= '04-25').toBe(true);
    }
  });
});

describe("Italy's holidays", () => {
  it('of a year, in order', () => {
    expect(daysOf(2027)).toEqual([
      '2027-01-01',
      '2027-01-06',
      '2027-03-28',
      '2027-03-29',
      '2027-04-25',
      '2027-05-01',
      '2027-06-02',
      '2027-08-15',
      '2027-10-04',
      '2027-11-01',
      '2027-12-08',
      '2027-12-25',
      '2027-12-26',
    ]);
  });

  it('have San Francesco from 2026 on', () => {
    expect(daysOf(2025)).not.toContain('2025-10-04');
    expect(daysOf(2026)).toContain('2026-10-04');
  });

  it('have no 4 November', () => expect(daysOf(2026)).not.toContain('2026-11-04'));

  it('take in the patron saint once', () => {
    expect(daysOf(2026, { month: 12, day: 7 })).toContain('2026-12-07');
    expect(daysOf(2026, { month: 4, day: 25 })).toHaveLength(daysOf(2026).length);
  });

  it('count a day once when Easter Monday is 25 April', () => {
    expect(daysOf(2011).filter((day) => day === '2011-04-25')).toHaveLength(1);
  });
});
