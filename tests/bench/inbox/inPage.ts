/** Runs in the browser: fills the real database and asks it as the popup and the background do. */
import { brandWith } from '@/lib/brand/brand';
import type { Filter } from '@/lib/inbox/order';
import { usualHours } from '@/lib/inbox/waiting';
import { saveBrand } from '@/lib/store/brands';
import { countPending, readInbox } from '@/lib/store/inboxList';
import { takeIn } from '@/lib/store/takeIn';
import { comments, type Shares } from './comments';

const start = Date.UTC(2026, 10, 23, 11);
const brands = ['Bottega Rossi', 'Studio Bianchi', 'Libreria Verdi'].map((name, at) => ({
  ...brandWith({ id: `b${at}`, name }),
  hours: { ...usualHours, target: { within: 120, remind: 30 } },
}));
const worked = (from: number, to: number) => Math.max(0, to - from);

const bench = {
  /** Takes in so many comments as pages do, a hundred at a time; answers with the milliseconds of each hundred. */
  async fill(count: number, pending: number): Promise<number[]> {
    for (const brand of brands) await saveBrand(brand);
    const times: number[] = [];
    for (const { told, brand, judge } of comments(count, { pending, now: start } satisfies Shares)) {
      const from = performance.now();
      await takeIn(told, { brandId: brands[brand]?.id ?? null, now: start, worked, judge });
      times.push(performance.now() - from);
    }
    return times;
  },

  /** All that the popup asks for its list, in milliseconds. */
  async list(filter: Filter): Promise<{ ms: number; total: number; shown: number }> {
    const from = performance.now();
    const { total, items } = await readInbox(filter, 50, start);
    return { ms: performance.now() - from, total, shown: items.length };
  },

  /** What the background asks for the badge, in milliseconds. */
  async badge(): Promise<number> {
    const from = performance.now();
    await countPending();
    return performance.now() - from;
  },
};
export type Bench = typeof bench;

Object.assign(globalThis, { bench });
