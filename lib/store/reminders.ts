import { DAY } from '@/lib/inbox/civil';
import { waitingSince } from '@/lib/inbox/comment';
import { gravities } from '@/lib/inbox/order';
import type { CommentRow } from './comments';
import { database } from './database';
import { type Desk, listDesks } from './inboxList';
import { pendingList } from './inboxLists';
import { getRemindedUntil, setRemindedUntil } from './settings';

/** A comment whose response target is about to be missed. */
export interface Reminder {
  row: CommentRow;
  brandName: string;
  /** Epoch ms. */
  dueAt: number;
}

/** What came near its target so long ago, while the browser was closed, is no news any more. */
const longestAbsence = 7 * DAY;

/**
 * The comments that have come near their target since the last call and by `now`, the soonest first; each is told of once.
 * During its quiet hours a brand's wait for their end. One that was seen later than that is left to whoever saw it.
 */
export function takeReminders(now: number): Promise<Reminder[]> {
  return database.transaction('rw', database.brands, database.settings, database.comments, async () => {
    const taken: Reminder[] = [];
    for (const desk of await remindingDesks()) {
      if (desk.clock.remindFrom(now) > now) continue;
      const known = await getRemindedUntil(desk.brandId);
      await setRemindedUntil(desk.brandId, now);
      if (known === undefined) continue;
      const from = desk.clock.remindedSince(Math.max(known, now - longestAbsence));
      const to = desk.clock.remindedSince(now);
      if (from !== null && to !== null && from < to) taken.push(...(await near(desk, from, to)));
    }
    return taken.sort((a, b) => a.dueAt - b.dueAt);
  });
}

/** When `takeReminders` should be asked next (epoch ms); null while nothing nears a target. */
export async function nextReminder(now: number): Promise<number | null> {
  const moments = await Promise.all((await remindingDesks()).map((desk) => nextOf(desk, now)));
  const first = Math.min(...moments.filter((moment) => moment !== null));
  return Number.isFinite(first) ? first : null;
}

async function remindingDesks(): Promise<Desk[]> {
  return (await listDesks()).filter(({ reminds }) => reminds);
}

async function near({ brandId, name, clock }: Desk, from: number, to: number): Promise<Reminder[]> {
  const rows = await Promise.all(
    gravities.map((gravity) =>
      waiting(brandId, gravity, from)
        .until((row) => waitingSince(row) > to)
        .toArray(),
    ),
  );
  return rows.flat().flatMap((row) => {
    const deadline = clock.deadline(waitingSince(row));
    return deadline && row.firstSeenAt <= deadline.remindAt ? [{ row, brandName: name, dueAt: deadline.dueAt }] : [];
  });
}

async function nextOf({ brandId, clock }: Desk, now: number): Promise<number | null> {
  const since = clock.remindedSince((await getRemindedUntil(brandId)) ?? now);
  if (since === null) return null;
  const firsts = await Promise.all(gravities.map((gravity) => waiting(brandId, gravity, since).first()));
  const due = firsts.flatMap((row) => (row ? (clock.deadline(waitingSince(row))?.remindAt ?? []) : []));
  return due.length > 0 ? clock.remindFrom(Math.max(Math.min(...due), now)) : null;
}

/** A brand's pending comments of a gravity that were written after `since`, the oldest first. */
function waiting(brandId: string, gravity: number, since: number) {
  const list = [pendingList, brandId, gravity];
  return database.comments.where('lists').between([...list, since, []], [...list, []], true, false);
}
