import { ignoreKeyOf } from '@/lib/review/ignoring';
import { database } from './database';
import { newRow, type Row } from './row';

/** A remark the user never wants to see again, whatever the brand (`brandId` null) or for one: this rule on these words. */
export interface IgnoreRow extends Row {
  rule: string;
  word: string;
}

/** The remarks to leave out when writing for a brand (null: for none), as `ignoreKeyOf` strings. */
export async function listIgnores(brandId: string | null): Promise<Set<string>> {
  const rows = await database.ignores.toArray();
  const holds = (row: IgnoreRow) => row.deletedAt === null && (row.brandId === null || row.brandId === brandId);
  return new Set(rows.filter(holds).map((row) => ignoreKeyOf(row)));
}

/** Leaves the remark out from now on (`ignored` true) or lets it speak again, for all brands (`brandId` null) or one. */
export async function setIgnored(
  { rule, word, brandId }: Pick<IgnoreRow, 'rule' | 'word' | 'brandId'>,
  ignored: boolean,
): Promise<void> {
  await database.transaction('rw', database.ignores, async () => {
    const spoken = await database.ignores.where('[rule+word]').equals([rule, word]).toArray();
    const known = spoken.find((row) => row.brandId === brandId);
    const now = Date.now();
    if (known) await database.ignores.update(known.id, { updatedAt: now, deletedAt: ignored ? null : now });
    else if (ignored) await database.ignores.add({ ...newRow(now), rule, word, brandId });
  });
}
