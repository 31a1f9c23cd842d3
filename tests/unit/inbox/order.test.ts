import { expect, it } from 'vitest';
import { type Comment, newItem } from '@/lib/inbox/comment';
import { type Entry, entryOf, filtered, ordered } from '@/lib/inbox/order';

const base: Entry = {
  id: '',
  brandId: 'b',
  platform: 'x',
  state: 'new',
  kind: 'other',
  gravity: 2,
  deleted: false,
  snoozedUntil: 0,
  waitingSince: 0,
  remindAt: Number.POSITIVE_INFINITY,
  words: 'anna perche no',
};
const make = (id: string, rest: Partial<Entry>): Entry => ({ ...base, id, ...rest });
const ids = (entries: Entry[]) => entries.map(({ id }) => id).join(' ');
/** Any, but always the same. */
const mixed = (n: number) => (n * 7919) % 100_003;

it('the worst comes first, then the nearest to its target, then what waits longest', () => {
  const entries = [
    make('new', { waitingSince: 9 }),
    make('old', { waitingSince: 1 }),
    make('near', { waitingSince: 8, remindAt: 5 }),
    make('angry', { waitingSince: 7, gravity: 1 }),
    make('crisis', { waitingSince: 9, gravity: 0 }),
    make('same', { waitingSince: 9 }),
  ];
  expect(ids(ordered(entries, 6))).toBe('crisis angry near old new same');
});

it('orders as comparing would', () => {
  const entries = Array.from({ length: 3000 }, (_, n) =>
    make(`${n}`, { waitingSince: mixed(n) % 500, gravity: n % 3, remindAt: n % 5 }),
  );
  const late = ({ remindAt }: Entry) => (remindAt <= 2 ? 0 : 1);
  const compared = [...entries].sort(
    (a, b) => a.gravity - b.gravity || late(a) - late(b) || a.waitingSince - b.waitingSince,
  );
  expect(ids(ordered(entries, 2))).toBe(ids(compared));
});

it('shows what is asked for', () => {
  const entries = [
    make('a', {}),
    make('b', { brandId: 'c' }),
    make('c', { platform: 'linkedin' }),
    make('d', { kind: 'spam' }),
    make('e', { state: 'answered' }),
    make('f', { state: 'snoozed', snoozedUntil: 9 }),
    make('g', { deleted: true }),
    make('h', { words: 'luca' }),
  ];
  expect(ids(filtered(entries, {}, 5))).toBe('a b c d h');
  expect(ids(filtered(entries, {}, 9))).toBe('a b c d f h');
  expect(ids(filtered(entries, { brandId: 'c' }, 5))).toBe('b');
  expect(ids(filtered(entries, { platform: 'linkedin' }, 5))).toBe('c');
  expect(ids(filtered(entries, { kind: 'spam' }, 5))).toBe('d');
  expect(ids(filtered(entries, { state: 'answered' }, 5))).toBe('e');
  expect(ids(filtered(entries, { text: 'PERCHÉ  Ann' }, 5))).toBe('a b c d');
});

it('an entry tells how grave its comment is, when its target runs out, and its words without accents', () => {
  const comment: Comment = {
    platform: 'x',
    key: '1',
    permalink: null,
    parent: null,
    author: { name: 'Zoë', handle: 'zoe' },
    text: 'Perché NO?',
    truncated: false,
    postedAt: { at: 500, within: 0 },
    reply: null,
    deleted: false,
  };
  const item = newItem(comment, 'b', 1000, () => 0);
  const judge = (kind: 'crisis' | 'question', sentiment: 'negative' | 'neutral') =>
    entryOf({ ...item, triage: { kind, sentiment, confidence: 0.9, unsure: false } }, { remindAt: 7, dueAt: 9 });
  expect(judge('crisis', 'neutral')).toMatchObject({ gravity: 0, kind: 'crisis', remindAt: 7 });
  expect(judge('question', 'negative').gravity).toBe(1);
  expect(judge('question', 'neutral').gravity).toBe(2);
  expect(entryOf(item, null)).toMatchObject({ kind: null, gravity: 2, remindAt: Number.POSITIVE_INFINITY });
  expect(filtered([entryOf(item, null)], { text: 'perche zoe' }, 2000)).toHaveLength(1);
});
