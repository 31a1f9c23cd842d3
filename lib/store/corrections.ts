import { type Correction, Corrections } from '@/lib/inbox/triage/corrections';
import { database } from './database';
import { newRow, type Row } from './row';

/** What the user said a comment to a brand (`brandId`; null for none) really is. */
export type CorrectionRow = Row & Correction;

/** The corrections of a brand (null: of comments to none), as the triage asks them. */
export async function listCorrections(brandId: string | null): Promise<Corrections> {
  const rows = await (brandId === null
    ? // IndexedDB has no index entry for null.
      database.corrections.filter((row) => row.brandId === null)
    : database.corrections.where('brandId').equals(brandId)
  ).toArray();
  const alive = rows.filter(({ deletedAt }) => deletedAt === null);
  return new Corrections(alive.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)));
}

/** Remembers a correction for a brand; answers with its row's id. Throws what IndexedDB throws (see `isStorageFull`). */
export async function addCorrection(brandId: string | null, { text, kind, sentiment }: Correction): Promise<string> {
  return database.corrections.add({ ...newRow(), brandId, text, kind, sentiment });
}

/** Forgets a correction; an unknown one is no error. */
export async function removeCorrection(id: string): Promise<void> {
  const now = Date.now();
  await database.corrections.update(id, { updatedAt: now, deletedAt: now });
}
