import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileLexicon } from './compile';

const here = dirname(fileURLToPath(import.meta.url));
const output = join(here, '../../../../public/lexicon');
const dictionary = dirname(createRequire(import.meta.url).resolve('dictionary-it'));

/**
 * Writes `public/lexicon/it.bin`, unless it was already made from the same dictionary, lists, frequencies and sources.
 * Returns the path of the file.
 */
export async function buildLexicon(): Promise<string> {
  const file = join(output, 'it.bin');
  const stamp = join(output, 'it.sha256');
  const hash = await hashOf(await inputs());
  if (hash === (await readFile(stamp, 'utf8').catch(() => '')) && (await readFile(file).catch(() => null))) return file;
  const lists = (await folder('../words')).filter((path) => path.endsWith('.txt'));
  const bytes = compileLexicon({
    aff: await readFile(join(dictionary, 'index.aff'), 'utf8'),
    dic: await readFile(join(dictionary, 'index.dic'), 'utf8'),
    lists: await Promise.all(lists.map((path) => readFile(path, 'utf8'))),
    frequencies: await readFile(join(here, 'it_50k.txt'), 'utf8'),
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

async function inputs(): Promise<string[]> {
  const own = [...(await folder('.')), ...(await folder('../words')), join(here, '../format.ts')];
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

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildLexicon();
