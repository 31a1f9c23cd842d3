import type { Brand } from '@/lib/brand/brand';

/** Another brand has this name: a page knows brands by their names, so no two may share one. */
export function isTaken(name: string, others: readonly Brand[]): boolean {
  return others.some((brand) => brand.name.toLowerCase() === name.trim().toLowerCase());
}
