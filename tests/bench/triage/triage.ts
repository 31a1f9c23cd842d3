import { readFileSync } from 'node:fs';
import multilangSentiment from 'multilang-sentiment';
import type { Comment } from '@/lib/inbox/triage/build/comments';
import { kinds, type Sentiment, sentiments, type Triage } from '@/lib/inbox/triage/kinds';
import { Triager } from '@/lib/inbox/triage/triage';
import { quantile, type Report } from '../report';
import { readComments } from './comments';

const PEER = 'multilang-sentiment';
const MARK = 'question mark';
/** The peer takes a thousand times as long: once over must do. */
const ROUNDS = 20;

interface Judged extends Comment {
  ours: Triage;
  peer: Sentiment;
}

/** Kinds, sentiments and speed on the comments that nobody looked at while building. */
export async function run(report: Report): Promise<void> {
  const triager = new Triager(readFileSync(new URL('../../../lib/inbox/triage/triage.bin', import.meta.url)));
  const { held } = readComments();
  const judged = held.map((comment) => ({
    ...comment,
    ours: triager.triage(comment.text),
    peer: peerOf(comment.text),
  }));
  measureSentiment(judged, report);
  measureKinds(judged, report);
  measureQuestions(judged, report);
  measureDoubt(judged, report);
  measureSpeed(
    held.map(({ text }) => text),
    (text) => triager.triage(text),
    report,
  );
}

function peerOf(text: string): Sentiment {
  const { score } = multilangSentiment(text, 'it');
  return score > 0 ? 'positive' : score < 0 ? 'negative' : 'neutral';
}

interface Counts {
  right: number;
  said: number;
  are: number;
}

function count<T>(items: readonly T[], is: (item: T) => boolean, said: (item: T) => boolean): Counts {
  return {
    right: items.filter((item) => is(item) && said(item)).length,
    said: items.filter(said).length,
    are: items.filter(is).length,
  };
}

const recallOf = ({ right, are }: Counts) => right / Math.max(1, are);
const precisionOf = ({ right, said }: Counts) => right / Math.max(1, said);
const f1Of = ({ right, said, are }: Counts) => (2 * right) / Math.max(1, said + are);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function measureSentiment(judged: readonly Judged[], report: Report): void {
  const of = (said: (one: Judged) => Sentiment) =>
    sentiments.map((name) =>
      count(
        judged,
        (one) => one.sentiment === name,
        (one) => said(one) === name,
      ),
    );
  const [ours, theirs] = [of((one) => one.ours.sentiment), of((one) => one.peer)];
  compare('sentiment.macroF1', mean(ours.map(f1Of)), mean(theirs.map(f1Of)), PEER, report);
  sentiments.forEach((name, at) => {
    compare(`sentiment.${name}.recall`, recallOf(ours[at]!), recallOf(theirs[at]!), PEER, report);
    compare(`sentiment.${name}.precision`, precisionOf(ours[at]!), precisionOf(theirs[at]!), PEER, report);
  });
}

/** Macro-F1, recall and precision, and the confusion table: of what is one kind, the share that was taken for another. */
function measureKinds(judged: readonly Judged[], report: Report): void {
  const share = (name: string, value: number) => report({ name: `triage.kind.${name}`, value, unit: 'share' });
  const counts = kinds.map((name) =>
    count(
      judged,
      (one) => one.kind === name,
      (one) => one.ours.kind === name,
    ),
  );
  share('macroF1', mean(counts.map(f1Of)));
  share('right', judged.filter((one) => one.ours.kind === one.kind).length / judged.length);
  kinds.forEach((name, at) => {
    share(`${name}.recall`, recallOf(counts[at]!));
    share(`${name}.precision`, precisionOf(counts[at]!));
    for (const taken of kinds) {
      const missed = judged.filter((one) => one.kind === name && one.ours.kind === taken && taken !== name).length;
      if (missed > 0) share(`${name}.takenFor.${taken}`, missed / counts[at]!.are);
    }
  });
}

function measureQuestions(judged: readonly Judged[], report: Report): void {
  const isQuestion = (one: Judged) => one.kind === 'question';
  const ours = count(judged, isQuestion, (one) => one.ours.kind === 'question');
  const theirs = count(judged, isQuestion, (one) => one.text.includes('?'));
  compare('questions.recall', recallOf(ours), recallOf(theirs), MARK, report);
  compare('questions.precision', precisionOf(ours), precisionOf(theirs), MARK, report);
}

/** How often it says that it is unsure, and how often it is wrong when it does not. */
function measureDoubt(judged: readonly Judged[], report: Report): void {
  const sure = judged.filter((one) => !one.ours.unsure);
  const right = sure.filter((one) => one.ours.kind === one.kind && one.ours.sentiment === one.sentiment);
  report({ name: 'triage.unsure', value: 1 - sure.length / judged.length, unit: 'share' });
  report({ name: 'triage.sure.right', value: right.length / sure.length, unit: 'share' });
  report({ name: 'triage.sure.confidence', value: mean(sure.map((one) => one.ours.confidence)), unit: 'mean' });
}

function measureSpeed(texts: readonly string[], ours: (text: string) => unknown, report: Report): void {
  const clock = (act: (text: string) => unknown, rounds: number) => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      for (const text of texts) {
        const start = performance.now();
        act(text);
        times.push(performance.now() - start);
      }
    }
    return quantile(times, 0.95);
  };
  const [value, peerValue] = [clock(ours, ROUNDS), clock(peerOf, 1)];
  report({ name: 'triage.comment', value, unit: 'ms p95', peer: PEER, peerValue, ratio: peerValue / value });
}

function compare(name: string, value: number, peerValue: number, peer: string, report: Report): void {
  report({ name: `triage.${name}`, value, unit: 'share', peer, peerValue, ratio: value / peerValue });
}
