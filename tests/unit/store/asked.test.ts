import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { brandWith } from '@/lib/brand/brand';
import { starterTemplates } from '@/lib/replies/starter';
import { act, correct, undo } from '@/lib/store/acting';
import { silenceAsked } from '@/lib/store/asked';
import { readAsked } from '@/lib/store/askedList';
import { removeBrand, saveBrand } from '@/lib/store/brands';
import { database } from '@/lib/store/database';
import { removeTemplates, saveTemplates } from '@/lib/store/templates';
import { judge, noon, show, shown } from './inbox';

const worked = (from: number, to: number) => Math.max(0, to - from);
const paraphrases = ['Siete aperti domenica?', 'aprite di domenica?', 'Domenica siete aperti?'];
const comments = paraphrases.map((text, at) => shown(`c${at}`, { text, time: { at: noon - at } }));
const template = (id: string, body: string) => ({
  ...starterTemplates(noon)[0]!,
  id,
  body,
  abbreviation: null,
});
const asked = async () => (await readAsked()).map(({ count }) => count);

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

describe('what people keep asking', () => {
  it('is proposed from three on, with its brand, however often it is read', async () => {
    await saveBrand(brandWith({ id: 'rossi', name: 'Bottega Rossi' }));
    await show(comments.slice(0, 2), { brandId: 'rossi' });
    expect(await asked()).toEqual([]);
    await show(comments, { brandId: 'rossi' });
    await show(comments, { brandId: 'rossi', now: noon + 5 });
    expect(await readAsked()).toMatchObject([
      {
        wording: expect.stringMatching(/omenica/),
        count: 3,
        lastAt: noon,
        brandId: 'rossi',
        brandName: 'Bottega Rossi',
      },
    ]);
  });

  it('is kept apart by brand, and not shown of a removed one', async () => {
    await saveBrand(brandWith({ id: 'rossi', name: 'Bottega Rossi' }));
    await show(comments.slice(0, 2), { brandId: 'rossi' });
    await show(comments.slice(2));
    expect(await asked()).toEqual([]);
    await show(
      comments.map((comment) => ({ ...comment, key: `r${comment.key}` })),
      { brandId: 'rossi' },
    );
    expect(await asked()).toEqual([5]);
    await removeBrand('rossi');
    expect(await asked()).toEqual([]);
  });

  it('is written once a reading, and not at all when nothing new is asked', async () => {
    const put = vi.spyOn(database.asked, 'put');
    await show([...comments, shown('d', { text: 'Che bello' })]);
    await show(comments, { now: noon + 5 });
    await act('facebook:c0', { type: 'answer', at: noon }, worked, noon);
    expect(put).toHaveBeenCalledTimes(1);
    put.mockRestore();
  });

  it('loses what was edited into no question, is gone or was ignored, and takes it back', async () => {
    await show(comments);
    await show([shown('c0', { text: 'Ho aspettato un’ora' })]);
    expect(await asked()).toEqual([]);
    await show(comments);
    expect(await asked()).toEqual([3]);
    await show([shown('c1', { text: '', deleted: true })]);
    expect(await asked()).toEqual([]);
    await show(comments);
    await act('facebook:c2', { type: 'ignore' }, worked, noon);
    expect(await asked()).toEqual([]);
    await undo('facebook:c2', noon);
    expect(await asked()).toEqual([3]);
  });

  it('loses what the user says is no question, until that is taken back', async () => {
    await show(comments);
    const spam = async () => (text: string) => ({ ...judge(text), kind: 'spam' as const });
    await correct('facebook:c0', { kind: 'spam', sentiment: 'neutral' }, spam, noon);
    expect(await asked()).toEqual([]);
    await undo('facebook:c0', noon);
    expect(await asked()).toEqual([3]);
  });

  it('is proposed no more when the user says so, and again', async () => {
    await show(comments);
    const [question] = await readAsked();
    await silenceAsked(null, question!.id, true);
    expect(await asked()).toEqual([]);
    await silenceAsked(null, question!.id, false);
    expect(await asked()).toEqual([3]);
  });

  it('knows its template, and what it says once nothing is left to be filled', async () => {
    await show(comments);
    const [question] = await readAsked();
    expect(question).toMatchObject({ hasTemplate: false, answer: null });
    const { id } = question!;
    await saveTemplates([template(id, 'Ciao {nome}, {risposta:}')]);
    expect(await readAsked()).toMatchObject([{ hasTemplate: true, answer: null }]);
    await saveTemplates([template(id, 'Ciao {nome}, la domenica siamo chiusi.')]);
    expect(await readAsked()).toMatchObject([{ hasTemplate: true, answer: 'Ciao, la domenica siamo chiusi.' }]);
    await removeTemplates([id]);
    expect(await readAsked()).toMatchObject([{ hasTemplate: false, answer: null }]);
  });

  it('begins anew when it cannot be read', async () => {
    await show(comments.slice(0, 2));
    await database.asked.update('', { record: 'broken' as never });
    expect(await asked()).toEqual([]);
    await show(comments);
    expect((await database.asked.get(''))!.record.groups).toMatchObject([{ count: 1 }]);
  });

  it('keeps no comment from being taken in twice over a failed write', async () => {
    const put = vi.spyOn(database.asked, 'put').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    await expect(show(comments)).rejects.toThrow();
    put.mockRestore();
    expect(await database.comments.count()).toBe(0);
    await show(comments);
    expect(await asked()).toEqual([3]);
  });
});
