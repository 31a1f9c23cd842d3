import { readFileSync } from 'node:fs';
import { brandWith } from '@/lib/brand/brand';
import { diskLoaders } from '@/lib/cli/dictionaries';
import { Triager } from '@/lib/inbox/triage/triage';
import { nothingLearned } from '@/lib/replies/learning';
import type { Reference } from '@/lib/replies/reference';
import { TemplateSearch } from '@/lib/replies/search';
import { starterTemplates } from '@/lib/replies/starter';
import { Suggester } from '@/lib/replies/suggest';
import type { Template } from '@/lib/replies/template';
import { createChecker } from '@/lib/review/check';
import { quantile, type Report } from '../report';
import { readComments } from '../triage/comments';
import { type ReplySample, readReplies } from './sets';

const TEMPLATES = 10_000;
const REFERENCES = 300;
const QUERIES = ['sp', 'spedizione', 'spedizione ritardo', 'rmbrs', 'orari festa', 'grazie foto', 'xyz'];
const ROUNDS = 20;

/** Search and suggestion at the size that was asked for, and what the review of replies hears on its held half. */
export async function run(report: Report): Promise<void> {
  const templates = manyTemplates();
  measureSearch(templates, report);
  measureSuggestions(templates, report);
  await measureReview(report);
}

/** The starter set over and over, each copy with a word of its own in title, tags and body. */
function manyTemplates(): Template[] {
  const starter = starterTemplates(0);
  return Array.from({ length: TEMPLATES }, (_, at) => {
    const one = starter[at % starter.length]!;
    const own = `reparto${Math.floor(at / starter.length)}`;
    return { ...one, id: `t${at}`, title: `${one.title} ${own}`, tags: [...one.tags, own], body: `${one.body} ${own}` };
  });
}

function manyReferences(): Reference[] {
  const subjects = ['spedizioni', 'resi', 'orari', 'prezzi', 'garanzia', 'corsi', 'allergeni', 'biglietti'];
  return Array.from({ length: REFERENCES }, (_, at) => ({
    id: `r${at}`,
    title: `Guida ${subjects[at % subjects.length]} ${at}`,
    url: `https://www.example.com/${at}`,
    note: '',
    tags: [subjects[at % subjects.length]!],
    brandId: null,
    validUntil: null,
    checkedAt: null,
    status: 'alive' as const,
    movedTo: null,
    answer: 200,
    createdAt: 0,
    updatedAt: 0,
  }));
}

function clock(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function measureSearch(templates: readonly Template[], report: Report): void {
  const search = new TemplateSearch(templates);
  const times = Array.from({ length: ROUNDS }, () =>
    QUERIES.map((query) => clock(() => search.search(query, { brandId: null, kind: 'order', register: 'tu' }))),
  );
  report({ name: 'replies.search', value: quantile(times.flat(), 0.95), unit: 'ms p95 of 10,000' });
}

function measureSuggestions(templates: readonly Template[], report: Report): void {
  const triager = new Triager(readFileSync(new URL('../../../lib/inbox/triage/triage.bin', import.meta.url)));
  const brand = brandWith({ name: 'Bottega Rossi', register: 'tu' });
  let suggester: Suggester | undefined;
  const made = clock(() => {
    suggester = new Suggester(templates, manyReferences());
  });
  report({ name: 'replies.suggest.prepare', value: made, unit: 'ms for 10,000' });
  const times = readComments().open.map(({ text }) => {
    const comment = { ...triager.triage(text), text, author: 'Anna Neri' };
    return clock(() => suggester?.suggest({ comment, brand, learned: nothingLearned, now: 0 }));
  });
  report({ name: 'replies.suggest', value: quantile(times, 0.95), unit: 'ms p95 of 10,000' });
}

/** Of flawed replies the share whose flaw is named, of right ones the share that hears anything from the rules for replies. */
async function measureReview(report: Report): Promise<void> {
  const checker = createChecker(diskLoaders);
  const heard = async ({ text, context }: ReplySample) => (await checker.check(text, context)).findings;
  let [right, alarms, flawed, caught] = [0, 0, 0, 0];
  for (const sample of readReplies('held')) {
    const rules = (await heard(sample)).map(({ rule }) => rule);
    if (sample.rules === null) {
      right++;
      if (rules.some((rule) => rule.startsWith('reply-'))) alarms++;
    } else {
      flawed++;
      if (rules.some((rule) => sample.rules!.includes(rule))) caught++;
    }
  }
  report({ name: 'replies.review.caught', value: caught / flawed, unit: 'share' });
  report({ name: 'replies.review.falseAlarms', value: alarms / right, unit: 'share' });
}
