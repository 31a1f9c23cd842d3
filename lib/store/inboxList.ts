import type { Brand } from '@/lib/brand/brand';
import { waitingSince } from '@/lib/inbox/comment';
import { type Entry, entryOf, type Filter, filtered, gravities, ordered } from '@/lib/inbox/order';
import { type Deadline, OfficeClock, type OfficeHours, usualHours } from '@/lib/inbox/waiting';
import { listBrands } from './brands';
import type { CommentRow } from './comments';
import { database } from './database';
import { listOf, noBrand, pendingList } from './inboxLists';
import { countPlaces, placesFrom, readPlaces } from './places';

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

/** The comments that a filter finds at `now`, the worst first: how many, and at most `limit` of them. */
export async function listComments(
  filter: Filter,
  limit: number,
  now: number,
): Promise<{ total: number; items: Listed[] }> {
  const desks = (await listDesks()).filter(({ brandId }) => (filter.brandId ?? brandId) === brandId);
  const isList = !filter.text?.trim() && !(filter.state && (filter.platform || filter.kind));
  const { total, found } = await (isList ? heads(filter, desks, limit) : matches(filter, desks, now));
  const first = ordered(found, now).slice(0, limit);
  const rows = await database.comments.bulkGet(first.map(({ id }) => id));
  return { total, items: rows.flatMap((row) => (row ? listed(row, desks, now) : [])) };
}

/** How many comments wait, and whether one of them is a crisis. */
export async function countPending(): Promise<{ pending: number; crisis: boolean }> {
  const brands = (await listDesks()).map(({ brandId }) => brandId);
  const counts = (rest: number[]) => Promise.all(brands.map((brand) => countPlaces([pendingList, brand, ...rest])));
  const [all, crises] = await Promise.all([counts([]), counts([0])]);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return { pending: sum(all), crisis: sum(crises) > 0 };
}

/** How many comments are kept in all. */
export function countKept(): Promise<number> {
  return database.comments.count();
}

interface Found {
  total: number;
  found: Entry[];
}

/** The heads of the brands' lists, as far as they may come first: no row of 100,000 is read that is not shown. */
async function heads(filter: Filter, desks: readonly Desk[], limit: number): Promise<Found> {
  const list = listOf(filter);
  const counts = await Promise.all(desks.map(({ brandId }) => countPlaces([list, brandId])));
  const found: Entry[] = [];
  for (const gravity of gravities) {
    const wanted = limit - found.length;
    if (wanted <= 0) break;
    const rows = await Promise.all(
      desks.map(async (desk) => {
        const worst = await placesFrom([list, desk.brandId, gravity]).limit(wanted).toArray();
        return worst.map((row) => entry(row, desk));
      }),
    );
    found.push(...rows.flat());
  }
  return { total: counts.reduce((sum, each) => sum + each, 0), found };
}

/** What a filter finds that no list answers alone: every comment of the nearest list is looked at. */
async function matches(filter: Filter, desks: readonly Desk[], now: number): Promise<Found> {
  const found: Entry[] = [];
  for (const desk of desks) {
    for await (const rows of readPlaces(listOf(filter), desk.brandId, BATCH)) {
      found.push(
        ...filtered(
          rows.map((row) => entry(row, desk)),
          filter,
          now,
        ),
      );
    }
  }
  return { total: found.length, found };
}

function entry(row: CommentRow, { clock }: Desk): Entry {
  return entryOf(row, clock.deadline(waitingSince(row)));
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
