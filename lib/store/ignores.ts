import { ignoreKeyOf } from '@/lib/review/ignoring';
import { database } from './database';
import { newRow, type Row } from './row';

/** A remark the user never wants to see again: this rule on these words. */
export interface IgnoreRow extends Row {
  rule: string;
  word: string;
}

/** The remarks to leave out, as `ignoreKeyOf` strings. */
export async function listIgnores(): Promise<Set<string>> {
  const rows = await database.ignores.toArray();
  return new Set(rows.filter((row) => row.deletedAt === null).map((row) => ignoreKeyOf(row)));
}

/** Leaves the remark out from now on (`ignored` true) or lets it speak again. */
export async function setIgnored(rule: string, word: string, ignored: boolean): Promise<void> {
  await database.transaction('rw', database.ignores, async () => {
    const known = await database.ignores.where('[rule+word]').equals([rule, word]).first();
    const now = Date.now();
    if (known) await database.ignores.update(known.id, { updatedAt: now, deletedAt: ignored ? null : now });
    else if (ignored) await database.ignores.add({ ...newRow(now), rule, word });
  });
}
