import type { PlatformId } from '@/lib/platforms/ids';
import { defaultPlatformSettings, type PlatformSettings, platformSettingsSchema } from '@/lib/settings/settings';
import { database } from './database';
import { newRow, type Row } from './row';

/** One setting: `platform:x` holds that platform's choices. */
export interface SettingRow extends Row {
  key: string;
  value: unknown;
}

/** The user's choices for a platform; what is missing or unreadable counts as the default. */
export async function getPlatformSettings(platform: PlatformId): Promise<PlatformSettings> {
  const row = await database.settings
    .where('key')
    .equals(keyOf(platform))
    .first()
    .catch(() => undefined);
  const parsed = platformSettingsSchema.safeParse(row?.value);
  return parsed.success ? parsed.data : defaultPlatformSettings;
}

/** Keeps the user's choices for a platform. */
export async function setPlatformSettings(platform: PlatformId, value: PlatformSettings): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    const known = await database.settings.where('key').equals(keyOf(platform)).first();
    if (known) await database.settings.update(known.id, { value, updatedAt: Date.now() });
    else await database.settings.add({ ...newRow(), key: keyOf(platform), value });
  });
}

function keyOf(platform: PlatformId): string {
  return `platform:${platform}`;
}
