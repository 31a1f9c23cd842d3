import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SHELF_POSTS } from '@/lib/review/similar/shelf';
import { database } from '@/lib/store/database';
import { readPosts } from '@/tests/bench/slips';

const texts = readPosts();
const [first, second] = [texts[0]!, texts[1]!];
const post = (text: string) => ({ platform: 'facebook' as const, text, publishedAt: 1000, brandId: 'b' });

/** What a background that has just been woken has: modules that remember nothing. */
async function woken() {
  vi.resetModules();
  const own = (await import('@/lib/store/database')).database;
  return { ...(await import('@/lib/store/posts')), readsAll: vi.spyOn(own.posts, 'orderBy') };
}

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

describe('posts that went out', () => {
  it('are found by a near copy, with when and where', async () => {
    const { addPost, findNearPosts } = await woken();
    await addPost(post(first));
    await addPost(post(second));
    const near = await findNearPosts(second.toUpperCase());
    expect(near).toMatchObject([
      { copy: { kind: 'exact' }, post: { platform: 'facebook', publishedAt: 1000, brandId: 'b' } },
    ]);
    expect(await findNearPosts('Tutt’altra cosa: si parla di biciclette pieghevoli, di treni e di mare.')).toEqual([]);
  });

  it('are found by a background woken later, which reads the index and not the posts', async () => {
    const before = await woken();
    for (const text of texts) await before.addPost(post(text));
    const { findNearPosts, addPost, readsAll } = await woken();
    expect((await findNearPosts(first))[0]).toMatchObject({ copy: { kind: 'exact' }, post: { text: first } });
    await addPost(post(`${first} E c’è dell’altro, da raccontare presto.`));
    const again = await woken();
    expect(await again.findNearPosts(first)).toHaveLength(2);
    expect(readsAll).not.toHaveBeenCalled();
    expect(again.readsAll).not.toHaveBeenCalled();
  });

  it('are indexed anew when the index is not of all of them', async () => {
    const before = await woken();
    for (const text of texts.slice(0, 5)) await before.addPost(post(text));
    await database.shelves.clear();
    const { findNearPosts, readsAll } = await woken();
    expect((await findNearPosts(first))[0]).toMatchObject({ post: { text: first } });
    expect(readsAll).toHaveBeenCalled();
    expect((await database.shelves.toArray()).flatMap(({ ids }) => ids)).toHaveLength(5);
  });

  it('stand on as many shelves as they need', async () => {
    const { addPost, findNearPosts } = await woken();
    const rows = Array.from({ length: SHELF_POSTS }, (_, at) => ({
      ...post(`Annuncio numero ${at} con parola${at} e cosa${at}, niente da aggiungere`),
      id: `p${String(at).padStart(5, '0')}`,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
    }));
    await database.posts.bulkAdd(rows);
    await addPost(post(first));
    expect((await database.shelves.toArray()).map(({ number, ids }) => [number, ids.length])).toEqual([
      [0, SHELF_POSTS],
      [1, 1],
    ]);
    expect(await findNearPosts(first)).toHaveLength(1);
    expect(await (await woken()).findNearPosts(rows[7]!.text)).toMatchObject([{ post: { id: 'p00007' } }]);
  });

  it('are found no more once their row says that they are gone', async () => {
    const { addPost, findNearPosts } = await woken();
    await addPost(post(first));
    await database.posts.toCollection().modify({ deletedAt: 2000 });
    expect(await findNearPosts(first)).toEqual([]);
  });
});
