import type { PlatformId } from '@/lib/platforms/ids';
import { once } from '@/lib/review/once';
import { PostIndex } from '@/lib/review/similar/postIndex';
import { type NearPost, nearPosts } from '@/lib/review/similar/posts';
import type { StoredShelf } from '@/lib/review/similar/shelf';
import { wordsOf } from '@/lib/review/similar/words';
import { database } from './database';
import { newRow, type Row } from './row';

/** A post that went out. */
export interface PostRow extends Row {
  platform: PlatformId;
  text: string;
  publishedAt: number;
}

/** A piece of the index of the posts, so that no wake-up of the background has to read them all. It can be made anew. */
export interface ShelfRow extends StoredShelf {
  number: number;
}

/** Posts read at a time when the index is made anew. */
const BATCH = 500;
/** Shelves read at a time: 200 KB each, so that taking them in never holds up a check that is going on. */
const SHELVES = 8;

/** Reads the index, once in the background's life. */
export const loadPostIndex = once(readIndex);

/** Keeps a post that went out. Throws what IndexedDB throws (see `isStorageFull`). */
export async function addPost(post: Pick<PostRow, 'brandId' | 'platform' | 'text' | 'publishedAt'>): Promise<void> {
  const loaded = await loadPostIndex();
  const row = { ...newRow(), ...post };
  const number = loaded.add(row.id, wordsOf(row.text));
  await database.transaction('rw', database.posts, database.shelves, async () => {
    await database.posts.add(row);
    await database.shelves.put({ number, ...loaded.shelf(number) });
  });
}

/** The posts that a text is near to, the nearest first. Waits for the index. */
export async function findNearPosts(text: string): Promise<{ copy: NearPost; post: PostRow }[]> {
  const rows = new Map<string, PostRow>();
  const near = await nearPosts(text, await loadPostIndex(), async (ids) => {
    for (const row of await database.posts.bulkGet(ids)) if (row?.deletedAt === null) rows.set(row.id, row);
    return ids.map((id) => rows.get(id)?.text);
  });
  return near.map((copy) => ({ copy, post: rows.get(copy.id)! }));
}

/** The index at rest; made anew from the posts where it does not have as many as there are. */
async function readIndex(): Promise<PostIndex> {
  const [shelves, count] = await Promise.all([readShelves(), database.posts.count()]);
  if (shelves.reduce((sum, { ids }) => sum + ids.length, 0) === count) return new PostIndex(shelves);
  const made = new PostIndex();
  for (let from = 0; ; from += BATCH) {
    const rows = await database.posts.orderBy('id').offset(from).limit(BATCH).toArray();
    for (const row of rows) made.add(row.id, wordsOf(row.text));
    if (rows.length < BATCH) break;
  }
  const rows = made.shelves().map((shelf, number) => ({ number, ...shelf }));
  await database.transaction('rw', database.shelves, async () => {
    await database.shelves.clear();
    await database.shelves.bulkPut(rows);
  });
  return made;
}

async function readShelves(): Promise<ShelfRow[]> {
  const read: ShelfRow[] = [];
  for (let from = 0; ; from += SHELVES) {
    const rows = await database.shelves
      .where('number')
      .between(from, from + SHELVES)
      .toArray();
    read.push(...rows);
    if (rows.length < SHELVES) return read;
  }
}
