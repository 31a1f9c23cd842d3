import { v7 } from 'uuid';

/** What every row carries, so that a later sync needs no migration. Times are epoch milliseconds. */
export interface Row {
  /** UUID v7, made here. */
  id: string;
  /** The brand it belongs to; null = all. */
  brandId: string | null;
  createdAt: number;
  updatedAt: number;
  /** Tombstone; null = alive. */
  deletedAt: number | null;
}

/** A row's common part, born now. */
export function newRow(now = Date.now()): Row {
  return { id: v7(), brandId: null, createdAt: now, updatedAt: now, deletedAt: null };
}

/** True when the browser refused a write for want of room (Dexie wraps the error that IndexedDB gave). */
export function isStorageFull(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = innerOf(cause)) {
    if (cause.name === 'QuotaExceededError') return true;
  }
  return false;
}

function innerOf(error: Error): unknown {
  return 'inner' in error && error.inner !== error ? error.inner : undefined;
}
