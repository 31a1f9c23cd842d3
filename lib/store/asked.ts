import { waitingSince } from '@/lib/inbox/comment';
import {
  asks,
  nothingAsked,
  type Recurring,
  recurringSchema,
  withoutQuestion,
  withQuestion,
  withSilence,
} from '@/lib/inbox/recurring';
import type { Change, CommentRow } from './comments';
import { database } from './database';
import { noBrand } from './inboxLists';
import { newRow, type Row } from './row';

/** What people asked a brand; its id is the brand's, `noBrand` for comments to none. */
export interface AskedRow extends Row {
  record: Recurring;
}

/** Takes what changed comments ask into their brands' records; one write a brand at most. Belongs into a transaction. */
export async function noteAsked(changes: readonly Change[]): Promise<void> {
  const byBrand = new Map<string | null, Change[]>();
  for (const change of changes) {
    if (questionOf(change.before) === questionOf(change.after)) continue;
    const { brandId } = change.after;
    byBrand.set(brandId, [...(byBrand.get(brandId) ?? []), change]);
  }
  for (const [brandId, asked] of byBrand) await rewrite(brandId, (record) => asked.reduce(noted, record));
}

/** Proposes a question no more, or again. Throws what IndexedDB throws (see `isStorageFull`). */
export async function silenceAsked(brandId: string | null, id: string, silenced: boolean): Promise<void> {
  await database.transaction('rw', database.asked, () =>
    rewrite(brandId, (record) => withSilence(record, id, silenced)),
  );
}

async function rewrite(brandId: string | null, change: (record: Recurring) => Recurring): Promise<void> {
  const id = brandId ?? noBrand;
  const row = await database.asked.get(id);
  const record = change(recordOf(row));
  await database.asked.put({ ...(row ?? { ...newRow(), brandId }), id, record, updatedAt: Date.now() });
}

/** What cannot be read counts as nothing. */
export function recordOf(row: AskedRow | undefined): Recurring {
  return recurringSchema.safeParse(row?.record).data ?? nothingAsked;
}

function noted(record: Recurring, { before, after }: Change): Recurring {
  const without = questionOf(before) === null ? record : withoutQuestion(record, after.id);
  const text = questionOf(after);
  return text === null ? without : withQuestion(without, { id: after.id, text, at: waitingSince(after) });
}

/** What a comment asks; null when it asks nothing, is gone, or was ignored: also what the brand wrote itself. */
function questionOf(row: CommentRow | undefined): string | null {
  if (!row?.triage || row.deletedAt !== null || row.state === 'ignored') return null;
  const { text } = row.comment;
  return asks(row.triage.kind, text) ? text : null;
}
