import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CheckerLoaders } from '@/lib/review/checker';
import { buildLexicon } from '@/lib/text/spelling/build/main';

/** The dictionaries from the disk; the Italian lexicon is compiled first when it is missing or out of date. */
export const diskLoaders: CheckerLoaders = {
  italian: async () => readFile(await buildLexicon()),
  async english() {
    const folder = dirname(createRequire(import.meta.url).resolve('dictionary-en'));
    const [aff, dic] = await Promise.all(
      ['index.aff', 'index.dic'].map((name) => readFile(join(folder, name), 'utf8')),
    );
    return { aff: aff!, dic: dic! };
  },
};
