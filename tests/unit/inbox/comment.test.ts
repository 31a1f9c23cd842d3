import { describe, expect, it } from 'vitest';
import {
  type Action,
  type Comment,
  commentSchema,
  type InboxItem,
  inboxItemSchema,
  merge,
  newItem,
  type State,
  states,
  transition,
} from '@/lib/inbox/comment';

const worked = (from: number, to: number) => Math.max(0, to - from);
const comment: Comment = {
  platform: 'facebook',
  key: '17',
  permalink: 'https://www.facebook.com/pagina/posts/1?comment_id=17',
  parent: null,
  author: { name: 'Anna', handle: null },
  text: 'Siete aperti domenica?',
  truncated: false,
  postedAt: { at: 1000, within: 200 },
  reply: null,
  deleted: false,
};
const item = newItem(comment, 'b', 2000, worked);
const judged: InboxItem = {
  ...item,
  triage: { kind: 'question', sentiment: 'neutral', confidence: 0.9, unsure: false },
};
const inState = (state: State): InboxItem => ({ ...judged, state });
const again = (known: InboxItem, read: Partial<Comment>) => merge(known, { ...comment, ...read }, 5000, worked);

it('the model takes what it makes', () => {
  expect(commentSchema.safeParse(comment).success).toBe(true);
  expect(inboxItemSchema.safeParse(judged).success).toBe(true);
  expect(commentSchema.safeParse({ ...comment, platform: 'elsewhere' }).success).toBe(false);
  expect(inboxItemSchema.safeParse({ ...judged, state: 'lost' }).success).toBe(false);
});

describe('an action', () => {
  const actions: Action[] = [
    { type: 'see' },
    { type: 'toAnswer' },
    { type: 'answer', at: 4000 },
    { type: 'snooze', until: 9000 },
    { type: 'wake' },
    { type: 'handOff', to: 'orders' },
    { type: 'ignore' },
  ];
  it.each([
    ['new', 'seen toAnswer answered snoozed - handedOff ignored'],
    ['seen', '- toAnswer answered snoozed - handedOff ignored'],
    ['toAnswer', '- - answered snoozed - handedOff ignored'],
    ['answered', '- toAnswer - - - handedOff -'],
    ['snoozed', '- toAnswer answered snoozed toAnswer handedOff ignored'],
    ['handedOff', '- toAnswer answered - - handedOff ignored'],
    ['ignored', '- toAnswer answered - - - -'],
  ] as [State, string][])('from %s', (state, expected) => {
    expect(actions.map((action) => transition(inState(state), action, worked)?.state ?? '-').join(' ')).toBe(expected);
  });

  it('records the answer, and reopening forgets it', () => {
    const answered = transition(item, { type: 'answer', at: 4000 }, worked)!;
    expect(answered).toMatchObject({ answeredAt: 4000, responseTime: 3000 });
    expect(transition(answered, { type: 'toAnswer' }, worked)).toMatchObject({ answeredAt: null, responseTime: null });
  });

  it('that ends a snooze leaves no alarm', () => {
    const snoozed = transition(item, { type: 'snooze', until: 9000 }, worked)!;
    expect(snoozed.snoozedUntil).toBe(9000);
    for (const action of actions) {
      const next = transition(snoozed, action, worked);
      if (next && next.state !== 'snoozed') expect(next.snoozedUntil).toBeNull();
    }
  });
});

describe('a comment read again', () => {
  it.each(states)('keeps the state %s and is the same item', (state) => {
    const known = inState(state);
    expect(again(known, {})).toBe(known);
    expect(again(known, { text: ' Siete  aperti domenica? ' })).toBe(known);
  });

  it('is edited: judged anew, its state kept', () => {
    expect(again({ ...judged, state: 'ignored' }, { text: 'Siete aperti sabato?' })).toMatchObject({
      state: 'ignored',
      triage: null,
      editedAt: 5000,
    });
  });

  it('is deleted: its words are kept, and it may come back', () => {
    const gone = again(judged, { deleted: true, text: '', author: { name: '', handle: null } });
    expect(gone).toMatchObject({ deletedAt: 5000, comment: { text: comment.text, author: comment.author } });
    expect(again(gone, {}).deletedAt).toBeNull();
  });

  it('cut short does not lose what was read whole; opened, it is no edit', () => {
    expect(again(judged, { text: 'Siete aperti…', truncated: true }).comment).toMatchObject({
      text: comment.text,
      truncated: false,
    });
    const cut = newItem({ ...comment, text: 'Siete aperti…', truncated: true }, 'b', 2000, worked);
    expect(again(cut, {})).toMatchObject({ editedAt: null, comment: { text: comment.text, truncated: false } });
  });

  it('narrows its time', () => {
    expect(again(judged, { postedAt: { at: 1150, within: 100 } }).comment.postedAt).toEqual({ at: 1125, within: 75 });
  });

  it('is closed by a reply of the brand, once; a hidden reply opens nothing', () => {
    const reply = { key: 'r1', at: { at: 3000, within: 0 } };
    const closed = again(judged, { reply });
    expect(closed).toMatchObject({ state: 'answered', answeredAt: 3000, responseTime: 2000 });
    expect(again(closed, {}).state).toBe('answered');
    const reopened = transition(closed, { type: 'toAnswer' }, worked)!;
    expect(again(reopened, { reply }).state).toBe('toAnswer');
    expect(again(reopened, { reply: { ...reply, key: 'r2' } }).state).toBe('answered');
    expect(newItem({ ...comment, reply }, 'b', 4000, worked).state).toBe('answered');
  });

  it('of long ago waits for nobody when it is first seen, however vague its time', () => {
    const day = 24 * 60 * 60 * 1000;
    expect(newItem(comment, 'b', 1000 + 31 * day, worked).state).toBe('ignored');
    expect(newItem(comment, 'b', 1000 + 29 * day, worked).state).toBe('new');
    expect(newItem({ ...comment, postedAt: null }, 'b', 1000 + 400 * day, worked).state).toBe('new');
  });
});
