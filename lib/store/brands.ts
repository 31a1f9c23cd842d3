import { type Brand, brandSchema } from '@/lib/brand/brand';
import type { PlatformId } from '@/lib/platforms/ids';
import { database } from './database';
import { newRow, type Row } from './row';
import { getChosenBrand } from './settings';

/** A brand that the user writes for; its row has its id. */
export type BrandRow = Row & Brand;

/** The brands alive, in the order they were added; one that cannot be read is left out. */
export async function listBrands(): Promise<Brand[]> {
  const rows = await database.brands.toArray();
  return rows
    .filter((row) => row.deletedAt === null)
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
    .flatMap((row) => brandSchema.safeParse(row).data ?? []);
}

/** Keeps a brand as it is now: a new one, a change, or one that was removed and comes back. */
export async function saveBrand(brand: Brand): Promise<void> {
  await database.transaction('rw', database.brands, async () => {
    const now = Date.now();
    const known = await database.brands.get(brand.id);
    const row = known ? { ...known, updatedAt: now, deletedAt: null } : newRow(now);
    await database.brands.put({ ...row, ...brand });
  });
}

/** Removes a brand; an unknown one is no error. What was said for it alone waits for its return. */
export async function removeBrand(id: string): Promise<void> {
  const now = Date.now();
  await database.brands.update(id, { updatedAt: now, deletedAt: now });
}

/** The brand written for on a platform: the chosen one, before any choice the first that was added; null for none. */
export async function currentBrand(platform: PlatformId): Promise<Brand | null> {
  const [brands, chosen] = await Promise.all([listBrands(), getChosenBrand(platform)]);
  return (chosen === undefined ? brands[0] : brands.find(({ id }) => id === chosen)) ?? null;
}
