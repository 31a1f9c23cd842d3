import type { PlatformId } from '../ids';
import { linkedinThread } from './linkedin';
import type { Thread } from './schema';
import { xThread } from './x';

export const threads: readonly Thread[] = [xThread, linkedinThread];

/** How this platform shows comments; undefined where we read none. */
export function threadOf(platform: PlatformId): Thread | undefined {
  return threads.find((thread) => thread.platform === platform);
}
