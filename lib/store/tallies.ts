import { gravities } from '@/lib/inbox/order';
import { noteAsked } from './asked';
import type { Change } from './comments';
import { database } from './database';

/** How many comments stand in a part of a list: counting 100,000 of them takes Chromium hundreds of milliseconds. */
export interface TallyRow {
  /** The part, see `idOf`. */
  id: string;
  count: number;
}

const kept = 'kept';

/** The tables that a transaction which writes comments needs. */
export const commentTables = [database.comments, database.tallies, database.asked];

/** Writes comments, and with them the numbers of their lists and what is asked. Belongs into a transaction with `commentTables`. */
export async function writeComments(changes: readonly Change[]): Promise<void> {
  const differences = new Map<string, number>();
  const add = (id: string, by: number) => differences.set(id, (differences.get(id) ?? 0) + by);
  for (const { before, after } of changes) {
    if (!before) add(kept, 1);
    for (const [list, brand, gravity] of before?.lists ?? []) add(idOf(list, brand, gravity), -1);
    for (const [list, brand, gravity] of after.lists) add(idOf(list, brand, gravity), 1);
  }
  const changed = [...differences].filter(([, by]) => by !== 0);
  const counts = await countsOf(changed.map(([id]) => id));
  await Promise.all([
    noteAsked(changes),
    database.comments.bulkPut(changes.map(({ after }) => after)),
    database.tallies.bulkPut(changed.map(([id, by], at) => ({ id, count: counts[at]! + by }))),
  ]);
}

/** How many comments brands have in a list, of all gravities or of one. */
export async function countIn(
  list: string,
  brands: readonly string[],
  only: readonly number[] = gravities,
): Promise<number> {
  const counts = await countsOf(brands.flatMap((brand) => only.map((gravity) => idOf(list, brand, gravity))));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** How many comments are kept in all. */
export async function countKept(): Promise<number> {
  const [count] = await countsOf([kept]);
  return count!;
}

async function countsOf(ids: readonly string[]): Promise<number[]> {
  return (await database.tallies.bulkGet([...ids])).map((row) => row?.count ?? 0);
}

function idOf(list: string, brand: string, gravity: number): string {
  return JSON.stringify([list, brand, gravity]);
}
