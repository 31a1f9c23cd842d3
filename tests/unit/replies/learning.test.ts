import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween, inHabit, withHabit } from '@/lib/replies/edits';
import { fondness, type LearningEvent, learn, learnedSchema, nothingLearned, takenFor } from '@/lib/replies/learning';

describe('edits', () => {
  it('are found word by word and made again where their words stand', () => {
    const edits = editsBetween('Ciao Anna, arriva giovedì. A presto!', 'Ciao Anna, arriva venerdì. Un saluto!');
    const habit = withHabit(withHabit(null, edits), edits);
    expect(inHabit('Ciao Marco, arriva giovedì. A presto!', habit)).toBe('Ciao Marco, arriva venerdì. Un saluto!');
    expect(inHabit('Ciao Marco, parte oggi.', habit)).toBe('Ciao Marco, parte oggi.');
  });

  it('are no habit after one time, nor after two different ones', () => {
    const one = editsBetween('a b c d', 'a b c e');
    const other = editsBetween('a b c d', 'a b c f');
    expect(inHabit('a b c d', withHabit(null, one))).toBe('a b c d');
    expect(inHabit('a b c d', withHabit(withHabit(null, one), other))).toBe('a b c d');
  });

  it('a reply sent as it was ends the habit', () => {
    const edits = editsBetween('a b c d', 'a b c e');
    const habit = withHabit(withHabit(withHabit(null, edits), edits), editsBetween('a b c d', 'a b c d'));
    expect(inHabit('a b c d', habit)).toBe('a b c d');
  });

  it('say nothing of a reply that was written anew', () => {
    expect(editsBetween('Ci dispiace, Anna.', 'Passa domani in negozio con lo scontrino')).toBeNull();
  });

  it('lead from one text to the other wherever the words are unique', () => {
    const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'abcdefgh') }), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.string({ maxLength: 8, unit: fc.constantFrom(...'xyz ') }), (list, at, added) => {
        const before = list.join(' ');
        const after = list.with(at % list.length, `X${added.trim()}`).join(' ');
        const edits = editsBetween(before, after);
        if (edits) expect(inHabit(before, { edits, times: 2 })).toBe(after);
      }),
    );
  });
});

describe('learning', () => {
  const taken = (id: string, at: number): LearningEvent => ({ type: 'taken', id, kind: 'praise', at });

  it('knows what is liked', () => {
    let learned = learn(nothingLearned, { type: 'offered', ids: ['a', 'b', 'c'], at: 1 });
    learned = learn(learned, taken('a', 2));
    learned = learn(learned, { type: 'dismissed', ids: ['b'], at: 2 });
    expect(takenFor(learned, 'a', 'praise')).toBe(1);
    expect(takenFor(learned, 'a', 'complaint')).toBe(0);
    expect(fondness(learned, 'a')).toBeGreaterThan(0);
    expect(fondness(learned, 'b')).toBeLessThan(fondness(learned, 'c'));
    expect(fondness(learned, 'never seen')).toBe(0);
  });

  it('is a record that can be kept, whatever happens, and stays small', () => {
    const id = fc.string({ minLength: 1, maxLength: 8 }).filter((id) => id !== '__proto__');
    const event = fc.oneof(
      fc.record({ type: fc.constantFrom('offered' as const, 'dismissed' as const), ids: fc.array(id), at: fc.nat() }),
      fc.record({
        type: fc.constant('taken' as const),
        id,
        kind: fc.constantFrom('praise' as const, 'order' as const),
        at: fc.nat(),
      }),
      fc.record({ type: fc.constant('sent' as const), id, offered: fc.string(), sent: fc.string(), at: fc.nat() }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const learned = events.reduce(learn, nothingLearned);
        expect(learnedSchema.parse(JSON.parse(JSON.stringify(learned)))).toEqual(learned);
      }),
    );
    let learned = nothingLearned;
    for (let at = 0; at < 1000; at++) learned = learn(learned, taken(`t${at}`, at));
    expect(learnedSchema.safeParse(learned).success).toBe(true);
    expect(takenFor(learned, 't999', 'praise')).toBe(1);
    expect(takenFor(learned, 't0', 'praise')).toBe(0);
  });
});
