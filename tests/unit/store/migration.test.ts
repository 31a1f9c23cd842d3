import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { brandSchema, brandWith } from '@/lib/brand/brand';
import { Database } from '@/lib/store/database';

const row = { brandId: null, createdAt: 1, updatedAt: 1, deletedAt: null };

/** What version 1 left on disk. */
async function firstVersion(name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(1).stores({
    words: 'id, &word',
    ignores: 'id, &[rule+word]',
    settings: 'id, &key',
    reviews: 'id, createdAt',
  });
  await old.table('words').add({ ...row, id: 'w', word: 'ceramista' });
  await old.table('ignores').add({ ...row, id: 'i', rule: 'spelling', word: 'Lumora' });
  await old.table('settings').add({ ...row, id: 's', key: 'platform:x', value: { enabled: false, panel: 'side' } });
  await old.table('reviews').add({ ...row, id: 'r', platform: 'x', outcome: 'passed' });
  old.close();
}

it('version 1 opens as it was, and takes brands, remarks left out for one of them, and posts', async () => {
  await firstVersion('migration');
  const database = new Database('migration');
  expect(await database.words.toArray()).toMatchObject([{ word: 'ceramista' }]);
  expect(await database.settings.toArray()).toMatchObject([{ key: 'platform:x', value: { enabled: false } }]);
  expect(await database.reviews.count()).toBe(1);
  expect(await database.brands.count()).toBe(0);
  await database.posts.add({ ...row, id: 'p', platform: 'x', text: 'Si riapre sabato', publishedAt: 1 });
  const shelf = { ids: ['p'], keys: Uint32Array.of(7), posts: Uint16Array.of(0) };
  await database.shelves.put({ number: 0, ...shelf });
  expect(await database.shelves.toArray()).toEqual([{ number: 0, ...shelf }]);
  await database.ignores.add({ ...row, id: 'j', rule: 'spelling', word: 'Lumora', brandId: 'b' });
  const found = await database.ignores.where('[rule+word]').equals(['spelling', 'Lumora']).toArray();
  expect(found.map(({ id, brandId }) => [id, brandId])).toEqual([
    ['i', null],
    ['j', 'b'],
  ]);
  expect(await database.templates.count()).toBe(0);
  expect(await database.references.count()).toBe(0);
  database.close();
});

it('version 3 opens with brands that say nothing of hours and contacts, and takes comments', async () => {
  const old = new Dexie('migration-3');
  old.version(3).stores({ brands: 'id', templates: 'id', references: 'id' });
  const { hours: _, reminders: __, contacts: ___, ...written } = brandWith({ id: 'b', name: 'Bottega Rossi' });
  await old.table('brands').add({ ...row, ...written });
  old.close();
  const database = new Database('migration-3');
  const [brand] = await database.brands.toArray();
  expect(brandSchema.parse(brand)).toEqual(brandWith({ id: 'b', name: 'Bottega Rossi' }));
  for (const table of [database.comments, database.replies, database.tallies, database.corrections]) {
    expect(await table.count()).toBe(0);
  }
  database.close();
});

it('version 4 opens with its comments, and takes what replies teach', async () => {
  const old = new Dexie('migration-4');
  old.version(4).stores({ comments: 'id, *lists, thread, snoozedUntil', templates: 'id', references: 'id' });
  await old.table('comments').add({ ...row, id: 'x:1', lists: [], thread: 'x:1', snoozedUntil: null });
  await old.table('templates').add({ ...row, id: 't', title: 'Scuse' });
  old.close();
  const database = new Database('migration-4');
  expect(await database.comments.toArray()).toMatchObject([{ id: 'x:1' }]);
  expect(await database.templates.toArray()).toMatchObject([{ title: 'Scuse' }]);
  expect(await database.habits.count()).toBe(0);
  await database.habits.add({ ...row, id: 'b', brandId: 'b', learned: { sources: {} } });
  expect(await database.habits.get('b')).toMatchObject({ learned: { sources: {} } });
  database.close();
});

it('version 5 opens with nothing asked', async () => {
  const old = new Dexie('migration-5');
  old.version(5).stores({ comments: 'id, *lists, thread, snoozedUntil', brands: 'id', templates: 'id' });
  await old.table('comments').add({ ...row, id: 'x:1', lists: [], thread: null, snoozedUntil: null });
  old.close();
  const database = new Database('migration-5');
  expect(await database.comments.count()).toBe(1);
  await database.asked.put({ ...row, id: '', record: { groups: [] } });
  expect(await database.asked.toArray()).toEqual([{ ...row, id: '', record: { groups: [] } }]);
  database.close();
});
