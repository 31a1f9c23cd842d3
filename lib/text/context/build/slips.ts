import type { Token } from '../../sentence';
import { ANY, keyOf } from '../confusions';
import { Fit } from '../fit';
import type { WordFacts } from '../model';
import { slipFeatures } from '../slip';
import type { Tagger } from '../tagger';
import { type Example, randomFrom } from './learn';

/** So many words of each sentence are mistyped, one at a time. */
const TRIES = 3;

export interface Weighed {
  example: Example;
  /** Which token it belongs to: of the ways to doubt one token only the best is told. */
  token: number;
}

/** The words that a word may be a slip from, with what speaks for each. */
export function slipsAt(
  fit: Fit,
  at: number,
  token: Token,
  { analyse }: WordFacts,
): { meant: string; keys: Uint32Array }[] {
  if (token.kind !== 'word' || (at > 0 && /^\p{Lu}/u.test(token.text)) || analyse(token.lower).length === 0) return [];
  return fit.slipsAt(at).map((meant) => ({
    meant,
    keys: Uint32Array.from(slipFeatures(fit.slip(at, meant)), (feature) => keyOf(ANY, feature)),
  }));
}

/** Everything that might be doubted in right sentences: all of it wrongly. */
export function rightSlips(sentences: readonly (readonly Token[])[], tagger: Tagger): Weighed[] {
  const found: Weighed[] = [];
  let token = 0;
  for (const tokens of sentences) {
    const fit = new Fit(tagger, tokens);
    tokens.forEach((own, at) => {
      token++;
      for (const { keys } of slipsAt(fit, at, own, tagger.facts))
        found.push({ example: { isSecond: false, keys }, token });
    });
  }
  return found;
}

/** The same sentences with a word mistyped into another that exists: what was meant is to be found. */
export function wrongSlips(
  sentences: readonly (readonly Token[])[],
  tagger: Tagger,
  slipOf: (word: string, random: () => number) => string | null,
): Example[] {
  const random = randomFrom(3);
  return sentences.flatMap((tokens) =>
    Array.from({ length: TRIES }, () => Math.floor(random() * tokens.length)).flatMap((at): Example[] => {
      const token = tokens[at]!;
      const isPlain = token.kind === 'word' && (at === 0 || !/^\p{Lu}/u.test(token.text));
      const typed = isPlain ? slipOf(token.lower, random) : null;
      if (!typed) return [];
      const text = at === 0 ? typed.charAt(0).toUpperCase() + typed.slice(1) : typed;
      const wrong = tokens.with(at, { ...token, text, lower: typed });
      const right = slipsAt(new Fit(tagger, wrong), at, wrong[at]!, tagger.facts).find(
        ({ meant }) => meant === token.lower,
      );
      return right ? [{ isSecond: true, keys: right.keys }] : [];
    }),
  );
}

/** What a word may come out as: words that exist, one slip away, doubles and endings more often than others. */
export function slipper(
  words: readonly string[],
  weightOf: (meant: string, typed: string) => number,
): (word: string, random: () => number) => string | null {
  const byGap = new Map<string, string[]>();
  for (const word of words) {
    for (const gap of gapsOf(word)) byGap.set(gap, [...(byGap.get(gap) ?? []), word]);
  }
  return (word, random) => {
    const near = [...new Set(gapsOf(word).flatMap((gap) => byGap.get(gap) ?? []))].filter((other) =>
      isNear(word, other),
    );
    const weights = near.map((other) => weightOf(word, other));
    let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
    return (
      near.find((_, index) => {
        left -= weights[index]!;
        return left <= 0;
      }) ?? null
    );
  };
}

function gapsOf(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** A letter more, less or another, or two neighbours changed places. */
function isNear(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [x, y] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]);
}
