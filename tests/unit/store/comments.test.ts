import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { act, undo } from '@/lib/store/acting';
import { getComment } from '@/lib/store/comments';
import { database } from '@/lib/store/database';
import { hour, noon, reply, show, shown } from './inbox';

const worked = (from: number, to: number) => Math.max(0, to - from);
const anna = 'facebook:a';

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

describe('a comment', () => {
  it('is kept once, judged, whatever the list does', async () => {
    expect(await show([shown('a'), shown('a')])).toBe(true);
    expect(await show([shown('a')], { now: noon + 5 })).toBe(false);
    expect(await database.comments.count()).toBe(1);
    expect(await getComment(anna)).toMatchObject({ state: 'new', firstSeenAt: noon, triage: { kind: 'question' } });
  });

  it('in words of time read again every minute is written a few times at most', async () => {
    const written = [];
    for (let minute = 0; minute < 60; minute++) {
      if (await show([shown('a', { time: { text: '3 h' } })], { now: noon + minute * 60_000 })) written.push(minute);
    }
    expect(written.length).toBeLessThan(5);
  });

  it('is judged anew when it is edited, and later when nothing could judge it', async () => {
    await show([shown('a')], { judge: null });
    expect(await getComment(anna)).toMatchObject({ triage: null });
    await show([shown('a', { text: 'Ho aspettato un’ora' })]);
    expect(await getComment(anna)).toMatchObject({ triage: { kind: 'complaint' }, editedAt: noon });
  });

  it('that was not judged is as soon as that can be done', async () => {
    await show([shown('a')], { judge: null });
    await show([shown('a')]);
    expect(await getComment(anna)).toMatchObject({ triage: { kind: 'question' } });
  });

  it('that is gone waits no longer, and does again when it is back', async () => {
    await show([shown('a')]);
    await show([shown('a', { text: '', deleted: true })]);
    const places = async () => (await getComment(anna))!.lists.map(([list]) => list);
    expect(await places()).toEqual(['state:new']);
    await show([shown('a')]);
    expect(await places()).toHaveLength(5);
  });
});

describe('a reply of the brand', () => {
  const answered = { state: 'answered', answeredAt: noon - hour / 2, responseTime: hour / 2 };

  it('closes its comment and is none itself', async () => {
    await show([shown('a'), reply('r', 'a')]);
    expect(await getComment(anna)).toMatchObject(answered);
    expect(await database.comments.count()).toBe(1);
  });

  it('may be read before its comment', async () => {
    await show([reply('r', 'a')]);
    expect(await database.comments.count()).toBe(0);
    await show([shown('a')]);
    expect(await getComment(anna)).toMatchObject(answered);
  });

  it('read again does not close what was opened again; a new one does', async () => {
    await show([shown('a'), reply('r', 'a')]);
    await act(anna, { type: 'toAnswer' }, worked, noon);
    expect(await show([shown('a'), reply('r', 'a')])).toBe(false);
    expect(await getComment(anna)).toMatchObject({ state: 'toAnswer' });
    await show([reply('older', 'a', { time: { at: noon - 0.75 * hour } })]);
    expect(await getComment(anna)).toMatchObject({ state: 'toAnswer' });
    await show([reply('r2', 'a', { time: { at: noon } })]);
    expect(await getComment(anna)).toMatchObject({ state: 'answered', answeredAt: noon });
  });

  it('that is the first counts, though the list showed a later one first', async () => {
    await show([shown('a'), reply('late', 'a', { time: { at: noon - 1000 } })]);
    await show([reply('r', 'a')]);
    expect(await getComment(anna)).toMatchObject(answered);
  });

  it('that was deleted answers nothing', async () => {
    await show([shown('a'), reply('r', 'a', { deleted: true })]);
    expect(await getComment(anna)).toMatchObject({ state: 'new' });
  });

  const luca = shown('l', { parent: 'a', author: { name: 'Luca Serra', handle: '@lucas' }, time: { at: noon - 2000 } });

  it('in a thread answers whom it names, and the first comment where it names nobody', async () => {
    await show([shown('a'), luca, reply('r', 'a', { text: 'Luca Serra certo!', time: { at: noon - 1000 } })]);
    expect(await getComment(anna)).toMatchObject({ state: 'new' });
    expect(await getComment('facebook:l')).toMatchObject({ state: 'answered' });
    await show([reply('r2', 'a', { text: 'Certo!' })]);
    expect(await getComment(anna)).toMatchObject({ state: 'answered' });
  });

  it('in a thread finds whom it names whatever was read first', async () => {
    await show([reply('r', 'a', { text: '@lucas certo!', time: { at: noon - 1000 } })]);
    await show([shown('a')]);
    await show([luca]);
    expect(await getComment(anna)).toMatchObject({ state: 'new' });
    expect(await getComment('facebook:l')).toMatchObject({ state: 'answered' });
  });

  it('answers nothing that was written after it', async () => {
    await show([shown('a'), luca, reply('r', 'a', { text: '@lucas certo!', time: { at: noon - hour / 2 } })]);
    expect(await getComment('facebook:l')).toMatchObject({ state: 'new' });
  });

  it('taken for a comment before the page told who acts is put aside', async () => {
    await show([shown('a'), reply('r', 'a', { own: false })]);
    await show([reply('r', 'a')]);
    expect(await getComment('facebook:r')).toMatchObject({ state: 'ignored' });
    expect(await getComment(anna)).toMatchObject({ state: 'answered' });
  });
});

describe('an action', () => {
  it('is taken back once, as the comment stood', async () => {
    await show([shown('a')]);
    expect(await act(anna, { type: 'snooze', until: noon + hour }, worked, noon)).toBe(true);
    expect(await getComment(anna)).toMatchObject({ state: 'snoozed', snoozedUntil: noon + hour });
    expect(await undo(anna, noon)).toBe(true);
    expect(await getComment(anna)).toMatchObject({ state: 'new', snoozedUntil: null });
    expect(await undo(anna, noon)).toBe(false);
  });

  it('that its state does not allow, or on no comment, changes nothing', async () => {
    await show([shown('a')]);
    await act(anna, { type: 'ignore' }, worked, noon);
    expect(await act(anna, { type: 'snooze', until: noon + hour }, worked, noon)).toBe(false);
    expect(await act('facebook:none', { type: 'ignore' }, worked, noon)).toBe(false);
    expect(await getComment(anna)).toMatchObject({ state: 'ignored' });
  });

  it('is not taken back from under an answer that a page showed since', async () => {
    await show([shown('a')]);
    await act(anna, { type: 'snooze', until: noon + hour }, worked, noon);
    await show([reply('r', 'a')]);
    expect(await undo(anna, noon)).toBe(false);
    expect(await getComment(anna)).toMatchObject({ state: 'answered' });
  });
});
