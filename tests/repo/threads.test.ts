import { describe, expect, test } from 'vitest';
import { platformById } from '@/lib/platforms';
import { threads } from '@/lib/platforms/threads';
import { threadExpectations } from '@/lib/platforms/threads/expected';
import { counted, type Thread, threadSchema } from '@/lib/platforms/threads/schema';

describe.each(threads)('comments on $platform', (thread) => {
  const rows = threadExpectations.filter(({ platform }) => platform === thread.platform);

  test('fit the schema, which refuses unknown keys at every level', () => {
    expect(threadSchema.safeParse(thread).error).toBeUndefined();
    const [name] = thread.name;
    const strangers = [
      { ...thread, extra: 1 },
      { ...thread, name: [{ ...name, extra: 1 }] },
      { ...thread, name: [{ ...name, pattern: '(' }] },
    ];
    for (const stranger of strangers) expect(threadSchema.safeParse(stranger).success).toBe(false);
  });

  test('were compared with their sources, not in the future', () => {
    expect(Date.parse(thread.checked)).toBeLessThanOrEqual(Date.now());
  });

  test('have expected counts, one for each variant', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      for (const list of counted) expect([list, row[list].length]).toEqual([list, thread[list].length]);
  });

  test('are found on some practice page, by every list there is', () => {
    const found = (list: (typeof counted)[number]) => rows.some((row) => row[list].some((count) => count > 0));
    expect(counted.filter((list) => thread[list].length > 0 && !found(list))).toEqual([]);
  });

  test('use no hashed class', () => {
    for (const css of selectorsOf(thread)) expect(css).not.toMatch(/\.(css-|r-|x[0-9])[0-9a-z]+/);
  });

  test('are noticed by the scout', () => {
    expect(platformById(thread.platform).comments).toBeDefined();
  });
});

function selectorsOf(thread: Thread): string[] {
  const { post, identity, box } = thread;
  const lists = counted.map((list) => thread[list]);
  return [...lists, identity.name, identity.handle, post?.container ?? [], post?.name ?? [], box].flatMap((list) =>
    list.map(({ css }) => css),
  );
}
