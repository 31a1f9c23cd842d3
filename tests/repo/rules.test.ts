import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/text/rules';
import { generate } from '@/lib/text/rules/build/main';

const folder = fileURLToPath(new URL('../../lib/text/rules', import.meta.url));

const generated = Object.entries(await generate());

describe('the rules', () => {
  it.each(generated)('have their %s in step (npm run rules)', async (name, content) => {
    expect(await readFile(join(folder, name), 'utf8')).toBe(content);
  });

  it('have ids of their own, a title, a source and examples', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, title, source, good, bad } of rules) {
      expect(
        [id, title.it, title.en, source].every((text) => text.length > 2),
        id,
      ).toBe(true);
      expect(good.length * bad.length, id).toBeGreaterThan(0);
    }
  });
});
