import type { Brand } from '@/lib/brand/brand';
import { waitingSince } from '@/lib/inbox/comment';
import { type Entry, entryOf, type Filter, filtered, gravities, ordered } from '@/lib/inbox/order';
import { type Deadline, OfficeClock, type OfficeHours, usualHours } from '@/lib/inbox/waiting';
import { listBrands } from './brands';
import { type CommentRow, getComment } from './comments';
import { database } from './database';
import { listOf, noBrand, pendingList } from './inboxLists';
import { placesFrom, readPlaces } from './places';
import { countIn, countKept } from './tallies';

/** A comment in the list; times are epoch ms. */
export interface Listed {
  row: CommentRow;
  /** The name of its brand; empty for none. */
  brandName: string;
  /** The zone of its brand's clock. */
  zone: string;
  /** The brand's working time it has waited, in ms. */
  waited: number;
  /** When the response target is about to run out, and when it does; null without one. */
  deadline: Deadline | null;
}

/** A brand as its comments are listed; comments to none have one of their own. */
export interface Desk {
  /** Empty for none. */
  brandId: string;
  name: string;
  hours: OfficeHours;
  clock: OfficeClock;
  /** What is near its target is told of. */
  reminds: boolean;
}

/** So many rows are read at a time where every one has to be looked at. */
const BATCH = 1000;

/** Whose comments are listed. Those of a removed brand wait for its return. */
export async function listDesks(): Promise<Desk[]> {
  return [...(await listBrands()), null].map(deskOf);
}

/** A brand's desk; null: that of comments to none. */
export function deskOf(brand: Brand | null): Desk {
  const hours = brand?.hours ?? usualHours;
  return {
    brandId: brand?.id ?? noBrand,
    name: brand?.name ?? '',
    hours,
    clock: new OfficeClock(hours),
    reminds: brand?.reminders === true && hours.target !== null,
  };
}

/** Whose a comment is, with the clock that its waiting is told by. */
export async function deskOfComment(id: string): Promise<Desk> {
  const [row, brands] = await Promise.all([getComment(id), listBrands()]);
  return deskOf(brands.find((brand) => brand.id === row?.brandId) ?? null);
}

/** The list of the inbox. */
export interface InboxRead {
  /** How many comments the filter finds. */
  total: number;
  /** The first of them, the worst first. */
  items: Listed[];
  /** How many comments wait, whatever the filter. */
  pending: number;
  /** How many are kept in all. */
  kept: number;
}

/** The comments that a filter finds at `now`, the worst first: how many, and at most `limit` of them. */
export function readInbox(filter: Filter, limit: number, now: number): Promise<InboxRead> {
  // In one transaction: the tables agree with each other, and opening several takes longer than reading.
  return database.transaction('r', database.brands, database.comments, database.tallies, async () => {
    const all = await listDesks();
    const desks = all.filter(({ brandId }) => (filter.brandId ?? brandId) === brandId);
    const isList = !filter.text?.trim() && !(filter.state && (filter.platform || filter.kind));
    const [{ total, found }, pending, kept] = await Promise.all([
      isList ? heads(filter, desks, limit, now) : matches(filter, desks, now),
      countIn(pendingList, brandsOf(all)),
      countKept(),
    ]);
    const rows = await rowsOf(ordered(found, now).slice(0, limit));
    return { total, items: rows.flatMap((row) => (row ? listed(row, desks, now) : [])), pending, kept };
  });
}

/** How many comments wait, and whether one of them is a crisis. */
export async function countPending(): Promise<{ pending: number; crisis: boolean }> {
  const brands = brandsOf(await listDesks());
  const [pending, crises] = await Promise.all([countIn(pendingList, brands), countIn(pendingList, brands, [0])]);
  return { pending, crisis: crises > 0 };
}

/** What is found, with its row where that was read whole anyway. */
interface FoundEntry extends Entry {
  row?: CommentRow;
}
interface Found {
  total: number;
  found: FoundEntry[];
}

/** The heads of the brands' lists, as far as they may come first: no row of 100,000 is read that is not shown. */
async function heads(filter: Filter, desks: readonly Desk[], limit: number, now: number): Promise<Found> {
  const list = listOf(filter);
  const total = countIn(list, brandsOf(desks));
  const found: FoundEntry[] = [];
  for (const gravity of gravities) {
    const wanted = limit - found.length;
    if (wanted <= 0) break;
    const rows = await Promise.all(
      desks.map(async (desk) => {
        const worst = await placesFrom([list, desk.brandId, gravity]).limit(wanted).toArray();
        const entries = worst.map((row) => ({ ...entryOf(row, null), row }));
        return timed(entries, desk, now);
      }),
    );
    found.push(...rows.flat());
  }
  return { total: await total, found };
}

/** What a filter finds that no list answers alone: every comment of the nearest list is looked at. */
async function matches(filter: Filter, desks: readonly Desk[], now: number): Promise<Found> {
  const found: Entry[] = [];
  for (const desk of desks) {
    for await (const rows of readPlaces(listOf(filter), desk.brandId, BATCH)) {
      const entries = rows.map((row) => entryOf(row, null));
      found.push(...timed(filtered(entries, filter, now), desk, now));
    }
  }
  return { total: found.length, found };
}

async function rowsOf(found: readonly FoundEntry[]): Promise<(CommentRow | undefined)[]> {
  const missing = found.filter(({ row }) => !row).map(({ id }) => id);
  if (missing.length === 0) return found.map(({ row }) => row);
  return database.comments.bulkGet(found.map(({ id }) => id));
}

const brandsOf = (desks: readonly Desk[]) => desks.map(({ brandId }) => brandId);

/** Entries with whether their targets are near: one look at the clock for all of a brand. */
function timed<Item extends Entry>(found: readonly Item[], { clock }: Desk, now: number): Item[] {
  const since = clock.remindedSince(now) ?? Number.NEGATIVE_INFINITY;
  return found.map((each) => (each.waitingSince <= since ? { ...each, remindAt: now } : each));
}

function listed(row: CommentRow, desks: readonly Desk[], now: number): Listed[] {
  const desk = desks.find(({ brandId }) => brandId === (row.brandId ?? noBrand));
  if (!desk) return [];
  const since = waitingSince(row);
  const { name, hours, clock } = desk;
  return [
    {
      row,
      brandName: name,
      zone: hours.zone,
      waited: clock.worked(since, now),
      deadline: clock.deadline(since),
    },
  ];
}
