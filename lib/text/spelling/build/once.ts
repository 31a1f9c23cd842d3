import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const output = join(dirname(fileURLToPath(import.meta.url)), '../../../../public/lexicon');

/**
 * Writes `public/lexicon/<name>.bin`, unless it was already made from the same inputs. Returns its path.
 * @param inputs paths of all that the file depends on, the compiler's own sources among them
 */
export async function buildOnce(
  name: string,
  inputs: readonly string[],
  compile: () => Promise<Uint8Array>,
): Promise<string> {
  const file = join(output, `${name}.bin`);
  const stamp = join(output, `${name}.sha256`);
  const hash = await hashOf(inputs);
  if (hash === (await readFile(stamp, 'utf8').catch(() => '')) && (await readFile(file).catch(() => null))) return file;
  const bytes = await compile();
  await mkdir(output, { recursive: true });
  await replaceFile(file, bytes);
  await replaceFile(stamp, hash);
  return file;
}

/** The TypeScript files of a folder, in order. */
export async function sourcesIn(folder: string): Promise<string[]> {
  return (await readdir(folder))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name));
}

/** Test workers may build at the same time: nobody ever sees half a file. */
async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, content);
  await rename(draft, path);
}

async function hashOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(await readFile(path));
  return hash.digest('hex');
}
