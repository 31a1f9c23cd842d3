import { type InboxList, type InboxServices, type ListedItem, StorageFull } from '@/components/popup/inbox/services';
import { MINUTE } from '@/lib/inbox/civil';
import {
  type Comment,
  type InboxItem,
  itemId,
  newItem,
  type State,
  transition,
  waitingSince,
} from '@/lib/inbox/comment';
import { entryOf, filtered, isPending, ordered } from '@/lib/inbox/order';
import { nothingAsked } from '@/lib/inbox/recurring';
import { type Correction, Corrections } from '@/lib/inbox/triage/corrections';
import type { Triager } from '@/lib/inbox/triage/triage';
import { OfficeClock, type OfficeHours } from '@/lib/inbox/waiting';
import type { PlatformId } from '@/lib/platforms/ids';
import { memoryAsked } from './memoryAsked';

/** A comment to begin with. */
export interface Seed {
  platform: PlatformId;
  brand: string;
  author: string;
  text: string;
  /** Minutes of the clock since it was written. */
  ago: number;
  state?: State;
  truncated?: boolean;
}

export interface MemoryInbox extends InboxServices {
  item(id: string): InboxItem;
  corrections(brand: string): readonly Correction[];
  /** What was opened, in order. */
  opened: string[];
  /** From now on the disk has no room. */
  fill(): void;
}

const day = [
  { from: 9 * 60, to: 13 * 60 },
  { from: 14 * 60, to: 18 * 60 },
];
const hours: OfficeHours = {
  zone: 'Europe/Rome',
  week: [day, day, day, day, day, [{ from: 9 * 60, to: 13 * 60 }], []],
  holidays: true,
  patron: null,
  closed: [],
  target: { within: 240, remind: 60 },
  quiet: null,
};

/** The services of the list over a small memory, with the order, the clock and the judgement that the extension has. */
export function memoryInbox(triager: Triager, seeds: readonly Seed[], brands: Record<string, string>): MemoryInbox {
  const clock = new OfficeClock(hours);
  const worked = clock.worked.bind(clock);
  const corrections = new Map<string, Correction[]>();
  const before = new Map<string, { item: InboxItem; learnt: Correction[] }>();
  const looks = new Set<() => void>();
  const opened: string[] = [];
  let full = false;

  const learntBy = ({ brandId }: InboxItem) => corrections.get(brandId ?? '') ?? [];
  const judged = (item: InboxItem) => triager.triage(item.comment.text, new Corrections(learntBy(item)));
  const withTriage = (item: InboxItem): InboxItem => {
    const { kind, sentiment, confidence, unsure } = judged(item);
    return { ...item, triage: { kind, sentiment, confidence, unsure } };
  };
  const items = new Map(seeds.map((seed, at) => itemOf(seed, at)).map((item) => [item.id, withTriage(item)]));

  function itemOf(seed: Seed, at: number): InboxItem {
    const now = Date.now();
    const item = newItem(commentOf(seed, at, now), seed.brand, now, worked);
    switch (seed.state) {
      case 'snoozed':
        return transition(item, { type: 'snooze', until: now + 180 * MINUTE }, worked)!;
      case 'handedOff':
        return transition(item, { type: 'handOff', to: 'orders' }, worked)!;
      case 'answered':
        return transition(item, { type: 'answer', at: now - 5 * MINUTE }, worked)!;
      default:
        return { ...item, state: seed.state ?? 'new' };
    }
  }

  function listed(item: InboxItem, now: number): ListedItem {
    const { reasons, learntFrom } = judged(item);
    const since = waitingSince(item);
    return {
      ...item,
      brandName: brands[item.brandId ?? ''] ?? '',
      zone: hours.zone,
      waited: worked(since, now),
      deadline: clock.deadline(since),
      reasons,
      learntFrom: learntFrom?.text ?? null,
    };
  }

  const change = async (id: string, next: (item: InboxItem) => InboxItem | null) => {
    if (full) throw new StorageFull();
    const item = items.get(id)!;
    const learnt = learntBy(item);
    const changed = next(item);
    if (!changed) throw new Error(`${item.state} does not allow it`);
    before.set(id, { item, learnt });
    items.set(id, changed);
    for (const look of looks) look();
  };

  return {
    opened,
    item: (id) => items.get(id)!,
    corrections: (brand) => corrections.get(brand) ?? [],
    fill: () => {
      full = true;
    },
    watch(filter, limit, listener) {
      const look = () => {
        const now = Date.now();
        const entries = [...items.values()].map((item) => entryOf(item, clock.deadline(waitingSince(item))));
        const found = ordered(filtered(entries, filter, now), now);
        const list: InboxList = {
          total: found.length,
          items: found.slice(0, limit).map(({ id }) => listed(items.get(id)!, now)),
          pending: entries.filter((entry) => isPending(entry, now)).length,
          kept: items.size,
          now,
        };
        queueMicrotask(() => looks.has(look) && listener(list));
      };
      looks.add(look);
      look();
      return () => looks.delete(look);
    },
    act: (id, action) => change(id, (item) => transition(item, action, worked)),
    correct: (id, kind, sentiment) =>
      change(id, (item) => {
        const { text } = item.comment;
        corrections.set(item.brandId ?? '', [...learntBy(item), { text, kind, sentiment }]);
        return withTriage(item);
      }),
    undo: async (id) => {
      const last = before.get(id)!;
      corrections.set(last.item.brandId ?? '', last.learnt);
      items.set(id, last.item);
      for (const look of looks) look();
    },
    open: async (id) => void opened.push(id),
    asked: memoryAsked(nothingAsked, { id: 'rossi', name: 'Bottega Rossi' }),
    handOffMessage: async (id, to) => {
      const { comment } = items.get(id)!;
      const text = `Ciao, questo commento è per voi.\n\n«${comment.text}»\n${comment.author.name}\n\n${comment.permalink}`;
      const address = `mailto:${to}@bottega.example?subject=Commento&body=${encodeURIComponent(text)}`;
      return { text, mailto: to === 'legal' ? null : address };
    },
  };
}

function commentOf({ platform, author, text, ago, truncated = false }: Seed, at: number, now: number): Comment {
  const key = `c${at}`;
  return {
    platform,
    key,
    permalink: `https://comments.example/${itemId({ platform, key })}`,
    parent: null,
    author: { name: author, handle: null },
    text,
    truncated,
    postedAt: { at: now - ago * MINUTE, within: 0 },
    reply: null,
    deleted: false,
  };
}
