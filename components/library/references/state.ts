import { i18n } from '#i18n';
import { isExpired, type LinkStatus, type Reference } from '@/lib/replies/reference';
import { wordsOf } from '@/lib/replies/words';
import type { ShapeName } from '../../parts/Shape';

/** How a reference stands: what its last check found, unless its time is over. Worst first. */
export const standings = ['expired', 'dead', 'moved', 'unreachable', 'unchecked', 'alive'] as const;
export type Standing = (typeof standings)[number];

export function standingOf(reference: Reference, now: number): Standing {
  return isExpired(reference, now) ? 'expired' : reference.status;
}

export const shapeOfStanding: Record<Standing, ShapeName> = {
  expired: 'error',
  dead: 'error',
  moved: 'warning',
  unreachable: 'warning',
  unchecked: 'hint',
  alive: 'ready',
};

export interface ReferenceFilter {
  query: string;
  standing: Standing | null;
  brand: string | 'everyone' | null;
}

export const noFilter: ReferenceFilter = { query: '', standing: null, brand: null };

/** Those with every word typed in title, address, tags or note (the beginning of one is enough), by title. */
export function foundReferences(
  references: readonly Reference[],
  { query, standing, brand }: ReferenceFilter,
  now: number,
): Reference[] {
  const typed = wordsOf(query);
  const { compare } = new Intl.Collator(i18n.t('lang'), { numeric: true });
  return references
    .filter(
      (reference) =>
        (standing === null || standingOf(reference, now) === standing) &&
        (brand === null || reference.brandId === (brand === 'everyone' ? null : brand)) &&
        hasAll(reference, typed),
    )
    .sort((a, b) => compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
}

function hasAll({ title, url, tags, note }: Reference, typed: readonly string[]): boolean {
  if (typed.length === 0) return true;
  const words = wordsOf(`${title} ${url} ${tags.join(' ')} ${note}`);
  return typed.every((one) => words.some((word) => word.startsWith(one)));
}

/** What the check found of all of them, in numbers; empty ones are left out. */
export function countsOf(statuses: readonly LinkStatus[]): [Exclude<LinkStatus, 'unchecked'>, number][] {
  return (['alive', 'moved', 'dead', 'unreachable'] as const).flatMap((status) => {
    const count = statuses.filter((each) => each === status).length;
    return count > 0 ? [[status, count]] : [];
  });
}

/** An address as it is read: without scheme and `www.`. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

/** The last day it is valid on, as a date field has it (`2026-11-24`); empty for always. */
export function lastDayOf(validUntil: number | null): string {
  if (validUntil === null) return '';
  const day = new Date(validUntil - 1);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The end of that day here. */
export function endOfDay(date: string): number | null {
  const [year, month, day] = date.split('-').map(Number);
  return year && month && day ? new Date(year, month - 1, day + 1).getTime() : null;
}
