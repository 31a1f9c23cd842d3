import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDic } from '@/lib/text/spelling/build/aff';
import { buildOnce, sourcesIn } from '@/lib/text/spelling/build/once';
import { compileForms } from './compile';
import { readForms } from './forms';

const here = dirname(fileURLToPath(import.meta.url));
const resolve = createRequire(import.meta.url).resolve;

/** Writes `public/lexicon/forms.bin`, unless it was already made from the same dictionaries, list and sources. Returns its path. */
export async function buildForms(): Promise<string> {
  const nouns = resolve('italian-words-dict/dist/words.json');
  const adjectives = resolve('italian-adjectives-dict/dist/adjectives.json');
  const verbs = resolve('italian-verbs-dict/dist/verbs.json');
  const dictionary = join(dirname(resolve('dictionary-it')), 'index.dic');
  const list = join(here, '../words.txt');
  const own = [...(await sourcesIn(here)), join(here, '../format.ts')];
  return buildOnce('forms', [...own, list, nouns, adjectives, verbs, dictionary], async () => {
    const json = async (path: string) => JSON.parse(await readFile(path, 'utf8'));
    return compileForms(
      readForms({
        nouns: await json(nouns),
        adjectives: await json(adjectives),
        verbs: await json(verbs),
        stems: parseDic(await readFile(dictionary, 'utf8')),
        list: await readFile(list, 'utf8'),
      }),
    );
  });
}
