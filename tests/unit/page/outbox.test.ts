import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReadComment, Reading } from '@/lib/inbox/reading';
import { mostRead } from '@/lib/inbox/readingLimits';
import { type Answer, outboxTo } from '@/lib/page/comments/outbox';

const us = { name: 'Pagina di prova', handle: null };
const comment = (key: string, text = ''): ReadComment => ({
  key,
  permalink: null,
  parent: null,
  author: { name: 'Cliente di prova', handle: null },
  own: false,
  text,
  truncated: false,
  time: null,
  deleted: false,
});

/** An outbox whose background gives these answers in turn, an error for null, and then keeps everything. */
function sending(...answers: (Answer | null)[]) {
  const sent: Reading[] = [];
  const unwanted = vi.fn();
  const send = async (reading: Reading) => {
    const answer = answers.length > 0 ? answers.shift()! : 'kept';
    if (!answer) throw new Error('away');
    sent.push(reading);
    return answer;
  };
  return { outbox: outboxTo('x', send, unwanted), sent, unwanted };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the outbox', () => {
  test('sends what waits once, a limited number at a time', async () => {
    const { outbox, sent } = sending();
    for (let key = 0; key < mostRead + 1; key += 1) outbox.put(comment(String(key)), us);
    await outbox.flush();
    await outbox.flush();
    expect(sent.map(({ comments }) => comments.length)).toEqual([mostRead, 1]);
  });

  test.each([null, 'full'] as const)(
    'keeps what the background did not take (%s), and leaves it alone a while',
    async (answer) => {
      const { outbox, sent } = sending(answer);
      outbox.put(comment('1'), us);
      await outbox.flush();
      outbox.put(comment('1', 'edited'), us);
      const before = sent.length;
      await outbox.flush();
      expect(sent).toHaveLength(before);
      vi.advanceTimersByTime(10_000);
      await outbox.flush();
      expect(sent.slice(before)).toMatchObject([{ comments: [{ key: '1', text: 'edited' }] }]);
    },
  );

  test('what was edited while it was on its way goes out again', async () => {
    const { outbox, sent } = sending();
    outbox.put(comment('1'), us);
    const flushed = outbox.flush();
    outbox.put(comment('1', 'edited'), us);
    await flushed;
    expect(sent.flatMap(({ comments }) => comments.map(({ text }) => text))).toEqual(['', 'edited']);
  });

  test('identities do not travel together', async () => {
    const { outbox, sent } = sending();
    outbox.put(comment('1'), us);
    outbox.put(comment('2'), { name: 'Profilo di prova', handle: null });
    outbox.put(comment('3'), { ...us });
    await outbox.flush();
    expect(sent.map(({ identity, comments }) => [identity?.name, comments.map(({ key }) => key)])).toEqual([
      ['Pagina di prova', ['1', '3']],
      ['Profilo di prova', ['2']],
    ]);
  });

  test.each(['private', 'off'] as const)('says when nothing is wanted (%s)', async (answer) => {
    const { outbox, unwanted } = sending(answer);
    outbox.put(comment('1'), us);
    await outbox.flush();
    expect(unwanted).toHaveBeenCalledOnce();
  });
});
