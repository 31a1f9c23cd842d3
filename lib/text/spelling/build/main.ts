import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileLexicon } from './compile';
import { buildOnce, sourcesIn } from './once';

const here = dirname(fileURLToPath(import.meta.url));
const resolve = createRequire(import.meta.url).resolve;

/** What a lexicon is compiled from, as paths. */
interface Recipe {
  dictionary: string;
  lists: string[];
  frequencies: string | null;
}

/** Writes `public/lexicon/it.bin` and `en.bin` where they are missing or out of date. Returns the paths of the files. */
export async function buildLexicons(): Promise<{ it: string; en: string }> {
  const words = join(here, '../words');
  const lists = (await readdir(words))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(words, name));
  const italian = { dictionary: dirname(resolve('dictionary-it')), lists, frequencies: join(here, 'it_50k.txt') };
  // Words of the trade are Italian here: an English text asks the Italian lexicon too.
  const english = { dictionary: dirname(resolve('dictionary-en')), lists: [], frequencies: null };
  return { it: await build('it', italian), en: await build('en', english) };
}

async function build(name: string, recipe: Recipe): Promise<string> {
  const read = (path: string) => readFile(path, 'utf8');
  return buildOnce(name, await inputs(recipe), async () =>
    compileLexicon({
      aff: await read(join(recipe.dictionary, 'index.aff')),
      dic: await read(join(recipe.dictionary, 'index.dic')),
      lists: await Promise.all(recipe.lists.map(read)),
      frequencies: recipe.frequencies ? await read(recipe.frequencies) : '',
    }),
  );
}

async function inputs({ dictionary, lists, frequencies }: Recipe): Promise<string[]> {
  const own = [...(await sourcesIn(here)), join(here, '../format.ts'), ...lists, ...(frequencies ? [frequencies] : [])];
  return [...own, ...['index.aff', 'index.dic', 'package.json'].map((name) => join(dictionary, name))];
}
