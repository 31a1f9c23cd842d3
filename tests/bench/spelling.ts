import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHunspellFromFiles, type Hunspell } from 'hunspell-wasm';
import { diskLoaders } from '@/lib/cli/dictionaries';
import { createChecker } from '@/lib/review/check';
import { buildLexicons } from '@/lib/text/spelling/build/main';
import { ItalianSpeller } from '@/lib/text/spelling/speller';
import { wordsOf } from '@/lib/text/tokens';
import { rank, readPosts, readSlips } from './slips';

export interface Row {
  name: string;
  value: number;
  unit: string;
  peer?: string;
  peerValue?: number;
  /** Above 1 = ahead of the peer. */
  ratio?: number;
}
type Report = (row: Row) => void;

const PEER = 'hunspell-wasm';
const here = dirname(fileURLToPath(import.meta.url));
const dictionary = dirname(createRequire(import.meta.url).resolve('dictionary-it'));
const peerFiles = [join(dictionary, 'index.aff'), join(dictionary, 'index.dic')] as const;
const frequent = join(here, '../../lib/text/spelling/build/it_50k.txt');

/** Measures the spelling engine and hunspell-wasm, with the same dictionary, in the same run. */
export async function run(report: Report): Promise<void> {
  const { it: file } = await buildLexicons();
  measureFile(file, report);
  measureLoad(file, report);
  measureMemory(file, report);
  const ours = new ItalianSpeller(readFileSync(file));
  const peer = await createHunspellFromFiles(...peerFiles);
  measureCheck(ours, peer, report);
  measureSuggest(ours, peer, report);
  await measureFalseAlarms(report);
  peer.dispose();
}

function measureFile(file: string, report: Report): void {
  const bytes = statSync(file).size;
  const peerBytes = peerFiles.reduce((sum, path) => sum + statSync(path).size, 0);
  report({
    name: 'spelling.file',
    value: bytes,
    unit: 'bytes',
    peer: PEER,
    peerValue: peerBytes,
    ratio: peerBytes / bytes,
  });
}

/** From the file on the disk to the first answer, median of fresh processes. */
function measureLoad(file: string, report: Report): void {
  const value = median(Array.from({ length: 5 }, () => probe('ours', file)));
  const peerValue = median(Array.from({ length: 5 }, () => probe('peer', ...peerFiles)));
  report({ name: 'spelling.load', value, unit: 'ms', peer: PEER, peerValue, ratio: peerValue / value });
}

function measureMemory(file: string, report: Report): void {
  report({ name: 'spelling.memory', value: probe('memory', file) / 1e6, unit: 'MB beyond the file' });
}

function probe(...args: string[]): number {
  const script = join(here, 'spellingProbe.ts');
  return Number(execFileSync(process.execPath, ['--import', 'tsx', script, ...args], { encoding: 'utf8' }));
}

/** Look-ups a second over the 50,000 most frequent forms of the subtitles, misspellings and names included. */
function measureCheck(ours: ItalianSpeller, peer: Hunspell, report: Report): void {
  const words = readFileSync(frequent, 'utf8')
    .split('\n')
    .flatMap((line) => line.split(' ')[0] || []);
  const perSecond = (check: (word: string) => boolean, rounds: number) => {
    const times = Array.from({ length: rounds }, () => timed(() => words.forEach((word) => void check(word))));
    return (words.length / median(times)) * 1000;
  };
  const value = perSecond((word) => ours.correct(word), 30);
  const peerValue = perSecond((word) => peer.testSpelling(word), 3);
  report({ name: 'spelling.check', value, unit: 'words/s', peer: PEER, peerValue, ratio: value / peerValue });
}

/** Time and rightness of suggestions on the real-life slips; the held half is the one that counts. */
function measureSuggest(ours: ItalianSpeller, peer: Hunspell, report: Report): void {
  const { open, held } = readSlips();
  for (const { typed } of open.slice(0, 50)) ours.suggest(typed);
  const clock = (suggest: (word: string) => string[]) => {
    const times: number[] = [];
    const ask = (word: string) => {
      let words: string[] = [];
      times.push(timed(() => (words = suggest(word))));
      return words;
    };
    const [openRank, heldRank] = [rank(open, ask), rank(held, ask)];
    return { openRank, heldRank, p95: times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)]! };
  };
  const we = clock((word) => ours.suggest(word));
  const they = clock((word) => peer.getSpellingSuggestions(word));
  report({
    name: 'spelling.suggest',
    value: we.p95,
    unit: 'ms p95',
    peer: PEER,
    peerValue: they.p95,
    ratio: they.p95 / we.p95,
  });
  const share = (name: string, value: number, peerValue: number) =>
    report({ name: `accuracy.slips.${name}`, value, unit: 'share', peer: PEER, peerValue, ratio: value / peerValue });
  share('first', we.heldRank.first, they.heldRank.first);
  share('inFive', we.heldRank.inFive, they.heldRank.inFive);
  share('open.first', we.openRank.first, they.openRank.first);
  share('open.inFive', we.openRank.inFive, they.openRank.inFive);
}

/** Findings on clean posts: every one of them is a false alarm. */
async function measureFalseAlarms(report: Report): Promise<void> {
  const checker = createChecker(diskLoaders);
  let words = 0;
  let alarms = 0;
  for (const post of readPosts()) {
    words += wordsOf(post).length;
    alarms += (await checker.check(post, { locale: 'it' })).findings.length;
  }
  report({ name: 'accuracy.falseAlarms', value: (alarms / words) * 1000, unit: 'per 1,000 words' });
}

function timed(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await run(({ name, value, unit, peerValue, ratio }) =>
    console.log(
      name.padEnd(28),
      value.toPrecision(4).padStart(10),
      unit,
      peerValue ? `| ${PEER} ${peerValue.toPrecision(4)}, ${ratio?.toFixed(2)}x` : '',
    ),
  );
}
