import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { Triager } from '@/lib/inbox/triage/triage';
import { act, correct, judgeAlike, nextWake, undo, wakeDue } from '@/lib/store/acting';
import { getComment, type Judge } from '@/lib/store/comments';
import { listCorrections } from '@/lib/store/corrections';
import { database } from '@/lib/store/database';
import { hour, noon, show, shown } from './inbox';

const triager = new Triager(await readFile(new URL('../../../lib/inbox/triage/triage.bin', import.meta.url)));
const judgeAfter = async (brandId: string | null): Promise<Judge> => {
  const corrections = await listCorrections(brandId);
  return (text) => triager.triage(text, corrections);
};
const said = { kind: 'spam', sentiment: 'neutral' } as const;
const text = 'Certo che la vostra vetrina fa sempre pensare a chissà cosa';
const read = async (key: string, words: string, brandId: string | null = null) =>
  show([shown(key, { text: words })], { brandId, judge: await judgeAfter(brandId) });
const kindOf = async (key: string) => (await getComment(`facebook:${key}`))?.triage?.kind;

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

describe('a correction', () => {
  it('settles the comment, places it anew and holds for its brand only', async () => {
    await read('a', text, 'rossi');
    expect(await kindOf('a')).not.toBe('spam');
    expect(await correct('facebook:a', said, judgeAfter, noon)).toBe(true);
    const row = (await getComment('facebook:a'))!;
    expect(row).toMatchObject({ triage: said, learntFrom: text });
    expect(row.lists).toContainEqual(['/spam', 'rossi', 2, noon - hour, 'facebook:a']);
    await read('b', text.toUpperCase(), 'rossi');
    expect(await kindOf('b')).toBe('spam');
    await read('c', text, null);
    expect(await kindOf('c')).not.toBe('spam');
    expect(await correct('facebook:none', said, judgeAfter, noon)).toBe(false);
  });

  it('is taken back, and no longer remembered', async () => {
    await read('a', text);
    const before = await getComment('facebook:a');
    await correct('facebook:a', said, judgeAfter, noon);
    expect(await undo('facebook:a', noon)).toBe(true);
    expect(await getComment('facebook:a')).toMatchObject({ triage: before!.triage, learntFrom: null });
    await read('b', text);
    expect(await kindOf('b')).toBe(before!.triage!.kind);
    expect(await undo('facebook:a', noon)).toBe(false);
  });

  it('spreads to waiting comments that are alike, and back', async () => {
    await read('a', text);
    await read('like', `${text}!!`);
    await read('other', 'Siete aperti domenica?');
    const [like, other] = [await kindOf('like'), await getComment('facebook:other')];
    await correct('facebook:a', said, judgeAfter, noon);
    await judgeAlike((await getComment('facebook:a'))!, await judgeAfter(null), noon);
    expect(await kindOf('like')).toBe('spam');
    expect(await getComment('facebook:other')).toEqual(other);
    await undo('facebook:a', noon);
    await judgeAlike((await getComment('facebook:a'))!, await judgeAfter(null), noon);
    expect(await kindOf('like')).toBe(like);
  });
});

describe('a snoozed comment', () => {
  it('comes back when its time has come', async () => {
    await read('a', text);
    await act('facebook:a', { type: 'snooze', until: noon + hour }, () => 0, noon);
    expect(await nextWake()).toBe(noon + hour);
    expect(await wakeDue(noon + hour - 1)).toBe(false);
    expect(await wakeDue(noon + hour)).toBe(true);
    expect(await getComment('facebook:a')).toMatchObject({ state: 'toAnswer', snoozedUntil: null });
    expect(await nextWake()).toBe(null);
  });
});
