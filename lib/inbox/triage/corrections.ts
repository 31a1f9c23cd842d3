import { type Kind, kinds, type Sentiment, sentiments } from './kinds';
import { type Token, tokensOf } from './tokens';

/** What a user said a comment really is. */
export interface Correction {
  text: string;
  kind: Kind;
  sentiment: Sentiment;
}

/** Chances of the kinds and of the sentiments, in their order. */
export interface Chances {
  kind: readonly number[];
  sentiment: readonly number[];
}

export interface Learnt extends Chances {
  /** The correction that counted most. */
  from: Correction;
  /** The user has judged this very comment: nothing is weighed against it. */
  settled: boolean;
}

/** The latest so many corrections count: a brand's voice changes, and the look-up stays cheap. */
const KEPT = 1000;
/** Less alike than this says nothing; from there on it counts the more the more alike it is, up to `MOST`. */
const ALIKE = 0.5;
const MOST = 0.8;
/** The nearest so many are asked. */
const NEAREST = 3;
/** A comment of fewer words is like another only when it is the same. */
const FEW = 3;
const CRISIS_AT = kinds.indexOf('crisis');

interface Known {
  correction: Correction;
  key: string;
  grams: Set<string>;
  words: number;
}

/** The corrections of one brand, oldest first. Pure: where they are stored is the caller's affair. */
export class Corrections {
  private readonly settled = new Map<string, Correction>();
  private readonly known: Known[] = [];

  constructor(corrections: readonly Correction[]) {
    for (const correction of corrections.slice(-KEPT)) {
      const tokens = tokensOf(correction.text);
      const key = keyOf(tokens);
      if (key === '') continue;
      this.settled.set(key, correction);
      const grams = gramsOf(tokens);
      this.known.push({ correction, key, grams, words: countWords(tokens) });
    }
  }

  /**
   * The chances after what the user said of this comment or of very similar ones; undefined when nothing was said of
   * either. Casing, accents, marks and chat spellings make no other comment. A similar one never takes the chance of a
   * crisis away: only the user can, for that very comment.
   */
  adjust(text: string, { kind, sentiment }: Chances): Learnt | undefined {
    const tokens = tokensOf(text);
    const key = keyOf(tokens);
    const same = this.settled.get(key);
    if (same) {
      const only = <T>(of: readonly T[], one: T) => of.map((each) => (each === one ? 1 : 0));
      return { kind: only(kinds, same.kind), sentiment: only(sentiments, same.sentiment), from: same, settled: true };
    }
    const near = countWords(tokens) < FEW ? [] : this.nearest(key, gramsOf(tokens));
    if (near.length === 0) return undefined;
    const drawn = { kind: [...kind], sentiment: [...sentiment] };
    for (const { correction, likeness } of near.reverse()) {
      const pull = (MOST * (likeness - ALIKE)) / (1 - ALIKE);
      draw(drawn.kind, kinds.indexOf(correction.kind), pull);
      draw(drawn.sentiment, sentiments.indexOf(correction.sentiment), pull);
    }
    drawn.kind[CRISIS_AT] = Math.max(drawn.kind[CRISIS_AT]!, kind[CRISIS_AT]!);
    return { ...drawn, from: near.at(-1)!.correction, settled: false };
  }

  /** Whether anything was said of this comment or of very similar ones. */
  touch(text: string): boolean {
    const tokens = tokensOf(text);
    const key = keyOf(tokens);
    return this.settled.has(key) || (countWords(tokens) >= FEW && this.nearest(key, gramsOf(tokens)).length > 0);
  }

  /** The most similar first; of the same comment corrected twice only the last word counts. */
  private nearest(key: string, grams: ReadonlySet<string>): { correction: Correction; likeness: number }[] {
    const found: { correction: Correction; likeness: number }[] = [];
    for (const one of this.known) {
      if (one.words < FEW || one.key === key || this.settled.get(one.key) !== one.correction) continue;
      const likeness = likenessOf(grams, one.grams);
      if (likeness > ALIKE) found.push({ correction: one.correction, likeness });
    }
    return found.sort((a, b) => b.likeness - a.likeness).slice(0, NEAREST);
  }
}

/** Moves chances towards one of them; they still add up to 1. */
function draw(chances: number[], to: number, pull: number): void {
  for (let at = 0; at < chances.length; at++) chances[at]! *= 1 - pull;
  chances[to]! += pull;
}

const says = ({ kind }: Token) => kind === 'word' || kind === 'emoji' || kind === 'number';

function keyOf(tokens: readonly Token[]): string {
  return tokens
    .filter(says)
    .map(({ text }) => text)
    .join(' ');
}

function countWords(tokens: readonly Token[]): number {
  return tokens.filter(({ kind }) => kind === 'word').length;
}

/** Words and the parts of words in threes: a comment with another ending or a slip stays alike. */
function gramsOf(tokens: readonly Token[]): Set<string> {
  const grams = new Set<string>();
  for (const { text } of tokens.filter(says)) {
    grams.add(text);
    const padded = `_${text}_`;
    for (let start = 0; start + 3 <= padded.length; start++) grams.add(padded.slice(start, start + 3));
  }
  return grams;
}

/** Jaccard: the share of what either has that both have. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size < large.size * ALIKE) return 0;
  let both = 0;
  for (const gram of small) if (large.has(gram)) both++;
  return both / (one.size + other.size - both);
}
