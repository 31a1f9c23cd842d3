import { type Answerable, answeredBy, type OwnReply, threadsOf, withReply } from '@/lib/inbox/answering';
import { type Action, type Comment, itemId, merge, newItem, transition, type Worked } from '@/lib/inbox/comment';
import type { Told } from '@/lib/inbox/reading';
import type { Reason, Triage } from '@/lib/inbox/triage/kinds';
import { database } from './database';
import { type Place, placesOf } from './inboxLists';
import { newRow, type Row } from './row';

/** What an action changes, and so what taking it back restores. */
type Standing = Pick<Answerable, 'state' | 'snoozedUntil' | 'handedOffTo' | 'answeredAt' | 'responseTime'>;

/** A comment as it is kept, under its `itemId`; gone from its page (`deletedAt`) it has its tombstone. */
export interface CommentRow extends Row, Answerable {
  id: string;
  brandId: string | null;
  deletedAt: number | null;
  lists: Place[];
  /** The id of the comment it stands under; null, and so in no index, under the post itself. */
  thread: string | null;
  /** The words that decided what it is. */
  reasons: Reason[];
  /** How it stood before the user's last action; null when there is none to take back. */
  before: Standing | null;
}

/** What the brand wrote under a comment, its beginning at least: kept, because pages show it before its comment too. */
export type ReplyRow = Row & OwnReply;

/** Judges a text. */
export type Judge = (text: string) => Triage;

/** What a reading is taken in with. */
export interface Taking {
  /** Whom the comments are for; null where the user writes for no brand. */
  brandId: string | null;
  now: number;
  worked: Worked;
  /** Null while nothing can be judged. */
  judge: Judge | null;
}

/** The longest name and the mark before it fit. */
const beginning = 310;

/**
 * Takes in what a page showed, all or nothing, and writes only what is new of it. Answers whether anything was.
 * Throws what IndexedDB throws (see `isStorageFull`).
 */
export function takeIn(told: Told, taking: Taking): Promise<boolean> {
  return database.transaction('rw', database.comments, database.replies, async () => {
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
    const replies = await repliesFor(fresh, told.replies, taking.now);
    for (const row of await rowsUnder(replies.map(({ parent }) => parent))) {
      before.set(row.id, before.get(row.id) ?? row);
      after.set(row.id, after.get(row.id) ?? row);
    }
    for (const reply of replies) {
      const { parent } = reply;
      const thread = [...after.values()].filter((row) => row.id === parent || threadOf(row) === parent);
      for (const row of answeredBy(reply, thread)) {
        after.set(row.id, withReply(row, reply, taking.now, taking.worked));
      }
    }
    const isChanged = (row: CommentRow) => row !== before.get(row.id) || (row.triage === null && taking.judge !== null);
    const changed = [...after.values()].filter(isChanged);
    await database.comments.bulkPut(changed.map((row) => finished(row, before.get(row.id), taking)));
    return changed.length > 0;
  });
}

/** The comment with this id, or undefined. */
export function getComment(id: string): Promise<CommentRow | undefined> {
  return database.comments.get(id);
}

/**
 * Does what the user asks with a comment. Answers whether its state allowed it; an unknown comment allows nothing.
 * Throws what IndexedDB throws (see `isStorageFull`).
 */
export function act(id: string, action: Action, worked: Worked, now: number): Promise<boolean> {
  return change(id, now, (row) => {
    const next = transition(row, action, worked);
    // That a comment was seen is nothing to take back.
    return next && { ...next, before: action.type === 'see' ? row.before : standingOf(row) };
  });
}

/** Takes the user's last action on a comment back; answers whether there was one. */
export function undo(id: string, now: number): Promise<boolean> {
  return change(id, now, (row) => row.before && { ...row, ...row.before, before: null });
}

function change(id: string, now: number, make: (row: CommentRow) => CommentRow | null): Promise<boolean> {
  return database.transaction('rw', database.comments, async () => {
    const row = await database.comments.get(id);
    const next = row && make(row);
    if (next) await database.comments.put({ ...next, lists: placesOf(next), updatedAt: now });
    return Boolean(next);
  });
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

function threadOf({ comment: { platform, parent } }: CommentRow): string | null {
  return parent === null ? null : itemId({ platform, key: parent });
}

function born(comment: Comment, { brandId, now, worked }: Taking): CommentRow {
  const item = newItem(comment, brandId, now, worked);
  return { ...newRow(now), ...item, lists: [], thread: null, reasons: [], replies: [], before: null };
}

/** A changed row as it is written: judged, in its places. What a page showed is not taken back with an earlier action. */
function finished(row: CommentRow, known: CommentRow | undefined, { now, judge }: Taking): CommentRow {
  const judged = row.triage || !judge ? row : { ...row, ...judgedAs(judge(row.comment.text)) };
  return {
    ...judged,
    lists: placesOf(judged),
    thread: threadOf(row),
    before: row.state === known?.state ? row.before : null,
    updatedAt: now,
  };
}

function judgedAs({
  kind,
  sentiment,
  confidence,
  unsure,
  handOff,
  reasons,
}: Triage): Pick<CommentRow, 'triage' | 'reasons'> {
  return { triage: { kind, sentiment, confidence, unsure, ...(handOff && { handOff }) }, reasons };
}

function standingOf({ state, snoozedUntil, handedOffTo, answeredAt, responseTime }: CommentRow): Standing {
  return { state, snoozedUntil, handedOffTo, answeredAt, responseTime };
}
