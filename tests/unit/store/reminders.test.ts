import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Brand, brandWith } from '@/lib/brand/brand';
import { usualHours } from '@/lib/inbox/waiting';
import { act } from '@/lib/store/acting';
import { saveBrand } from '@/lib/store/brands';
import { database } from '@/lib/store/database';
import { nextReminder, takeReminders } from '@/lib/store/reminders';
import { hour, noon, show, shown } from './inbox';

const minute = 60_000;
/** Answers within two working hours, told half an hour before, from Monday to Friday between 9 and 18. */
const rossi = brandWith({
  id: 'rossi',
  name: 'Bottega Rossi',
  hours: { ...usualHours, target: { within: 120, remind: 30 } },
});
const posted = (key: string, at: number) => shown(key, { time: { at } });
const read = (key: string, at: number, now = at) => show([posted(key, at)], { brandId: 'rossi', now });
const told = async (now: number) => (await takeReminders(now)).map(({ row }) => row.comment.key).join(' ');

async function begin(part: Partial<Brand> = {}): Promise<void> {
  await saveBrand({ ...rossi, ...part });
  await takeReminders(noon);
}

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

describe('a reminder', () => {
  it('comes once, when the target is near, for all that are', async () => {
    await begin();
    await read('a', noon);
    await read('b', noon + minute);
    expect(await nextReminder(noon + 2 * minute)).toBe(noon + 90 * minute);
    expect(await told(noon + 90 * minute - 1)).toBe('');
    expect(await told(noon + 95 * minute)).toBe('a b');
    expect(await told(noon + 96 * minute)).toBe('');
    expect(await nextReminder(noon + 96 * minute)).toBe(null);
  });

  it('counts working time: over night it goes on in the morning', async () => {
    await begin();
    const evening = noon + 5 * hour;
    await read('a', evening);
    expect(await nextReminder(evening)).toBe(noon + 21.5 * hour);
    expect(await told(noon + 20 * hour)).toBe('');
    expect(await told(noon + 21.5 * hour)).toBe('a');
  });

  it('is not for what was answered, put off, or seen only later', async () => {
    await begin();
    await read('a', noon);
    await read('b', noon);
    await read('late', noon, noon + 91 * minute);
    await act('facebook:a', { type: 'answer', at: noon }, () => 0, noon);
    await act('facebook:b', { type: 'snooze', until: noon + 9 * hour }, () => 0, noon);
    expect(await told(noon + 100 * minute)).toBe('');
  });

  it('waits for the end of the quiet hours', async () => {
    await begin({ hours: { ...rossi.hours!, quiet: { from: 13 * 60, to: 15 * 60 } } });
    await read('a', noon);
    expect(await nextReminder(noon)).toBe(noon + 3 * hour);
    expect(await told(noon + 2 * hour)).toBe('');
    expect(await nextReminder(noon + 2 * hour)).toBe(noon + 3 * hour);
    expect(await told(noon + 3 * hour)).toBe('a');
  });

  it('comes after the browser was closed, but not weeks later', async () => {
    await begin();
    await read('a', noon);
    expect(await told(noon + 3 * 24 * hour)).toBe('a');
    await read('b', noon + 73 * hour);
    expect(await told(noon + 30 * 24 * hour)).toBe('');
  });

  it.each([
    ['without a target', { hours: usualHours }],
    ['without hours', { hours: null }],
    ['switched off', { reminders: false }],
  ] as [string, Partial<Brand>][])('never comes %s', async (_, part) => {
    await begin(part);
    await read('a', noon);
    expect(await nextReminder(noon)).toBe(null);
    expect(await told(noon + 10 * hour)).toBe('');
  });
});
