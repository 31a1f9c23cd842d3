import type { Token } from '../../sentence';
import { keyOf, type Pair } from '../confusions';
import type { WordFacts } from '../model';
import { LookBook, Surroundings } from '../surroundings';
import { type Example, learn } from './learn';

/**
 * Words that are taken for each other, one pair a line. A word that is rare in manuals brings others along that stand
 * where it stands (after `=`): the features say nothing of the word itself, so these teach as well.
 */
const PAIRS = `
e è
a ha
o ho
ai hai = ho
anno hanno
da dà = offre fa porta fornisce concede regala crea lascia
si sì = no
la là = lì qui qua
li lì = là qui qua
ne né
se sé
te tè = caffè latte vino
che chi
ci chi
quando quanto
quale quali
tra tre
fra fa
per pur
con non
su tu
sui suoi
poi puoi
può puoi
può più
mia mai
sua sia
deve dove
prima primo
`;

/** More examples of a word teach nothing new. */
const MOST = 16_000;
/** A feature seen less often says nothing. */
const SEEN = 3;
/** Of the right uses in manuals that were not trained on so many may look wrong. */
const FALSE_ALARMS = 1 / 300;
/** Beyond the worst right use in posts it takes so much. */
const SLACK = 0.2;
/** However well a pair is told apart, less than these odds are no ground to speak. */
const LOWEST = 2.5;
/** Too few right uses were seen to know better: then it takes more. */
const UNKNOWN = 6;
/** Of fewer right uses the worst one is no measure. */
const FEW = 150;
/** The strongest features of all pairs that are kept. */
const KEPT = 60_000;

/** What goes into the file. */
export interface Trained {
  pairs: Pair[];
  weights: Map<number, number>;
}

/**
 * Trains one classifier a pair by logistic regression.
 * @param train sentences to learn from
 * @param test sentences to set the limits by: right ones that were not learned from
 */
export function trainConfusions(
  train: readonly (readonly Token[])[],
  test: Record<'manuals' | 'posts', readonly (readonly Token[])[]>,
  facts: WordFacts,
): Trained {
  const looks = new LookBook(facts);
  const lines = PAIRS.trim()
    .split('\n')
    .map((line) => {
      const [words = '', like = ''] = line.split(' = ');
      return { words: words.split(' ') as [string, string], like: like.split(' ').filter(Boolean) };
    });
  const examples = collect(train, lines, looks);
  const weights = new Map<number, number>();
  for (const own of examples) learn(own, usual(own), weights);
  const strongest = [...weights].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, KEPT);
  const kept = new Set(strongest.map(([key]) => key));
  weights.clear();
  for (const own of examples) learn(own, kept, weights);
  const score = ({ keys }: Example) => keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0);
  const own = lines.map(({ words }) => ({ words, like: [] }));
  const [manuals, posts] = [collect(test.manuals, own, looks), collect(test.posts, own, looks)];
  const pairs = lines.map(({ words }, index): Pair => {
    const scores = (examples: readonly Example[], isSecond: boolean) =>
      examples.filter((one) => one.isSecond === isSecond).map((one) => (isSecond ? -score(one) : score(one)));
    const limit = (isSecond: boolean) => limitOf(scores(manuals[index]!, isSecond), scores(posts[index]!, isSecond));
    return { words, limits: [limit(false), limit(true)] };
  });
  return { pairs, weights };
}

function collect(
  sentences: readonly (readonly Token[])[],
  lines: readonly { words: [string, string]; like: string[] }[],
  looks: LookBook,
): Example[][] {
  const wanted = new Map<string, { pair: number; isSecond: boolean; seen: number }[]>();
  lines.forEach(({ words: [first, second], like }, pair) => {
    for (const [word, isSecond] of [[first, false], ...[second, ...like].map((other) => [other, true])] as [
      string,
      boolean,
    ][]) {
      wanted.set(word, [...(wanted.get(word) ?? []), { pair, isSecond, seen: 0 }]);
    }
  });
  const examples: Example[][] = lines.map(() => []);
  for (const tokens of sentences) {
    let surroundings: Surroundings | undefined;
    tokens.forEach((token, at) => {
      const uses = token.kind === 'word' ? wanted.get(token.lower) : undefined;
      if (!uses) return;
      surroundings ??= new Surroundings(tokens, looks);
      const features = surroundings.at(at);
      for (const use of uses) {
        if (use.seen++ >= MOST) continue;
        const keys = Uint32Array.from(features, (feature) => keyOf(use.pair, feature));
        examples[use.pair]!.push({ isSecond: use.isSecond, keys });
      }
    });
  }
  return examples;
}

/** The features seen often enough. */
function usual(examples: readonly Example[]): Set<number> {
  const seen = new Map<number, number>();
  for (const { keys } of examples) for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  return new Set([...seen].filter(([, count]) => count >= SEEN).map(([key]) => key));
}

/** The score that only the allowed share of right uses in manuals reaches, and none in posts by far. */
function limitOf(manuals: readonly number[], posts: readonly number[]): number {
  if (manuals.length + posts.length === 0) return UNKNOWN;
  const sorted = [...manuals].sort((a, b) => b - a);
  const usual = sorted[Math.floor(sorted.length * FALSE_ALARMS)] ?? LOWEST;
  const slack = manuals.length + posts.length < FEW ? 2 * SLACK : SLACK;
  return Math.round(Math.max(LOWEST, usual, Math.max(...posts, 0) + slack) * 10) / 10;
}
