import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { brandWith } from '@/lib/brand/brand';
import type { Filter } from '@/lib/inbox/order';
import { usualHours } from '@/lib/inbox/waiting';
import { act } from '@/lib/store/acting';
import { removeBrand, saveBrand } from '@/lib/store/brands';
import { database } from '@/lib/store/database';
import { countPending, listComments } from '@/lib/store/inboxList';
import { hour, noon, show, shown } from './inbox';

const worked = (from: number, to: number) => Math.max(0, to - from);
const rossi = brandWith({ id: 'rossi', name: 'Bottega Rossi' });

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

const keys = async (filter: Filter = {}, limit = 50) => {
  const { total, items } = await listComments(filter, limit, noon);
  return `${items.map(({ row }) => row.comment.key).join(' ')} of ${total}`;
};

const question = (key: string, hours: number) => shown(key, { time: { at: noon - hours * hour } });
const angry = (key: string, hours: number) => ({ ...question(key, hours), text: 'Che attesa' });

describe('the list', () => {
  it('has the worst first, then the longest waiting, over all brands', async () => {
    await saveBrand(rossi);
    await show([question('q1', 1), question('q3', 3), angry('a1', 1)]);
    await show([question('q2', 2), angry('a2', 2), { ...question('gas', 0.5), text: 'Odore di gas' }], {
      brandId: 'rossi',
    });
    expect(await keys()).toBe('gas a2 a1 q3 q2 q1 of 6');
    expect(await keys({}, 2)).toBe('gas a2 of 6');
    expect(await countPending()).toEqual({ pending: 6, crisis: true });
  });

  it('puts what is near its target before what only waits longer', async () => {
    await saveBrand({ ...rossi, hours: { ...usualHours, target: { within: 60, remind: 15 } } });
    await show([question('long', 3)]);
    await show([question('due', 0.8), question('fresh', 0.5)], { brandId: 'rossi' });
    expect(await keys()).toBe('due long fresh of 3');
    expect((await listComments({}, 1, noon)).items[0]).toMatchObject({
      brandName: 'Bottega Rossi',
      waited: 0.8 * hour,
      deadline: { dueAt: noon + 0.2 * hour },
    });
  });

  it('is filtered by brand, platform, kind, state and text, alone and together', async () => {
    await saveBrand(rossi);
    await show([question('q1', 1), angry('a1', 1)]);
    await show([question('q2', 2), angry('a2', 2)], { brandId: 'rossi' });
    await act('facebook:a2', { type: 'handOff', to: 'orders' }, worked, noon);
    expect(await keys({ brandId: 'rossi' })).toBe('q2 of 1');
    expect(await keys({ platform: 'facebook', kind: 'question' })).toBe('q2 q1 of 2');
    expect(await keys({ platform: 'x' })).toBe(' of 0');
    expect(await keys({ kind: 'complaint' })).toBe('a1 of 1');
    expect(await keys({ state: 'handedOff' })).toBe('a2 of 1');
    expect(await keys({ state: 'new', kind: 'question', brandId: 'rossi' })).toBe('q2 of 1');
    expect(await keys({ text: 'domenica CONTI' })).toBe('q2 q1 of 2');
    expect(await keys({ text: 'attesa', state: 'handedOff' })).toBe('a2 of 1');
  });

  it('does without what is answered, snoozed, gone, or of a removed brand', async () => {
    await saveBrand(rossi);
    await show([question('q1', 1), question('q2', 2), question('q3', 3)]);
    await show([question('q4', 4)], { brandId: 'rossi' });
    await act('facebook:q1', { type: 'snooze', until: noon + hour }, worked, noon);
    await act('facebook:q2', { type: 'answer', at: noon }, worked, noon);
    await show([{ ...question('q3', 3), deleted: true }]);
    expect(await keys()).toBe('q4 of 1');
    await removeBrand('rossi');
    expect(await keys()).toBe(' of 0');
    expect(await countPending()).toEqual({ pending: 0, crisis: false });
    await saveBrand(rossi);
    expect(await keys()).toBe('q4 of 1');
  });

  it('looks at every comment for a text, however many there are', async () => {
    const all = Array.from({ length: 1100 }, (_, at) => shown(`k${at}`, { time: { at: noon - hour } }));
    await show([...all, { ...question('last', 0.1), text: 'Il tornio?' }]);
    expect(await keys({ text: 'tornio' })).toBe('last of 1');
    expect(await keys({ text: 'domenica' }, 1)).toBe('k0 of 1100');
  });
});
