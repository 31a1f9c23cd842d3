import * as z from 'zod/mini';
import type { PlatformId } from '@/lib/platforms/ids';
import { defaultPlatformSettings, type PlatformSettings, platformSettingsSchema } from '@/lib/settings/settings';
import { database } from './database';
import { newRow, type Row } from './row';

/**
 * One setting: `platform:x` holds that platform's choices, `brand:x` the id of the brand written for there (null: none),
 * `rules` the ids of the rules switched off, `reminded:x` until when a brand's comments were told of (epoch ms).
 */
export interface SettingRow extends Row {
  key: string;
  value: unknown;
}

const rulesSchema = z.array(z.string());
const brandSchema = z.nullable(z.string());

/** The user's choices for a platform; what is missing or unreadable counts as the default. */
export async function getPlatformSettings(platform: PlatformId): Promise<PlatformSettings> {
  return (await read(`platform:${platform}`, platformSettingsSchema)) ?? defaultPlatformSettings;
}

/** Keeps the user's choices for a platform. */
export async function setPlatformSettings(platform: PlatformId, value: PlatformSettings): Promise<void> {
  await write(`platform:${platform}`, () => value);
}

/** The id of the brand chosen for a platform; null: none is wanted there, undefined: nothing was chosen yet. */
export function getChosenBrand(platform: PlatformId): Promise<string | null | undefined> {
  return read(`brand:${platform}`, brandSchema);
}

/** Keeps which brand is written for on a platform. */
export async function setChosenBrand(platform: PlatformId, brandId: string | null): Promise<void> {
  await write(`brand:${platform}`, () => brandId);
}

/** The ids of the rules that the user switched off. */
export async function getRulesOff(): Promise<string[]> {
  return (await read('rules', rulesSchema)) ?? [];
}

/** Switches a rule off or on again. */
export async function setRuleOff(rule: string, off: boolean): Promise<void> {
  await write('rules', (value) => {
    const others = (rulesSchema.safeParse(value).data ?? []).filter((id) => id !== rule);
    return off ? [...others, rule] : others;
  });
}

/** Until when (epoch ms) a brand's comments near their target were told of; undefined: never. */
export function getRemindedUntil(brandId: string): Promise<number | undefined> {
  return read(`reminded:${brandId}`, z.number());
}

/** Keeps until when a brand's comments were told of. */
export async function setRemindedUntil(brandId: string, until: number): Promise<void> {
  await write(`reminded:${brandId}`, () => until);
}

async function read<T>(key: string, schema: z.ZodMiniType<T>): Promise<T | undefined> {
  const row = await database.settings
    .where('key')
    .equals(key)
    .first()
    .catch(() => undefined);
  return row && schema.safeParse(row.value).data;
}

async function write(key: string, change: (value: unknown) => unknown): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    const known = await database.settings.where('key').equals(key).first();
    const value = change(known?.value);
    if (known) await database.settings.update(known.id, { value, updatedAt: Date.now() });
    else await database.settings.add({ ...newRow(), key, value });
  });
}
