import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Analysis } from '../../morphology/analysis';
import { buildForms } from '../../morphology/build/main';
import { Morphology } from '../../morphology/morphology';
import { sentenceSpans, type Token, tokensOf } from '../../sentence';
import { buildLexicons } from '../../spelling/build/main';
import { Lexicon } from '../../spelling/lexicon';
import { train } from './train';

const here = dirname(fileURLToPath(import.meta.url));
/** A word of the closed classes is a class of its own if the corpus has it so often. */
const OFTEN = 400;
const CLOSED = new Set(['det', 'pron', 'prep', 'conj', 'adv', 'num', 'interj']);
/** As in review/knowledge.ts: a rarer word is not likely meant by another. */
const LIKELY = 4;
/** The forms of essere and avere that other words are taken for. */
const VERBS = new Set('è sono sei ho hai ha hanno'.split(' '));

/** `tsx main.ts FOLDER`: trains the model on `FOLDER/corpus.txt` (see corpus.ts) and on posts.txt and writes `context.bin` here. */
async function main(folder: string): Promise<void> {
  const morphology = new Morphology(readFileSync(await buildForms()));
  const lexicon = new Lexicon(readFileSync((await buildLexicons()).it));
  // What is left out of the counts sets the limits, and false alarms are looked for in it.
  const corpus = linesOf(join(folder, 'corpus.txt'));
  const posts = linesOf(join(here, 'posts.txt'));
  const isEvery = (count: number) => (_: string, at: number) => at % count === 0;
  const isOther = (count: number) => (_: string, at: number) => at % count !== 0;
  const manuals = corpus.filter(isOther(20)).flatMap(sentencesOf);
  const written = posts.filter(isOther(4)).flatMap(sentencesOf);
  const test = {
    manuals: corpus.filter(isEvery(20)).flatMap(sentencesOf),
    posts: posts.filter(isEvery(4)).flatMap(sentencesOf),
  };
  const phrases = linesOf(join(here, 'phrases.txt')).map((line) => tokensOf(line, 0, line.length));
  const seen = new Map<string, number>();
  for (const { lower } of [...manuals, ...written].flat()) seen.set(lower, (seen.get(lower) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const line of readFileSync(join(here, '../../spelling/build/it_50k.txt'), 'utf8').split('\n')) {
    const [word = '', count] = line.split(' ');
    if (count) counts.set(word, Number(count) / 64);
  }
  const listed = [...seen.keys()].filter(
    (word) => seen.get(word)! >= OFTEN && isClosed(word, morphology.analyse(word)),
  );
  const facts = {
    analyse: (word: string) => morphology.analyse(word),
    frequency: (word: string) => lexicon.frequency(word),
  };
  const words = [...counts.keys()].filter(
    (word) => /^\p{L}{2,}$/u.test(word) && lexicon.accepts(word) && morphology.analyse(word).length > 0,
  );
  const isLikely = (word: string) => lexicon.frequency(word) >= LIKELY && lexicon.accepts(word);
  const bytes = train({ manuals, posts: written, phrases, test, listed, counts, words, isLikely, ...facts });
  writeFileSync(join(here, '../context.bin'), bytes);
  console.log(`${manuals.length + written.length} sentences, ${listed.length} listed words, ${bytes.length} bytes`);
}

/** Neither a noun nor an adjective nor a full verb: what holds a sentence together, essere and avere included. */
function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n');
}

function sentencesOf(line: string): Token[][] {
  return sentenceSpans(line, 0, line.length).map(({ start, end }) => tokensOf(line, start, end));
}

function isClosed(word: string, analyses: readonly Analysis[]): boolean {
  return (
    VERBS.has(word) || (analyses.length > 0 && analyses.every(({ pos }) => CLOSED.has(pos)) && !word.endsWith('mente'))
  );
}

await main(process.argv[2] ?? '.cache/corpus');
