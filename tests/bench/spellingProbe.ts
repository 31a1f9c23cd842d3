import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createHunspellFromFiles } from 'hunspell-wasm';
import { ItalianSpeller } from '@/lib/text/spelling/speller';

/** One measure in a process of its own, so that nothing is warm and nothing else is in memory; prints a number. */
const [measure, first = '', second = ''] = process.argv.slice(2);

/** Ms from the files on the disk to the first answer. */
async function load(answer: () => boolean | Promise<boolean>): Promise<number> {
  const start = performance.now();
  if (!(await answer())) throw new Error('the engine does not know "azienda"');
  return performance.now() - start;
}

/** Bytes held beyond the file's own, after suggestions have been asked for too. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  };
  const bytes = readFileSync(first);
  const before = used();
  const speller = new ItalianSpeller(bytes);
  speller.suggest('aziendda');
  const held = used() - before;
  if (!speller.correct('azienda')) throw new Error('the speller was collected too early');
  return held;
}

if (measure === 'ours') console.log(await load(() => new ItalianSpeller(readFileSync(first)).correct('azienda')));
if (measure === 'peer')
  console.log(await load(async () => (await createHunspellFromFiles(first, second)).testSpelling('azienda')));
if (measure === 'memory') console.log(memory());
