import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileLexicon } from './compile';

const here = dirname(fileURLToPath(import.meta.url));
const output = join(here, '../../../../public/lexicon');
const resolve = createRequire(import.meta.url).resolve;

/** What a lexicon is compiled from, as paths. */
interface Recipe {
  dictionary: string;
  lists: string[];
  frequencies: string | null;
}

/**
 * Writes `public/lexicon/it.bin` and `en.bin`, each unless it was already made from the same dictionary, lists,
 * frequencies and sources. Returns the paths of the files.
 */
export async function buildLexicons(): Promise<{ it: string; en: string }> {
  const lists = (await folder('../words')).filter((path) => path.endsWith('.txt'));
  const italian = { dictionary: dirname(resolve('dictionary-it')), lists, frequencies: join(here, 'it_50k.txt') };
  // Words of the trade are Italian here: an English text asks the Italian lexicon too.
  const english = { dictionary: dirname(resolve('dictionary-en')), lists: [], frequencies: null };
  return { it: await build('it', italian), en: await build('en', english) };
}

async function build(name: string, recipe: Recipe): Promise<string> {
  const file = join(output, `${name}.bin`);
  const stamp = join(output, `${name}.sha256`);
  const hash = await hashOf(await inputs(recipe));
  if (hash === (await readFile(stamp, 'utf8').catch(() => '')) && (await readFile(file).catch(() => null))) return file;
  const read = (path: string) => readFile(path, 'utf8');
  const bytes = compileLexicon({
    aff: await read(join(recipe.dictionary, 'index.aff')),
    dic: await read(join(recipe.dictionary, 'index.dic')),
    lists: await Promise.all(recipe.lists.map(read)),
    frequencies: recipe.frequencies ? await read(recipe.frequencies) : '',
  });
  await mkdir(output, { recursive: true });
  await replaceFile(file, bytes);
  await replaceFile(stamp, hash);
  return file;
}

/** Test workers may build at the same time: nobody ever sees half a file. */
async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, content);
  await rename(draft, path);
}

async function inputs({ dictionary, lists, frequencies }: Recipe): Promise<string[]> {
  const sources = (await folder('.')).filter((path) => path.endsWith('.ts'));
  const own = [...sources, join(here, '../format.ts'), ...lists, ...(frequencies ? [frequencies] : [])];
  return [...own, ...['index.aff', 'index.dic', 'package.json'].map((name) => join(dictionary, name))];
}

async function folder(relative: string): Promise<string[]> {
  const path = join(here, relative);
  return (await readdir(path)).sort().map((name) => join(path, name));
}

async function hashOf(paths: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(await readFile(path));
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildLexicons();
