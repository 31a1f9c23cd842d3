import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const texts = async (language: string) => {
  const messages = await parseMessagesFile(join(root, `lib/i18n/${language}.yml`));
  return new Map(
    messages.filter(({ key }) => !key[0]?.startsWith('@@')).map((message) => [message.key.join('.'), message]),
  );
};
const italian = await texts('it');
const english = await texts('en');
const sources = await code();

describe('interface texts', () => {
  it('are the same in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...italian.keys()].sort());
  });

  it('have names that browsers take: Chromium loads no extension with another', () => {
    expect([...italian.keys()].filter((key) => !/^[\w.]+$/.test(key))).toEqual([]);
  });

  it('take the same values in both languages', () => {
    const shapes = (language: typeof italian) =>
      Object.fromEntries([...language].map(([key, message]) => [key, shape(message)]));
    expect(shapes(english)).toEqual(shapes(italian));
  });

  it('are all used', () => {
    expect([...italian.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are never missing', () => {
    const asked = [...sources.matchAll(/\bi18n\.t\(\s*'([\w.]+)'/g)].map(([, key]) => key!);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((key) => !italian.has(key))).toEqual([]);
  });
});

type Message = NonNullable<ReturnType<typeof italian.get>>;

function shape({ type, substitutions, namedSubstitutions }: Message) {
  return { type, substitutions, names: [...namedSubstitutions].sort() };
}

/** Named whole in the code or the manifest, or the last part filled in (`i18n.t(\`verdict.${verdict}\`)`). */
function isUsed(key: string): boolean {
  const family = key.slice(0, key.lastIndexOf('.'));
  const forms = [`'${key}'`, `\`${family}.\${`, `__MSG_${key.replaceAll('.', '_')}__`];
  return forms.some((form) => sources.includes(form));
}

async function code(): Promise<string> {
  const folders = await Promise.all(
    ['components', 'entrypoints', 'lib'].map(async (folder) => {
      const files = await readdir(join(root, folder), { recursive: true });
      return files.filter((file) => /\.tsx?$/.test(file)).map((file) => join(folder, file));
    }),
  );
  const files = ['wxt.config.ts', ...folders.flat()];
  return (await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')))).join('\n');
}
