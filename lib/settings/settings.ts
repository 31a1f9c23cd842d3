import * as z from 'zod/mini';

/** Where the review panel opens: framed into the page, or in the browser's own side panel (the page stays untouched). */
export const panelPlaceSchema = z.enum(['page', 'side']);
export type PanelPlace = z.infer<typeof panelPlaceSchema>;

/** What the user chose for one platform. */
export const platformSettingsSchema = z.object({ enabled: z.boolean(), panel: panelPlaceSchema });
export type PlatformSettings = z.infer<typeof platformSettingsSchema>;

export const defaultPlatformSettings: PlatformSettings = { enabled: true, panel: 'page' };
