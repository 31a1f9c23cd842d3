import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import * as protocol from '@/lib/messaging/protocol';
import {
  isCheckAnswer,
  isDeskAction,
  isPickerAction,
  isRecorded,
  isReplies,
  isReply,
  isSettings,
  isSuggestions,
  isWritten,
} from '@/lib/page/shapes';
import { type PickerAction, pickerActionSchema } from '@/lib/replies/picking';
import { type DeskAction, deskActionSchema } from '@/lib/review/desk';

type Schema = z.ZodMiniType<unknown>;

const finding = {
  rule: 'spelling',
  severity: 'error',
  start: 0,
  end: 4,
  message: 'm',
  replacements: ['a'],
  language: 'it',
};
const measures = { used: 3, max: 280, hashtags: 0, hashtagsWarn: 5, hashtagsMax: 30, mentions: 1 };
const { hashtagsWarn: _w, hashtagsMax: _m, mentions: _n, ...bareMeasures } = measures;

const actions: DeskAction[] = [
  { type: 'ready' },
  { type: 'size', height: 320 },
  { type: 'fix', version: 1, id: 'a', replacement: 'b' },
  { type: 'fixAll', version: 1, ids: ['a', 'b'] },
  { type: 'ignoreHere', version: 1, id: 'a' },
  { type: 'ignoreBrand', version: 1, id: 'a', brand: 'b' },
  { type: 'ignoreAlways', version: 1, id: 'a' },
  { type: 'addWord', version: 1, id: 'a' },
  { type: 'reveal', version: 1, start: 0, end: 4 },
  { type: 'publishAnyway', version: 1 },
  { type: 'undo' },
  { type: 'setBrand', brand: 'b' },
  { type: 'close' },
];

const pickerActions: PickerAction[] = [
  { type: 'ready' },
  { type: 'insert', template: 'a', text: 'Ciao {{nome}}' },
  { type: 'close' },
];

const pairs: [string, (value: unknown) => boolean, Schema, unknown[]][] = [
  [
    'the answer to a check',
    isCheckAnswer,
    protocol.check.response,
    [
      { language: 'it', findings: [finding], measures },
      { language: 'other', findings: [], measures: bareMeasures },
    ],
  ],
  ['suggestions', isSuggestions, protocol.suggest.response, [[], [['a', 'b'], []]]],
  ['what became of a write', isWritten, protocol.setWord.response, ['kept', 'full']],
  ['what became of a record', isRecorded, protocol.recordReview.response, ['kept', 'full', 'private']],
  [
    'the settings',
    isSettings,
    protocol.getSettings.response,
    [{ enabled: true, panel: 'side', brand: 'a', brands: ['a', 'b'], abbreviations: ['scuse'] }],
  ],
  ['replies', isReplies, protocol.suggestReplies.response, [[], [{ id: 'a', text: 'b' }]]],
  ['an expanded template', isReply, protocol.expandTemplate.response, [null, { id: 'a', text: 'b' }]],
  ['an action of the panel', isDeskAction, deskActionSchema, actions],
  ['an action of the picker', isPickerAction, pickerActionSchema, pickerActions],
];

/** Whatever JSON can carry, for the place of any value in a well-formed one. */
const strange = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(undefined, null, -1, 1.5, Number.NaN, 2 ** 60, '', 'it', 'error', [], {}, [[]], true),
);

describe('a page takes in what zod takes in at the other end', () => {
  it.each(pairs)('%s', (_, isWellFormed, schema, examples) => {
    for (const example of examples) {
      expect(isWellFormed(example)).toBe(true);
      expect(schema.safeParse(example).success).toBe(true);
      fc.assert(
        fc.property(fc.nat(20), strange, (place, value) => {
          const damaged = replaceAt(example, place, value);
          expect(isWellFormed(damaged)).toBe(schema.safeParse(damaged).success);
        }),
      );
    }
    fc.assert(
      fc.property(strange, (value) => {
        expect(isWellFormed(value)).toBe(schema.safeParse(value).success);
      }),
    );
  });
});

/** A copy of `value` with its n-th inner value (in depth-first order) replaced. */
function replaceAt(value: unknown, place: number, by: unknown): unknown {
  let at = 0;
  const walk = (inner: unknown): unknown => {
    if (at++ === place) return by;
    if (Array.isArray(inner)) return inner.map(walk);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, walk(each)]));
  };
  return walk(value);
}
