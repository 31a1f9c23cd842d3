import type { CommentRow } from './comments';
import { database } from './database';
import type { Place } from './inboxLists';

type Beginning = readonly (string | number)[];

/** The comments whose places begin like this, in their order, from behind the place `after` on. */
export function placesFrom(beginning: Beginning, after: Place | null = null) {
  // Arrays sort after numbers and strings, so the empty one ends every beginning.
  return database.comments.where('lists').between(after ?? beginning, [...beginning, []], after === null, false);
}

/** How many comments have places that begin like this. */
export function countPlaces(beginning: Beginning): Promise<number> {
  return placesFrom(beginning).count();
}

/** Every comment of a brand in a list, so many at a time. */
export async function* readPlaces(list: string, brand: string, batch: number): AsyncGenerator<CommentRow[]> {
  for (let after: Place | null = null, more = true; more; ) {
    const rows: CommentRow[] = await placesFrom([list, brand], after).limit(batch).toArray();
    // The place is read before anybody changes the row.
    after = rows.at(-1)?.lists.find(([name]) => name === list) ?? null;
    more = rows.length === batch;
    yield rows;
  }
}
