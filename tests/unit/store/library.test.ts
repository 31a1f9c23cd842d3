import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { starterTemplates } from '@/lib/replies/starter';
import { database } from '@/lib/store/database';
import { listReferences, removeReferences, saveLink, saveLinkCheck, saveReferences } from '@/lib/store/references';
import { countTemplateUse, listTemplates, removeTemplates, saveTemplates } from '@/lib/store/templates';

const starter = starterTemplates(1);
const idsOf = (items: { id: string }[]) => items.map(({ id }) => id);

beforeEach(async () => {
  await Promise.all([database.templates.clear(), database.references.clear()]);
});

describe('templates', () => {
  it('begin with the starter set', async () => {
    expect(idsOf(await listTemplates()).sort()).toEqual(idsOf(starter).sort());
  });

  it('that were removed stay away, also when all of them were', async () => {
    await removeTemplates(idsOf(await listTemplates()));
    expect(await listTemplates()).toEqual([]);
  });

  it('come back when they are saved again', async () => {
    const [first] = await listTemplates();
    await removeTemplates([first!.id]);
    expect(idsOf(await listTemplates())).not.toContain(first!.id);
    await saveTemplates([first!]);
    expect(idsOf(await listTemplates())).toContain(first!.id);
  });

  it('count their uses', async () => {
    const [first] = await listTemplates();
    await countTemplateUse(first!.id);
    await countTemplateUse(first!.id);
    expect((await listTemplates()).find(({ id }) => id === first!.id)?.uses).toBe(2);
  });

  it('that cannot be read are left out', async () => {
    await listTemplates();
    await database.templates.update(starter[0]!.id, { title: '' });
    expect(idsOf(await listTemplates())).not.toContain(starter[0]!.id);
  });
});

it('references are kept, removed and brought back', async () => {
  const reference = {
    ...{ id: 'r', title: 'Resi', url: 'https://example.it/resi', note: '', tags: ['resi'], brandId: null },
    ...{
      validUntil: null,
      checkedAt: null,
      status: 'unchecked' as const,
      movedTo: null,
      answer: null,
      createdAt: 1,
      updatedAt: 1,
    },
  };
  await saveReferences([reference]);
  expect(await listReferences()).toMatchObject([{ title: 'Resi' }]);
  await removeReferences(['r']);
  expect(await listReferences()).toEqual([]);
  await saveReferences([reference]);
  expect(idsOf(await listReferences())).toEqual(['r']);
});

describe('a saved link', () => {
  const link = { url: 'https://example.it/resi', title: 'Resi' };

  it('is not doubled, and comes anew after it was removed', async () => {
    const first = await saveLink(link);
    expect(first.known).toBe(false);
    expect(await saveLink(link)).toEqual({ id: first.id, known: true });
    await removeReferences([first.id]);
    expect((await saveLink(link)).known).toBe(false);
    expect(await listReferences()).toHaveLength(1);
  });

  it('takes what a check found, unless it was given another address meanwhile', async () => {
    const { id } = await saveLink(link);
    const found = { id, url: link.url, status: 'dead' as const, movedTo: null, answer: 404, checkedAt: 9 };
    await saveLinkCheck({ ...found, url: 'https://example.it/altro' });
    expect(await listReferences()).toMatchObject([{ status: 'unchecked', checkedAt: null }]);
    await saveLinkCheck(found);
    expect(await listReferences()).toMatchObject([{ status: 'dead', answer: 404, checkedAt: 9, title: 'Resi' }]);
  });
});
