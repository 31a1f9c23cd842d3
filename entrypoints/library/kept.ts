import { FullError } from '@/components/library/services';
import type { Written } from '@/lib/messaging/protocol';

/** Resolves when a change was kept; rejects with `FullError` when there was no room for it. */
export async function kept(write: Promise<Written>): Promise<void> {
  if ((await write) === 'full') throw new FullError();
}
