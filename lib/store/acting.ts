import { type Action, transition, type Worked } from '@/lib/inbox/comment';
import { type Correction, Corrections } from '@/lib/inbox/triage/corrections';
import { type CommentRow, type Judge, judged, placed, type Standing } from './comments';
import { addCorrection, removeCorrection } from './corrections';
import { database } from './database';
import { noBrand, pendingList } from './inboxLists';
import { readPlaces } from './places';
import { commentTables, writeComments } from './tallies';

/** Rows judged anew in one transaction: short enough not to hold up what a page shows meanwhile. */
const BATCH = 500;

/**
 * Does what the user asks with a comment. Answers whether its state allowed it; an unknown comment allows nothing.
 * Throws what IndexedDB throws (see `isStorageFull`).
 */
export function act(id: string, action: Action, worked: Worked, now: number): Promise<boolean> {
  return change(id, now, async (row) => {
    const next = transition(row, action, worked);
    // That a comment was seen is nothing to take back.
    return next && { ...next, before: action.type === 'see' ? row.before : standingOf(row) };
  });
}

/**
 * The user says what a comment really is; remembered for its brand. Answers whether there is such a comment.
 * @param judgeAfter judges by the corrections as they are then
 */
export function correct(
  id: string,
  said: Pick<Correction, 'kind' | 'sentiment'>,
  judgeAfter: (brandId: string | null) => Promise<Judge>,
  now: number,
): Promise<boolean> {
  return change(id, now, async (row) => {
    const { brandId, triage, reasons, learntFrom } = row;
    const correctionId = await addCorrection(brandId, { text: row.comment.text, ...said });
    const next = judged(row, await judgeAfter(brandId));
    return { ...next, before: { triage, reasons, learntFrom, correctionId } };
  });
}

/** Takes the user's last action or correction on a comment back; answers whether there was one. */
export function undo(id: string, now: number): Promise<boolean> {
  return change(id, now, async (row) => {
    if (!row.before) return null;
    if (!('correctionId' in row.before)) return { ...row, ...row.before, before: null };
    const { correctionId, ...judgement } = row.before;
    await removeCorrection(correctionId);
    return { ...row, ...judgement, before: null };
  });
}

/**
 * Judges the brand's waiting comments anew that are like one whose correction came or went.
 * Throws what IndexedDB throws (see `isStorageFull`).
 */
export async function judgeAlike({ brandId, comment: { text } }: CommentRow, judge: Judge, now: number): Promise<void> {
  const alike = new Corrections([{ text, kind: 'other', sentiment: 'neutral' }]);
  const places = readPlaces(pendingList, brandId ?? noBrand, BATCH);
  for await (const rows of places) {
    const ids = rows.filter((row) => alike.touch(row.comment.text)).map(({ id }) => id);
    if (ids.length === 0) continue;
    await database.transaction('rw', commentTables, async () => {
      const found = (await database.comments.bulkGet(ids)).filter((row) => row !== undefined);
      const changes = found.map((row) => ({ before: row, after: placed(judged(row, judge), now) }));
      await writeComments(changes.filter(({ before, after }) => !isSame(before.triage, after.triage)));
    });
  }
}

/** Ends the snoozes that are over by `now`; answers whether there were any. */
export function wakeDue(now: number): Promise<boolean> {
  return database.transaction('rw', commentTables, async () => {
    const due = await database.comments.where('snoozedUntil').belowOrEqual(now).toArray();
    const awake = due.flatMap((before) => {
      const next = transition(before, { type: 'wake' }, () => 0);
      return next ? { before, after: placed({ ...next, before: null }, now) } : [];
    });
    await writeComments(awake);
    return awake.length > 0;
  });
}

/** When the next snooze is over (epoch ms); null for none. */
export async function nextWake(): Promise<number | null> {
  const first = await database.comments.orderBy('snoozedUntil').first();
  return first?.snoozedUntil ?? null;
}

function change(id: string, now: number, make: (row: CommentRow) => Promise<CommentRow | null>): Promise<boolean> {
  return database.transaction('rw', [...commentTables, database.corrections], async () => {
    const row = await database.comments.get(id);
    const next = row && (await make(row));
    if (next) await writeComments([{ before: row, after: placed(next, now) }]);
    return Boolean(next);
  });
}

function standingOf({ state, snoozedUntil, handedOffTo, answeredAt, responseTime }: CommentRow): Standing {
  return { state, snoozedUntil, handedOffTo, answeredAt, responseTime };
}

const isSame = (one: CommentRow['triage'], other: CommentRow['triage']) =>
  JSON.stringify(one) === JSON.stringify(other);
