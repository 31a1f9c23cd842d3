import { type Reference, referenceSchema } from '@/lib/replies/reference';
import { database } from './database';
import { newRow, type Row } from './row';

/** A link that backs answers; its row has its id. */
export type ReferenceRow = Row & Reference;

/** The references alive; one that cannot be read is left out. */
export async function listReferences(): Promise<Reference[]> {
  const rows = await database.references.toArray();
  return rows.filter(({ deletedAt }) => deletedAt === null).flatMap((row) => referenceSchema.safeParse(row).data ?? []);
}

/** Keeps references as they are now, all or none: new ones, changes, and removed ones that come back. */
export async function saveReferences(references: readonly Reference[]): Promise<void> {
  const updatedAt = Date.now();
  await database.references.bulkPut(references.map((reference) => ({ ...newRow(), ...reference, updatedAt })));
}

/** Removes a reference; an unknown one is no error. Templates that point to it find none. */
export async function removeReference(id: string): Promise<void> {
  const now = Date.now();
  await database.references.update(id, { updatedAt: now, deletedAt: now });
}
