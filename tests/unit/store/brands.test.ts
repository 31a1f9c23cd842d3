import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { brandWith } from '@/lib/brand/brand';
import { currentBrand, listBrands, removeBrand, saveBrand } from '@/lib/store/brands';
import { database } from '@/lib/store/database';
import { listIgnores, setIgnored } from '@/lib/store/ignores';
import { getRulesOff, setChosenBrand, setRuleOff } from '@/lib/store/settings';

const rossi = brandWith({ id: 'a', name: 'Bottega Rossi', names: ['Lumora'] });
const bianchi = brandWith({ id: 'b', name: 'Studio Bianchi', register: 'lei' });

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

describe('brands', () => {
  it('are kept in the order they came, and changed where they are', async () => {
    await saveBrand(rossi);
    await saveBrand(bianchi);
    await saveBrand({ ...rossi, register: 'tu' });
    expect(await listBrands()).toEqual([{ ...rossi, register: 'tu' }, bianchi]);
  });

  it('that are removed come back as they were, in their place', async () => {
    await saveBrand(rossi);
    await saveBrand(bianchi);
    await removeBrand('a');
    expect(await listBrands()).toEqual([bianchi]);
    await saveBrand(rossi);
    expect(await listBrands()).toEqual([rossi, bianchi]);
  });

  it('that cannot be read do not take the others with them', async () => {
    await saveBrand(rossi);
    await database.brands.add({ id: 'x', deletedAt: null, createdAt: 0, name: 7 } as never);
    expect(await listBrands()).toEqual([rossi]);
  });
});

describe('the brand written for', () => {
  const current = async () => (await currentBrand('x'))?.name ?? null;

  it('is the first one until another is chosen, on each platform for itself', async () => {
    expect(await current()).toBe(null);
    await saveBrand(rossi);
    await saveBrand(bianchi);
    expect(await current()).toBe('Bottega Rossi');
    await setChosenBrand('x', 'b');
    expect(await current()).toBe('Studio Bianchi');
    expect((await currentBrand('linkedin'))?.name).toBe('Bottega Rossi');
  });

  it('is none when none is wanted, and when the chosen one is gone', async () => {
    await saveBrand(rossi);
    await saveBrand(bianchi);
    await setChosenBrand('x', null);
    expect(await current()).toBe(null);
    await setChosenBrand('x', 'b');
    await removeBrand('b');
    expect(await current()).toBe(null);
    await saveBrand(bianchi);
    expect(await current()).toBe('Studio Bianchi');
  });
});

describe('remarks left out', () => {
  const spelling = (word: string) => `spelling\u0000${word}`;

  it('hold for one brand or for all, and each is taken back alone', async () => {
    const remark = { rule: 'spelling', word: 'Lumora' };
    await setIgnored({ ...remark, brandId: 'a' }, true);
    expect(await listIgnores('a')).toEqual(new Set([spelling('lumora')]));
    expect(await listIgnores('b')).toEqual(new Set());
    expect(await listIgnores(null)).toEqual(new Set());
    await setIgnored({ ...remark, brandId: null }, true);
    expect(await listIgnores('b')).toEqual(new Set([spelling('lumora')]));
    await setIgnored({ ...remark, brandId: 'a' }, false);
    expect(await listIgnores('a')).toEqual(new Set([spelling('lumora')]));
    await setIgnored({ ...remark, brandId: null }, false);
    expect(await listIgnores('a')).toEqual(new Set());
  });

  it('are written once, however often they are left out', async () => {
    for (const ignored of [true, true, false, true]) {
      await setIgnored({ rule: 'spelling', word: 'Lumora', brandId: 'a' }, ignored);
    }
    expect(await database.ignores.count()).toBe(1);
    expect(await listIgnores('a')).toHaveLength(1);
  });
});

describe('rules', () => {
  it('are switched off and on again, each for itself', async () => {
    expect(await getRulesOff()).toEqual([]);
    await setRuleOff('spelling', true);
    await setRuleOff('dashes', true);
    await setRuleOff('spelling', true);
    expect(await getRulesOff()).toEqual(['dashes', 'spelling']);
    await setRuleOff('spelling', false);
    expect(await getRulesOff()).toEqual(['dashes']);
  });
});
