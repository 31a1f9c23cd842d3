/** The platforms we know, in the order the interface lists them. */
export const platformIds = ['x', 'facebook', 'instagram', 'linkedin'] as const;
export type PlatformId = (typeof platformIds)[number];
