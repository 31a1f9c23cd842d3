import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { PostIndex } from '@/lib/review/similar/postIndex';
import { nearPosts } from '@/lib/review/similar/posts';
import { wordsOf } from '@/lib/review/similar/words';
import { quantile, type Report } from '../report';
import { readPosts } from '../slips';
import { Corpus } from './corpus';
import { edits } from './edits';
import { Chance } from './random';

const POSTS = 100_000;
const EDITED = 1500;
const FRESH = 1500;
/** One post in so many is on its brand's pattern. */
const PATTERNED = 25;
/** Never used while the thresholds were chosen. */
const SEED = 41;

/** Measures the near-copy index on 100,000 posts: time, memory, what it finds of edited posts, and on posts that are new. */
export async function run(report: Report): Promise<void> {
  const chance = new Chance(SEED);
  const corpus = new Corpus(chance);
  const written = readPosts().filter((_, at) => at % 2 === 0);
  const posts = corpusOf(corpus, chance, written);
  const index = new PostIndex();
  const added = timed(() => {
    for (const [id, text] of posts.entries()) index.add(String(id), wordsOf(text));
  });
  report({ name: 'scale.similar.add', value: (added / POSTS) * 1000, unit: 'us a post' });
  report({ name: 'scale.similar.memory', value: index.bytes / 1e6, unit: 'MB' });
  report({ name: 'scale.similar.load', value: timeToLoad(index), unit: 'ms' });

  const times: number[] = [];
  const textsOf = async (ids: string[]) => ids.map((id) => posts[Number(id)]);
  const ask = async (text: string) => {
    const from = performance.now();
    const found = await nearPosts(text, index, textsOf);
    times.push(performance.now() - from);
    return found;
  };
  let found = 0;
  const kinds = Object.values(edits);
  for (let turn = 0; turn < EDITED; turn++) {
    // Every other one is an edit of a post that a person wrote.
    const base = turn % 2 === 0 ? (turn / 2) % written.length : ordinary(chance, written.length);
    const other = posts[chance.whole(written.length, POSTS - 1)]!;
    const edited = kinds[turn % kinds.length]!(posts[base]!, { chance, corpus, other });
    if ((await ask(edited)).some(({ id }) => posts[Number(id)] === posts[base])) found++;
  }
  let alarms = 0;
  for (const text of freshOf(corpus, chance)) if ((await ask(text)).length > 0) alarms++;
  report({ name: 'scale.similar.query', value: quantile(times, 0.95), unit: 'ms p95' });
  report({ name: 'scale.similar.recall', value: found / EDITED, unit: 'share' });
  report({ name: 'scale.similar.falseAlarms', value: alarms / FRESH, unit: 'share' });
}

/** From the shelves as a database gives them to an index that answers. */
function timeToLoad(index: PostIndex): number {
  const stored = serialize(index.shelves());
  return timed(() => void new PostIndex(deserialize(stored)));
}

function timed(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** The place of a post of its own words: one on a pattern with other facts is a new post, not a copy. */
function ordinary(chance: Chance, written: number): number {
  const place = chance.whole(written + 1, POSTS - 1);
  return (place - written) % PATTERNED === 0 ? place - 1 : place;
}

/** Posts written by a person, then those of the invented brands. */
function corpusOf(corpus: Corpus, chance: Chance, written: readonly string[]): string[] {
  const made = Array.from({ length: POSTS - written.length }, (_, at) => {
    const brand = chance.pick(corpus.brands);
    return at % PATTERNED === 0 ? corpus.patterned(brand) : corpus.post(brand);
  });
  return [...written, ...made];
}

/** Posts that copy none: of the same brands, on their patterns with other facts, and on the same subjects in other words. */
function freshOf(corpus: Corpus, chance: Chance): string[] {
  const topics = readFileSync(fileURLToPath(new URL('topics.txt', import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('# '))
    .join('\n')
    .split('\n---\n');
  const others = readPosts().filter((_, at) => at % 2 === 1);
  const made = Array.from({ length: FRESH - topics.length - others.length }, (_, at) => {
    const brand = chance.pick(corpus.brands);
    return at % 3 === 0 ? corpus.patterned(brand) : corpus.post(brand);
  });
  return [...topics, ...others, ...made];
}
