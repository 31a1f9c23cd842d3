import type { PlatformId } from '../ids';
import { facebookThread } from './facebook';
import { instagramThread } from './instagram';
import type { Thread } from './schema';
import { xThread } from './x';

export const threads: readonly Thread[] = [xThread, facebookThread, instagramThread];

/** How this platform shows comments; undefined where we read none. */
export function threadOf(platform: PlatformId): Thread | undefined {
  return threads.find((thread) => thread.platform === platform);
}
