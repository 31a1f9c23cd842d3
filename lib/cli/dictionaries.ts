import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CheckerLoaders } from '@/lib/review/checker';
import { once } from '@/lib/review/once';
import { buildForms } from '@/lib/text/morphology/build/main';
import { buildLexicons } from '@/lib/text/spelling/build/main';

const lexicons = once(buildLexicons);

/** The dictionaries from the disk; the lexicons are compiled first when they are missing or out of date. */
export const diskLoaders: CheckerLoaders = {
  italian: async () => readFile((await lexicons()).it),
  forms: async () => readFile(await buildForms()),
  context: () => readFile(new URL('../text/context/context.bin', import.meta.url)),
  english: async () => readFile((await lexicons()).en),
  async englishSource() {
    const folder = dirname(createRequire(import.meta.url).resolve('dictionary-en'));
    const [aff, dic] = await Promise.all(
      ['index.aff', 'index.dic'].map((name) => readFile(join(folder, name), 'utf8')),
    );
    return { aff: aff!, dic: dic! };
  },
};
