/** The platforms we know, in the order the interface lists them. */
export const platformIds = ['x', 'facebook', 'instagram', 'linkedin'] as const;
export type PlatformId = (typeof platformIds)[number];

/** Those that the review has notes for, though we may not know their pages yet. */
export const notedPlatforms = [...platformIds, 'threads'] as const;

/** Whether we know the platform's pages. */
export function isPlatformId(platform: string | undefined): platform is PlatformId {
  return platformIds.some((known) => known === platform);
}

export type NotedPlatform = (typeof notedPlatforms)[number];
