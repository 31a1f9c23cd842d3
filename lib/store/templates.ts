import { starterTemplates } from '@/lib/replies/starter';
import { type Template, templateSchema } from '@/lib/replies/template';
import { database } from './database';
import { newRow, type Row } from './row';

/** A reply template; its row has its id. */
export type TemplateRow = Row & Template;

/** The templates alive, the starter set for whoever never had any; one that cannot be read is left out. */
export async function listTemplates(): Promise<Template[]> {
  await beginTemplates();
  return readTemplates();
}

/** Whoever has never had any begins with the starter set: what was removed leaves its row behind, so none comes back. */
export async function beginTemplates(): Promise<void> {
  await database.transaction('rw', database.templates, async () => {
    if ((await database.templates.count()) === 0)
      await database.templates.bulkAdd(starterTemplates(Date.now()).map(born));
  });
}

/**
 * The same without a beginning, which writes: a live query may not. A template that is as it was in `known`, by id, is given
 * back from there: who reads thousands at every change neither reads them into shape again nor draws them again.
 */
export async function readTemplates(known: ReadonlyMap<string, Template> = new Map()): Promise<Template[]> {
  const rows = await database.templates.toArray();
  return rows.flatMap((row) => {
    if (row.deletedAt !== null) return [];
    const before = known.get(row.id);
    if (before && before.updatedAt === row.updatedAt && before.uses === row.uses) return before;
    return templateSchema.safeParse(row).data ?? [];
  });
}

/** Keeps templates as they are now, all or none: new ones, changes, and removed ones that come back. */
export async function saveTemplates(templates: readonly Template[]): Promise<void> {
  const updatedAt = Date.now();
  await database.templates.bulkPut(templates.map((template) => ({ ...born(template), updatedAt })));
}

/** Removes templates, all or none; unknown ones are no error. */
export async function removeTemplates(ids: readonly string[]): Promise<void> {
  const now = Date.now();
  await database.templates.where('id').anyOf(ids).modify({ updatedAt: now, deletedAt: now });
}

/** A template was inserted once more. */
export async function countTemplateUse(id: string): Promise<void> {
  await database.templates
    .where('id')
    .equals(id)
    .modify((row) => {
      row.uses += 1;
    });
}

function born(template: Template): TemplateRow {
  return { ...newRow(), ...template };
}
