import { readFileSync } from 'node:fs';
import { type Entry, ordered } from '@/lib/inbox/order';
import { nothingAsked, type Recurring, withQuestion } from '@/lib/inbox/recurring';
import { quantile, type Report } from '../report';

const COMMENTS = 100_000;
const ROUNDS = 15;

/** The list of comments at its largest, and how well questions are told apart. */
export async function run(report: Report): Promise<void> {
  measureOrder(report);
  measureRecurring(report);
}

function measureOrder(report: Report): void {
  const entries = Array.from(
    { length: COMMENTS },
    (_, at): Entry => ({
      id: `x:${at}`,
      brandId: 'b',
      platform: 'x',
      state: 'new',
      kind: 'question',
      gravity: ([0, 1, 2, 2, 2] as const)[at % 5]!,
      deleted: false,
      snoozedUntil: 0,
      waitingSince: 1_790_000_000_000 + ((at * 7_919) % COMMENTS) * 1000,
      remindAt: at % 3 === 0 ? 0 : Number.POSITIVE_INFINITY,
      words: '',
    }),
  );
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    ordered(entries, 1);
    return performance.now() - start;
  });
  report({ name: 'inbox.order', value: quantile(times, 0.95), unit: 'ms p95 of 100,000' });
}

/**
 * Questions asked in several ways, a group a paragraph, written by hand before the topics were. 0-based even groups are
 * open, for looking at while building; odd ones are held.
 */
function readQuestions(): string[][] {
  return readFileSync(new URL('questions.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n\n')
    .map((group) => group.split('\n'))
    .filter((_, at) => at % 2 === 1);
}

/** Of all pairs of questions: which were put together, and which should have been. */
function measureRecurring(report: Report): void {
  const groups = readQuestions();
  const longest = Math.max(...groups.map(({ length }) => length));
  // As they come in: the first of every group, then the second.
  const asked = Array.from({ length: longest }, (_, nth) =>
    groups.flatMap((group, of) => (group[nth] ? [{ id: `${of}.${nth}`, text: group[nth], at: nth, of }] : [])),
  ).flat();
  const times: number[] = [];
  let record: Recurring = nothingAsked;
  for (const comment of asked) {
    const start = performance.now();
    record = withQuestion(record, comment);
    times.push(performance.now() - start);
  }
  const together = (a: string, b: string) => record.groups.some(({ ids }) => ids.includes(a) && ids.includes(b));
  let [right, said, are] = [0, 0, 0];
  asked.forEach((one, at) => {
    for (const other of asked.slice(at + 1)) {
      const [isSaid, is] = [together(one.id, other.id), one.of === other.of];
      said += Number(isSaid);
      are += Number(is);
      right += Number(isSaid && is);
    }
  });
  const found = groups.filter((_, of) =>
    record.groups.some(({ ids }) => ids.filter((id) => id.startsWith(`${of}.`)).length >= 3),
  );
  report({ name: 'inbox.recurring.precision', value: right / said, unit: 'share of pairs' });
  report({ name: 'inbox.recurring.recall', value: right / are, unit: 'share of pairs' });
  report({ name: 'inbox.recurring.proposed', value: found.length / groups.length, unit: 'share of groups' });
  report({ name: 'inbox.recurring.question', value: quantile(times, 0.95), unit: 'ms p95' });
}
