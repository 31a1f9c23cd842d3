import { database } from './database';
import { newRow, type Row } from './row';

/** A word the user taught us. */
export interface WordRow extends Row {
  word: string;
}

/** The words alive, in the order they were added. */
export async function listWords(): Promise<string[]> {
  const rows = await database.words.toArray();
  return rows
    .filter((row) => row.deletedAt === null)
    .sort((a, b) => a.createdAt - b.createdAt)
    .map((row) => row.word);
}

/** Adds a word, or brings a removed one back. Throws what IndexedDB throws (see `isStorageFull`). */
export async function addWord(word: string): Promise<void> {
  await setAlive(word, true);
}

/** Removes a word; unknown words are no error. */
export async function removeWord(word: string): Promise<void> {
  await setAlive(word, false);
}

async function setAlive(word: string, alive: boolean): Promise<void> {
  await database.transaction('rw', database.words, async () => {
    const known = await database.words.where('word').equals(word).first();
    const now = Date.now();
    if (known) await database.words.update(known.id, { updatedAt: now, deletedAt: alive ? null : now });
    else if (alive) await database.words.add({ ...newRow(now), word });
  });
}
