import { type InboxItem, waitingSince } from '@/lib/inbox/comment';
import { type Filter, gravityOf, isPending } from '@/lib/inbox/order';

/**
 * A place in a list of the inbox: which list, the brand, then the worst and the longest waiting first; the comment's id
 * makes it the only one. Within a brand whatever waits longer is nearer to its target too, so the heads of the brands'
 * lists hold all that can come first.
 */
export type Place = [list: string, brand: string, gravity: number, waitingSince: number, id: string];

/** Brands have ids, so the comments to none stand under the empty one. */
export const noBrand = '';
export const pendingList = listOf({});

/** The list that answers a filter by platform, kind and state alone; a state's list leaves the other two out. */
export function listOf({ state, platform, kind }: Pick<Filter, 'state' | 'platform' | 'kind'>): string {
  return state ? `state:${state}` : `${platform ?? ''}/${kind ?? ''}`;
}

/** The places of a comment: a pending one is found by platform and kind, every one by its state. */
export function placesOf(item: InboxItem): Place[] {
  const place = (list: string): Place => [list, item.brandId ?? noBrand, gravityOf(item), waitingSince(item), item.id];
  const ofState = place(listOf({ state: item.state }));
  if (!isPending({ ...item, deleted: item.comment.deleted, snoozedUntil: item.snoozedUntil ?? 0 }, 0)) return [ofState];
  const { platform } = item.comment;
  const kinds = item.triage ? [undefined, item.triage.kind] : [undefined];
  const lists = kinds.flatMap((kind) => [
    listOf(kind ? { kind } : {}),
    listOf(kind ? { platform, kind } : { platform }),
  ]);
  return [ofState, ...lists.map(place)];
}
