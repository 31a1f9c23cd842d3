import { answeredBy, type OwnReply, threadsOf, withReply } from '@/lib/inbox/answering';
import { type Comment, itemId, merge, newItem, transition, type Worked } from '@/lib/inbox/comment';
import type { Told } from '@/lib/inbox/reading';
import { type CommentRow, type Judge, judged, placed, threadOf } from './comments';
import { database } from './database';
import { newRow } from './row';
import { commentTables, writeComments } from './tallies';

/** What a reading is taken in with. */
export interface Taking {
  /** Whom the comments are for; null where the user writes for no brand. */
  brandId: string | null;
  now: number;
  worked: Worked;
  /** Null while nothing can be judged. */
  judge: Judge | null;
}

/** So much of a reply's text is kept: the longest name and the mark before it fit. */
const beginning = 310;

/**
 * Takes in what a page showed, all or nothing, and writes only what is new of it. Answers whether anything was.
 * Throws what IndexedDB throws (see `isStorageFull`).
 */
export function takeIn(told: Told, taking: Taking): Promise<boolean> {
  return database.transaction('rw', [...commentTables, database.replies], async () => {
    const before = await readRows([...told.comments.map(itemId), ...told.own]);
    const after = new Map(before);
    for (const comment of told.comments) {
      const row = after.get(itemId(comment));
      after.set(itemId(comment), row ? merge(row, comment, taking.now, taking.worked) : born(comment, taking));
    }
    for (const id of told.own) {
      // Before the page told who acts on it, what the brand wrote was taken for somebody's comment.
      const row = after.get(id);
      const ignored = row && transition(row, { type: 'ignore' }, taking.worked);
      if (ignored) after.set(id, ignored);
    }
    const fresh = [...after.values()].filter(({ id }) => !before.has(id));
    await answer(await repliesFor(fresh, told.replies, taking.now), { before, after }, taking);
    const isChanged = (row: CommentRow) => row !== before.get(row.id) || (row.triage === null && taking.judge !== null);
    const changed = [...after.values()].filter(isChanged);
    await writeComments(
      changed.map((row) => {
        const known = before.get(row.id);
        return { before: known, after: finished(row, known, taking) };
      }),
    );
    return changed.length > 0;
  });
}

/** The comments that replies of the brand close, read as they are needed. */
async function answer(
  replies: readonly OwnReply[],
  { before, after }: Record<'before' | 'after', Map<string, CommentRow>>,
  { now, worked }: Taking,
): Promise<void> {
  for (const row of await rowsUnder(replies.map(({ parent }) => parent))) {
    if (after.has(row.id)) continue;
    before.set(row.id, row);
    after.set(row.id, row);
  }
  for (const reply of replies) {
    const { parent } = reply;
    const thread = [...after.values()].filter((row) => row.id === parent || threadOf(row.comment) === parent);
    for (const row of answeredBy(reply, thread)) after.set(row.id, withReply(row, reply, now, worked));
  }
}

async function readRows(ids: readonly string[]): Promise<Map<string, CommentRow>> {
  const rows = await database.comments.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}

/** The brand's replies that may answer something now: new ones, and those that stood under comments not seen until now. */
async function repliesFor(fresh: readonly CommentRow[], told: readonly OwnReply[], now: number): Promise<OwnReply[]> {
  const idOf = ({ platform, key }: OwnReply) => itemId({ platform, key });
  const known = await database.replies.bulkGet(told.map(idOf));
  const added = told.filter((_, at) => !known[at]);
  const rows = added.map((reply) => ({
    ...newRow(now),
    ...reply,
    id: idOf(reply),
    text: reply.text.trimStart().slice(0, beginning),
  }));
  await database.replies.bulkPut(rows);
  const parents = [...fresh.flatMap(({ comment }) => threadsOf(comment)), ...added.map(({ parent }) => parent)];
  return parents.length > 0 ? database.replies.where('parent').anyOf(parents).toArray() : [];
}

/** The comments that replies stand under, and the others beside them. */
async function rowsUnder(parents: readonly string[]): Promise<CommentRow[]> {
  if (parents.length === 0) return [];
  const [above, beside] = await Promise.all([
    readRows(parents),
    database.comments.where('thread').anyOf(parents).toArray(),
  ]);
  return [...above.values(), ...beside];
}

function born(comment: Comment, { brandId, now, worked }: Taking): CommentRow {
  const item = newItem(comment, brandId, now, worked);
  return {
    ...newRow(now),
    ...item,
    lists: [],
    thread: null,
    reasons: [],
    replies: [],
    learntFrom: null,
    before: null,
  };
}

/** What a page showed is not taken back with an earlier action. */
function finished(row: CommentRow, known: CommentRow | undefined, { now, judge }: Taking): CommentRow {
  const isSame = row.state === known?.state && row.triage !== null;
  const before = isSame ? row.before : null;
  return placed({ ...(row.triage || !judge ? row : judged(row, judge)), before }, now);
}
