import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { diskLoaders } from '@/lib/cli/dictionaries';
import { createChecker } from '@/lib/review/check';
import { rules } from '@/lib/text/rules';

const lines = rules.flatMap(({ bad }) => bad.map(({ text }) => text));
const context = { locale: 'it', platform: 'instagram' } as const;
/** Remembers what it read of every text before. */
const kept = createChecker(diskLoaders);
/** Forgets it, because its words changed. */
const fresh = createChecker(diskLoaders);

const edit = fc.record({
  at: fc.nat(),
  cut: fc.integer({ min: 0, max: 8 }),
  typed: fc.constantFrom(
    '',
    ' molto',
    '.',
    '\n',
    '\n\n',
    ' #ciao',
    ' pò',
    '(',
    '"',
    ' 12 €',
    ' the quick fox',
    ' il il',
    '😀',
    '’',
  ),
});

it('edit after edit, a text gets the remarks it would get if nothing were remembered', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...lines), { minLength: 2, maxLength: 6 }),
      fc.array(edit, { maxLength: 6 }),
      async (some, edits) => {
        let text = some.join('\n');
        for (const { at, cut, typed } of [{ at: 0, cut: 0, typed: '' }, ...edits]) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + typed + text.slice(place + cut);
          fresh.addWord('zibaldonissimo');
          fresh.removeWord('zibaldonissimo');
          expect(await kept.check(text, context)).toEqual(await fresh.check(text, context));
        }
      },
    ),
    { numRuns: 60 },
  );
});
