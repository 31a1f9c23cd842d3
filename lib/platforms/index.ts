import { facebook } from './facebook';
import type { PlatformId } from './ids';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import type { Platform } from './schema';
import { x } from './x';

export const platforms: readonly Platform[] = [x, facebook, instagram, linkedin];

/** The platform whose match patterns (`https://host/*`) name this host, or undefined. */
export function platformAt(host: string): Platform | undefined {
  return platforms.find((platform) => platform.matches.includes(`https://${host}/*`));
}

export function platformById(id: PlatformId): Platform {
  return platforms.find((platform) => platform.id === id)!;
}
