import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { nothingLearned } from '@/lib/replies/learning';
import { database } from '@/lib/store/database';
import { getLearned, learnFrom } from '@/lib/store/habits';

const offered = { type: 'offered', ids: ['template:a', 'template:b'], at: 10 } as const;
const taken = { type: 'taken', id: 'template:a', kind: 'question', at: 20 } as const;

beforeEach(() => database.habits.clear());

describe('what replies teach', () => {
  it('is nothing at first', async () => {
    expect(await getLearned('rossi')).toEqual(nothingLearned);
    expect(await getLearned(null)).toEqual(nothingLearned);
  });

  it('adds up, in one row a brand that keeps when it began', async () => {
    await learnFrom('rossi', offered);
    await learnFrom('rossi', taken);
    const { sources } = await getLearned('rossi');
    expect(sources['template:a']).toMatchObject({ offered: 1, taken: { question: 1 }, lastAt: 20 });
    expect(sources['template:b']).toMatchObject({ offered: 1, taken: {}, lastAt: 10 });
    expect(await database.habits.toArray()).toMatchObject([
      { id: 'rossi', brandId: 'rossi', createdAt: 10, updatedAt: 20, deletedAt: null },
    ]);
  });

  it('stays with its brand, and with none where there is none', async () => {
    await learnFrom('rossi', taken);
    await learnFrom(null, offered);
    expect(Object.keys((await getLearned('rossi')).sources)).toEqual(['template:a']);
    expect((await getLearned(null)).sources['template:a']?.taken).toEqual({});
    expect(await getLearned('bianchi')).toEqual(nothingLearned);
  });

  it('loses no event when several come at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, at) => learnFrom('rossi', { ...taken, at })));
    expect((await getLearned('rossi')).sources['template:a']?.taken).toEqual({ question: 20 });
  });

  it('that cannot be read counts as nothing, and is written anew', async () => {
    await learnFrom('rossi', taken);
    await database.habits.update('rossi', { learned: { sources: { 'template:a': 'broken' } } as never });
    expect(await getLearned('rossi')).toEqual(nothingLearned);
    await learnFrom('rossi', offered);
    expect((await getLearned('rossi')).sources['template:a']).toMatchObject({ offered: 1, taken: {} });
  });
});
