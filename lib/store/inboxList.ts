import type { Brand } from '@/lib/brand/brand';
import { waitingSince } from '@/lib/inbox/comment';
import { type Entry, entryOf, type Filter, filtered, gravities, ordered } from '@/lib/inbox/order';
import { OfficeClock, usualHours } from '@/lib/inbox/waiting';
import { listBrands } from './brands';
import type { CommentRow } from './comments';
import { database } from './database';
import { listOf, noBrand, type Place } from './inboxLists';

/** A comment in the list; times are epoch ms. */
export interface Listed {
  row: CommentRow;
  /** The name of its brand; empty for none. */
  brandName: string;
  /** The brand's working time it has waited, in ms. */
  waited: number;
  /** When the response target runs out; null without one. */
  dueAt: number | null;
}

/** A brand as its comments are listed; comments to none have one of their own. */
export interface Desk {
  /** Empty for none. */
  brandId: string;
  name: string;
  clock: OfficeClock;
}

/** So many rows are read at a time where every one has to be looked at. */
const BATCH = 1000;

/** The clock of a brand; null: that of comments to none. */
export function clockOf(brand: Pick<Brand, 'hours'> | null | undefined): OfficeClock {
  return new OfficeClock(brand?.hours ?? usualHours);
}

/** Whose comments are listed. Those of a removed brand wait for its return. */
export async function listDesks(brandId?: string): Promise<Desk[]> {
  const brands = (await listBrands()).filter(({ id }) => brandId === undefined || id === brandId);
  const desks = brands.map((brand) => ({ brandId: brand.id, name: brand.name, clock: clockOf(brand) }));
  return brandId === undefined ? [...desks, { brandId: noBrand, name: '', clock: clockOf(null) }] : desks;
}

/** The comments that a filter finds at `now`, the worst first: how many, and at most `limit` of them. */
export async function listComments(
  filter: Filter,
  limit: number,
  now: number,
): Promise<{ total: number; items: Listed[] }> {
  const desks = await listDesks(filter.brandId);
  const isList = !filter.text?.trim() && !(filter.state && (filter.platform || filter.kind));
  const { total, found } = await (isList ? heads(filter, desks, limit) : matches(filter, desks, now));
  const first = ordered(found, now).slice(0, limit);
  const rows = await database.comments.bulkGet(first.map(({ id }) => id));
  return { total, items: rows.flatMap((row) => (row ? listed(row, desks, now) : [])) };
}

/** How many comments wait, and whether one of them is a crisis. */
export async function countPending(): Promise<{ pending: number; crisis: boolean }> {
  const desks = await listDesks();
  const counts = await Promise.all(
    desks.flatMap(({ brandId }) => [count([listOf({}), brandId]), count([listOf({}), brandId, 0])]),
  );
  const sum = (at: 0 | 1) => counts.reduce((all, each, index) => (index % 2 === at ? all + each : all), 0);
  return { pending: sum(0), crisis: sum(1) > 0 };
}

interface Found {
  total: number;
  found: Entry[];
}

/** The heads of the brands' lists, as far as they may come first: no row of 100,000 is read that is not shown. */
async function heads(filter: Filter, desks: readonly Desk[], limit: number): Promise<Found> {
  const list = listOf(filter);
  const counts = await Promise.all(desks.map(({ brandId }) => count([list, brandId])));
  const found: Entry[] = [];
  for (const gravity of gravities) {
    const wanted = limit - found.length;
    if (wanted <= 0) break;
    const rows = await Promise.all(
      desks.map(async (desk) => {
        const worst = await range([list, desk.brandId, gravity]).limit(wanted).toArray();
        return worst.map((row) => entry(row, desk));
      }),
    );
    found.push(...rows.flat());
  }
  return { total: counts.reduce((sum, each) => sum + each, 0), found };
}

/** What a filter finds that no list answers alone: every comment of the nearest list is looked at. */
async function matches(filter: Filter, desks: readonly Desk[], now: number): Promise<Found> {
  const list = listOf(filter);
  const found: Entry[] = [];
  for (const desk of desks) {
    for (let after: Place | null = null, more = true; more; ) {
      const rows: CommentRow[] = await range([list, desk.brandId], after).limit(BATCH).toArray();
      found.push(
        ...filtered(
          rows.map((row) => entry(row, desk)),
          filter,
          now,
        ),
      );
      more = rows.length === BATCH;
      after = rows.at(-1)?.lists.find(([name]) => name === list) ?? null;
    }
  }
  return { total: found.length, found };
}

/** The places that begin like this, from the one behind `after` on. Arrays sort after numbers and strings. */
function range(beginning: readonly (string | number)[], after: Place | null = null) {
  return database.comments.where('lists').between(after ?? beginning, [...beginning, []], after === null, false);
}

function count(beginning: readonly (string | number)[]): Promise<number> {
  return range(beginning).count();
}

function entry(row: CommentRow, { clock }: Desk): Entry {
  return entryOf(row, clock.deadline(waitingSince(row)));
}

function listed(row: CommentRow, desks: readonly Desk[], now: number): Listed[] {
  const desk = desks.find(({ brandId }) => brandId === (row.brandId ?? noBrand));
  if (!desk) return [];
  const since = waitingSince(row);
  return [
    {
      row,
      brandName: desk.name,
      waited: desk.clock.worked(since, now),
      dueAt: desk.clock.deadline(since)?.dueAt ?? null,
    },
  ];
}
