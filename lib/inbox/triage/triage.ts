import type { Chances, Corrections } from './corrections';
import { type Feature, type Reading, read } from './features';
import { type HandOff, type Kind, kinds, type Reason, type Sentiment, sentiments, type Triage } from './kinds';
import type { CueName } from './lexicon';
import { addShares, chancesOf, type Head, readModel } from './model';

/**
 * From this chance on a comment with a word of danger is a crisis, whatever else it may be: a missed one costs more than a
 * false one. Without such a word the likeliest kind counts.
 */
const CRISIS = 0.2;
const DANGERS: readonly CueName[] = ['health', 'safety', 'despair', 'legal', 'privacy'];
/** Below this confidence an answer is a guess. */
const GUESS = 0.5;
/**
 * How well a kind goes with each sentiment, in their order: nobody praises in anger. Roots of the shares among the
 * comments that the model learns from, so that neither of the two heads is overruled by a rare pair.
 */
const FIT: Record<Kind, readonly number[]> = {
  complaint: [1, 0.3, 0.1],
  question: [0.4, 1, 0.4],
  praise: [0.1, 0.2, 1],
  order: [1, 0.8, 0.5],
  technical: [1, 0.8, 0.3],
  abuse: [1, 0.1, 0.1],
  spam: [0.1, 1, 0.5],
  crisis: [1, 0.1, 0.1],
  other: [0.7, 1, 0.7],
};
/** So many reasons for the kind and so many for the sentiment; those lighter than this share say too little. */
const REASONS = 3;
const LEAST = 0.08;

const CRISIS_AT = kinds.indexOf('crisis');

/** Tells what comments are. Made once from the model; holds no comment. */
export class Triager {
  private readonly sentiment: Head;
  private readonly kind: Head;

  /** `bytes` is `triage.bin`. Throws when it is something else. */
  constructor(bytes: Uint8Array) {
    const { sentiment, kind } = readModel(bytes);
    this.sentiment = sentiment;
    this.kind = kind;
  }

  /**
   * What a comment is and which of its words say so; spans are UTF-16 code units of `text`. `corrections` are those of
   * the brand it was written to: the same comment is judged as its user judged it, and very similar ones are drawn
   * towards that.
   */
  triage(text: string, corrections?: Corrections): Triage {
    const reading = read(text);
    const chances = {
      kind: chancesOf(this.kind, reading.features),
      sentiment: chancesOf(this.sentiment, reading.features),
    };
    const learnt = corrections?.adjust(text, chances);
    const { kindAt, sentimentAt, confidence } = decide(
      learnt ?? chances,
      !learnt?.settled && DANGERS.some((name) => reading.cues.has(name)),
      learnt?.settled ?? false,
    );
    const kind = kinds[kindAt]!;
    const sentiment = sentiments[sentimentAt]!;
    const handOff = handOffOf(kind, reading.cues);
    return {
      kind,
      sentiment,
      confidence,
      unsure: confidence < GUESS || (reading.tokens.length === 0 && !learnt),
      ...(handOff && { handOff }),
      reasons: [
        ...reasonsFor(this.kind, kindAt, kind, reading),
        ...reasonsFor(this.sentiment, sentimentAt, sentiment, reading),
      ],
      ...(learnt && { learntFrom: learnt.from }),
    };
  }
}

/** The pair of kind and sentiment that is likeliest together, and its chance among all pairs. */
function decide(
  chances: Chances,
  isDanger: boolean,
  settled: boolean,
): { kindAt: number; sentimentAt: number; confidence: number } {
  const isCrisis = isDanger && chances.kind[CRISIS_AT]! >= CRISIS;
  let best = { kindAt: 0, sentimentAt: 0, score: -1 };
  let all = 0;
  for (let kindAt = 0; kindAt < kinds.length; kindAt++) {
    for (let sentimentAt = 0; sentimentAt < sentiments.length; sentimentAt++) {
      const fit = settled ? 1 : FIT[kinds[kindAt]!][sentimentAt]!;
      const score = chances.kind[kindAt]! * chances.sentiment[sentimentAt]! * fit;
      all += score;
      if (score > best.score && (!isCrisis || kindAt === CRISIS_AT)) best = { kindAt, sentimentAt, score };
    }
  }
  return { kindAt: best.kindAt, sentimentAt: best.sentimentAt, confidence: best.score / all };
}

/** Who takes over what is not the social media manager's. */
function handOffOf(kind: Kind, found: ReadonlySet<CueName>): HandOff | undefined {
  if (kind === 'order') return 'orders';
  if (kind === 'technical') return 'technical';
  // Nobody in a company takes over a person in despair: who reads it must answer.
  if (kind === 'crisis') return found.has('despair') ? undefined : 'legal';
  return kind === 'question' && found.has('sales') ? 'sales' : undefined;
}

/** The words that set a class apart from the others, runs of neighbours as one. */
function reasonsFor(head: Head, label: number, speaksFor: Kind | Sentiment, { tokens, features }: Reading): Reason[] {
  const shares = new Array<number>(tokens.length).fill(0);
  for (const feature of features) {
    if (feature.to === 0) continue;
    const share = apart(head, feature, label) / (feature.to - feature.from);
    for (let at = feature.from; at < feature.to; at++) shares[at]! += share;
  }
  const all = shares.reduce((sum, share) => sum + Math.max(0, share), 0);
  const runs: { from: number; to: number; weight: number }[] = [];
  shares.forEach((share, at) => {
    const weight = share / all;
    if (!(weight >= LEAST)) return;
    const last = runs.at(-1);
    if (last?.to === at) Object.assign(last, { to: at + 1, weight: last.weight + weight });
    else runs.push({ from: at, to: at + 1, weight });
  });
  return runs
    .sort((a, b) => b.weight - a.weight)
    .slice(0, REASONS)
    .map(({ from, to, weight }) => ({
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      speaksFor,
      weight: Math.round(weight * 100) / 100,
    }));
}

/** How much more a feature says of a class than of the others on average. */
function apart(head: Head, feature: Feature, label: number): number {
  const shares = new Array<number>(head.classes).fill(0);
  addShares(head, feature, shares);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares[label]! - (all - shares[label]!) / (head.classes - 1);
}
