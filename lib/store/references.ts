import { type LinkCheck, type Reference, referenceSchema } from '@/lib/replies/reference';
import { isSameLink, type Link, referenceOf } from '@/lib/replies/saveLink';
import { database } from './database';
import { newRow, type Row } from './row';

/** A link that backs answers; its row has its id. */
export type ReferenceRow = Row & Reference;

/** The references alive; one that cannot be read is left out. One that is as it was in `known`, by id, comes from there. */
export async function listReferences(known: ReadonlyMap<string, Reference> = new Map()): Promise<Reference[]> {
  const rows = await database.references.toArray();
  return rows.flatMap((row) => {
    if (row.deletedAt !== null) return [];
    const before = known.get(row.id);
    if (before && before.updatedAt === row.updatedAt) return before;
    return referenceSchema.safeParse(row).data ?? [];
  });
}

/** Keeps references as they are now, all or none: new ones, changes, and removed ones that come back. */
export async function saveReferences(references: readonly Reference[]): Promise<void> {
  const updatedAt = Date.now();
  await database.references.bulkPut(references.map((reference) => ({ ...newRow(), ...reference, updatedAt })));
}

/** Keeps a link for every brand. One that is there already is not doubled: its id is given back, and `known` says so. */
export async function saveLink(link: Link): Promise<{ id: string; known: boolean }> {
  return database.transaction('rw', database.references, async () => {
    const row = newRow();
    const reference = referenceOf(link, row.id, row.createdAt);
    const there = (await listReferences()).find((other) => isSameLink(other, reference));
    if (there) return { id: there.id, known: true };
    await database.references.add({ ...row, ...reference });
    return { id: row.id, known: false };
  });
}

/** Keeps what a check found, unless the address was changed meanwhile; whatever else was changed stays. */
export async function saveLinkCheck({ id, url, ...found }: LinkCheck): Promise<void> {
  await database.references
    .where('id')
    .equals(id)
    .modify((row) => {
      if (row.url === url) Object.assign(row, found, { updatedAt: Date.now() });
    });
}

/** Removes references, all or none; unknown ones are no error. Templates that point to them find none. */
export async function removeReferences(ids: readonly string[]): Promise<void> {
  const now = Date.now();
  await database.references.where('id').anyOf(ids).modify({ updatedAt: now, deletedAt: now });
}
