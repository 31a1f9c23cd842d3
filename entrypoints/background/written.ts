import type { Written } from '@/lib/messaging/protocol';
import { isStorageFull } from '@/lib/store/row';

/** A full disk is an answer, not a failure: who asked lets the change hold as long as it can, and says so. */
export async function written(write: Promise<void>): Promise<Written> {
  try {
    await write;
    return 'kept';
  } catch (error) {
    if (isStorageFull(error)) return 'full';
    throw error;
  }
}
