import * as z from 'zod/mini';
import { type Kind, kinds } from '@/lib/inbox/triage/kinds';
import { editsBetween, habitSchema, withHabit } from './edits';

/** What is kept of so many replies of a brand; those used longest ago are forgotten first. */
const mostSources = 400;

const count = z.number().check(z.int(), z.nonnegative());

const sourceSchema = z.object({
  offered: count,
  dismissed: count,
  /** How often it was taken, for each kind of comment. */
  taken: z.partialRecord(z.enum(kinds), count),
  /** How it is edited before it is sent. */
  habit: z.nullable(habitSchema),
  /** Epoch ms. */
  lastAt: z.number(),
});

/** What one brand's replies taught, as it is kept: by the id of a suggestion. */
export const learnedSchema = z.object({
  sources: z.record(z.string(), sourceSchema).check(z.refine((all) => Object.keys(all).length <= mostSources)),
});
export type Learned = z.infer<typeof learnedSchema>;

export const nothingLearned: Learned = { sources: {} };

/** What happened to suggestions; `id` is `Suggestion.id`, `at` epoch ms. */
export type LearningEvent =
  /** They were shown. */
  | { type: 'offered'; ids: readonly string[]; at: number }
  /** One was put into the reply box. */
  | { type: 'taken'; id: string; kind: Kind; at: number }
  /** One that was taken went out, edited or not: `offered` is `Suggestion.plain`, `sent` the text as it went. */
  | { type: 'sent'; id: string; offered: string; sent: string; at: number }
  /** They were waved away. */
  | { type: 'dismissed'; ids: readonly string[]; at: number };

type Source = Learned['sources'][string];

/** The record after an event. Nothing of the comment itself is kept. */
export function learn(record: Learned, event: LearningEvent): Learned {
  const ids = 'ids' in event ? event.ids : [event.id];
  const sources = { ...record.sources };
  for (const id of ids) sources[id] = { ...changed(sources[id] ?? unknown, event), lastAt: event.at };
  return { sources: bounded(sources) };
}

const unknown: Source = { offered: 0, dismissed: 0, taken: {}, habit: null, lastAt: 0 };

function changed(source: Source, event: LearningEvent): Source {
  switch (event.type) {
    case 'offered':
      return { ...source, offered: source.offered + 1 };
    case 'dismissed':
      return { ...source, dismissed: source.dismissed + 1 };
    case 'taken':
      return { ...source, taken: { ...source.taken, [event.kind]: (source.taken[event.kind] ?? 0) + 1 } };
    case 'sent':
      return { ...source, habit: withHabit(source.habit, editsBetween(event.offered, event.sent)) };
  }
}

function bounded(sources: Record<string, Source>): Record<string, Source> {
  const all = Object.entries(sources);
  if (all.length <= mostSources) return sources;
  return Object.fromEntries(all.sort(([, a], [, b]) => b.lastAt - a.lastAt).slice(0, mostSources));
}

/** How often a reply was taken for comments of a kind. */
export function takenFor({ sources }: Learned, id: string, kind: Kind): number {
  return sources[id]?.taken[kind] ?? 0;
}

/** How fond the brand is of a reply, from -1 (always waved away) to 1; 0 for one it does not know. A few uses count little. */
export function fondness({ sources }: Learned, id: string): number {
  const source = sources[id];
  if (!source) return 0;
  const taken = Object.values(source.taken).reduce((sum, count) => sum + count, 0);
  const passed = Math.max(0, source.offered - taken - source.dismissed);
  // To be shown and not taken is a weak sign, for only one of three can be taken.
  return (taken - source.dismissed - passed / 8) / (taken + source.dismissed + passed / 8 + 3);
}
