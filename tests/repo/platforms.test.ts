import { describe, expect, test } from 'vitest';
import { platformAt, platforms } from '@/lib/platforms';
import { expectations } from '@/lib/platforms/expected';
import { platformIds } from '@/lib/platforms/ids';
import { platformSchema, type Surface, type Variant } from '@/lib/platforms/schema';
import { serve } from '../sites/serve';

const lists = ['editor', 'container', 'publish', 'next', 'typeahead'] as const;
const surfaces = platforms.flatMap((platform) => platform.surfaces);

test('there is one data file for each platform, in the order of the ids', () => {
  expect(platforms.map(({ id }) => id)).toEqual([...platformIds]);
});

describe.each(platforms)('$name', (platform) => {
  test('fits the schema, which refuses unknown keys at every level', () => {
    expect(platformSchema.safeParse(platform).error).toBeUndefined();
    const [surface] = platform.surfaces as [Surface];
    const [editor] = surface.editor as [Variant];
    const strangers = [
      { ...platform, extra: 1 },
      { ...platform, limits: { ...platform.limits, extra: 1 } },
      { ...platform, surfaces: [{ ...surface, extra: 1 }] },
      { ...platform, surfaces: [{ ...surface, editor: [{ ...editor, extra: 1 }] }] },
    ];
    for (const stranger of strangers) expect(platformSchema.safeParse(stranger).success).toBe(false);
  });

  test('was compared with its sources, not in the future', () => {
    expect(Date.parse(platform.checked)).toBeLessThanOrEqual(Date.now());
  });

  test('asks for its own host only, and has a practice page there', () => {
    for (const match of platform.matches) {
      const host = /^https:\/\/([a-z.]+)\/\*$/.exec(match)?.[1];
      expect(host).toBeDefined();
      expect(platformAt(host!)).toBe(platform);
      expect(serve(`https://${host}/`)).toMatchObject({ status: 200 });
    }
  });
});

describe.each(surfaces)('$id', (surface) => {
  const rows = expectations.filter((row) => row.surface === surface.id);

  test('has expected counts, one for each variant', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      for (const list of ['editor', 'container', 'publish', 'next'] as const) {
        expect([list, row[list]?.length]).toEqual([list, surface[list]?.length]);
      }
    }
  });

  test('each list finds something on some practice page', () => {
    const found = (list: 'editor' | 'container' | 'publish' | 'next') =>
      rows.some((row) => row[list]?.some((count) => count > 0));
    expect(
      ['editor', 'container', 'publish', ...(surface.next ? ['next'] : [])].filter((list) => !found(list as 'editor')),
    ).toEqual([]);
  });

  test('uses no hashed class, and texts in both languages', () => {
    for (const variant of lists.flatMap((list) => surface[list] ?? [])) {
      // React Native's and StyleX's generated names: `css-1dbjc4n`, `r-ymttw5`, `x1lliihq`.
      expect(variant.css).not.toMatch(/\.(css-|r-|x[0-9])[0-9a-z]+/);
      if (variant.text) expect(variant.text).toHaveLength(2);
    }
  });
});

test('surface ids are unique', () => {
  const ids = surfaces.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
