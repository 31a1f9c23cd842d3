import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createHunspellFromFiles, type Hunspell } from 'hunspell-wasm';
import { diskLoaders } from '@/lib/cli/dictionaries';
import { createChecker } from '@/lib/review/check';
import type { CheckContext } from '@/lib/review/checker';
import { datesIn, dayNumber, readings, todayAt } from '@/lib/text/rules/kit/calendar';
import { wordsOf } from '@/lib/text/tokens';
import { type Flaw, readFlaws, readOversights, readRight, readTypos } from './accuracySets';
import { quantile, type Report } from './report';

const PEER = 'hunspell-wasm';
const dictionary = dirname(createRequire(import.meta.url).resolve('dictionary-it'));
/** Posts without a date of their own are read as written on this Monday morning. */
const NOW = Date.parse('2026-05-04T09:00:00+02:00');
const DAY = 86_400_000;
/** An Instagram caption's longest, and how often the clock is read. */
const CAPTION = 2200;
const ROUNDS = 60;

const checker = createChecker(diskLoaders);

interface Hit {
  rule: string;
  severity: string;
  start: number;
  end: number;
  replacements: string[];
}

/** What the checker finds, right words, kinds of error and speed, on the halves of the sets that nobody read while writing rules. */
export async function run(report: Report): Promise<void> {
  const peer = await createHunspellFromFiles(join(dictionary, 'index.aff'), join(dictionary, 'index.dic'));
  await measureTypos(peer, report);
  await measureFlaws(peer, report);
  await measureOversights(report);
  await measureRight(peer, report);
  await measureSpeed(report);
  peer.dispose();
}

async function hitsIn(text: string, post: Partial<CheckContext> = {}): Promise<Hit[]> {
  const { findings } = await checker.check(text, { locale: 'it', now: NOW, ...post });
  return Promise.all(
    findings.map(async ({ language, ...finding }) => {
      const asks = finding.rule === 'spelling';
      const word = text.slice(finding.start, finding.end);
      return { ...finding, replacements: asks ? await checker.suggest(word, language) : finding.replacements };
    }),
  );
}

function peerHits(peer: Hunspell, text: string, corrects: boolean): Hit[] {
  return wordsOf(text)
    .filter((word) => !peer.testSpelling(word.text.replaceAll('’', "'")))
    .map(({ start, end, text: word }) => ({
      rule: 'spelling',
      severity: 'error',
      start,
      end,
      replacements: corrects ? peer.getSpellingSuggestions(word.replaceAll('’', "'")) : [],
    }));
}

/** Whether a text's one flaw is touched by a finding, and whether a first or one of five corrections mends it. */
function outcome({ wrong, right }: Flaw, hits: readonly Hit[]): { flagged: boolean; first: boolean; five: boolean } {
  let from = 0;
  while (wrong[from] === right[from]) from++;
  let tail = 0;
  while (tail < Math.min(wrong.length, right.length) - from && wrong.at(-1 - tail) === right.at(-1 - tail)) tail++;
  const to = Math.max(wrong.length - tail, from + 1);
  const mended = ({ start, end }: Hit, word: string | undefined) =>
    word !== undefined && wrong.slice(0, start) + word + wrong.slice(end) === right;
  const first = hits.some((hit) => mended(hit, hit.replacements[0]));
  const five = hits.some((hit) => hit.replacements.slice(0, 5).some((word) => mended(hit, word)));
  return { flagged: five || hits.some(({ start, end }) => start <= to && end >= from), first, five };
}

async function measureTypos(peer: Hunspell, report: Report): Promise<void> {
  const { held } = readTypos();
  const ours = await Promise.all(held.map(async (flaw) => outcome(flaw, await hitsIn(flaw.wrong))));
  const theirs = held.map((flaw) => outcome(flaw, peerHits(peer, flaw.wrong, true)));
  compare('typos.flagged', ours, theirs, ({ flagged }) => flagged, report);
  compare('typos.first', ours, theirs, ({ first }) => first, report);
  compare('typos.inFive', ours, theirs, ({ five }) => five, report);
}

async function measureFlaws(peer: Hunspell, report: Report): Promise<void> {
  const { held } = readFlaws();
  const ours = await Promise.all(held.map(async (flaw) => ({ ...flaw, ...outcome(flaw, await hitsIn(flaw.wrong)) })));
  const theirs = held.map((flaw) => outcome(flaw, peerHits(peer, flaw.wrong, true)));
  compare('context.flagged', ours, theirs, ({ flagged }) => flagged, report);
  compare('context.first', ours, theirs, ({ first }) => first, report);
  for (const [kind, flaws] of grouped(ours, (flaw) => flaw.kind)) {
    share(`context.${kind}`, flaws, ({ flagged }) => flagged, report);
  }
}

async function measureOversights(report: Report): Promise<void> {
  const { held } = readOversights();
  const caught = await Promise.all(
    held.map(async ({ family, text, marks, now, platform }) => {
      const hits = await hitsIn(text, { ...(now && { now: Date.parse(now) }), ...(platform && { platform }) });
      const spots = marks.map((mark, index) => {
        // Of a passage that stands twice, the second mark is the second copy.
        const first = text.indexOf(mark);
        const start = marks.indexOf(mark) < index ? text.indexOf(mark, first + mark.length) : first;
        return { start, end: start + mark.length };
      });
      return { family, caught: hits.some((hit) => spots.some((spot) => hit.start < spot.end && spot.start < hit.end)) };
    }),
  );
  for (const [family, posts] of grouped(caught, (post) => post.family)) {
    share(`oversights.${family}`, posts, (post) => post.caught, report);
  }
}

/** Findings on texts in which everything is right: each is a false alarm. */
async function measureRight(peer: Hunspell, report: Report): Promise<void> {
  for (const name of ['clean', 'prose', 'tweets', 'innocent'] as const) {
    const posts = readRight(name).held;
    const words = posts.reduce((sum, post) => sum + wordsOf(post).length, 0);
    const hits = (await Promise.all(posts.map((post) => hitsIn(post, { now: dayOf(post) })))).flat();
    const theirs = posts.flatMap((post) => peerHits(peer, post, false)).length;
    const perThousand = (count: number) => (count / words) * 1000;
    const count = (label: string, of: (hit: Hit) => boolean, peerCount?: number) =>
      report({
        name: `accuracy.alarms.${name}.${label}`,
        value: perThousand(hits.filter(of).length),
        unit: 'per 1,000 words',
        ...(peerCount !== undefined && { peer: PEER, peerValue: perThousand(peerCount) }),
      });
    count('all', () => true, theirs);
    count('errors', ({ severity }) => severity === 'error');
    count('rules', ({ rule, severity }) => rule !== 'spelling' && severity !== 'hint');
  }
}

/** When a right post may go out: not after the days of this year it names, or what it announces would rightly be called past. */
function dayOf(post: string): number {
  const today = todayAt(NOW)!;
  const days = datesIn(post)
    .flatMap((date) => readings(date, today))
    .filter(({ year }) => year === today.year);
  return Math.min(NOW, ...days.map((day) => dayNumber(day) * DAY));
}

/** A caption through every rule, and the same with a word typed into its middle. */
async function measureSpeed(report: Report): Promise<void> {
  const text = readRight('clean').open.join('\n\n');
  const whole: number[] = [];
  const edit: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const from = (round * 997) % (text.length - CAPTION);
    const caption = text.slice(from, from + CAPTION);
    whole.push(await timed(() => checker.check(caption, { locale: 'it', platform: 'instagram', now: NOW })));
    const middle = caption.indexOf(' ', CAPTION / 2);
    const edited = `${caption.slice(0, middle)} molto${caption.slice(middle)}`;
    edit.push(await timed(() => checker.check(edited, { locale: 'it', platform: 'instagram', now: NOW })));
  }
  report({ name: 'accuracy.speed.caption', value: quantile(whole, 0.95), unit: 'ms p95' });
  report({ name: 'accuracy.speed.edit', value: quantile(edit, 0.95), unit: 'ms p95' });
}

function compare<T, P>(
  name: string,
  ours: readonly T[],
  theirs: readonly P[],
  counts: (one: T | P) => boolean,
  report: Report,
): void {
  const [value, peerValue] = [ours.filter(counts).length / ours.length, theirs.filter(counts).length / theirs.length];
  report({ name: `accuracy.${name}`, value, unit: 'share', peer: PEER, peerValue, ratio: value / peerValue });
}

function share<T>(name: string, items: readonly T[], counts: (one: T) => boolean, report: Report): void {
  report({ name: `accuracy.${name}`, value: items.filter(counts).length / items.length, unit: `of ${items.length}` });
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
