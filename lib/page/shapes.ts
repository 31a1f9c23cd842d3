import type { Measures } from '@/lib/platforms/measures';
import type { PickerAction } from '@/lib/replies/picking';
import type { DeskAction } from '@/lib/review/desk';
import { count, filled, flag, list, oneOf, optional, record, type Shape, text, whole } from '@/lib/shared/shape';
import type { CheckAnswer, PageFinding, PageSettings, ReadyReply } from './services';

const language = oneOf('it', 'en');

const isFinding: Shape<PageFinding> = record<PageFinding>({
  rule: text,
  severity: oneOf('error', 'warning', 'hint'),
  start: count,
  end: count,
  message: text,
  replacements: list(text),
  language,
});

const isMeasures = record<Required<Measures>>({
  used: whole,
  max: whole,
  hashtags: whole,
  hashtagsWarn: optional(whole) as Shape<number>,
  hashtagsMax: optional(whole) as Shape<number>,
  mentions: optional(whole) as Shape<number>,
}) as Shape<Measures>;

export const isCheckAnswer: Shape<CheckAnswer> = record<CheckAnswer>({
  language: oneOf('it', 'en', 'other'),
  findings: list(isFinding),
  measures: isMeasures,
});

export const isSuggestions = list(list(text));
export const isWritten = oneOf('kept', 'full');
export const isRecorded = oneOf('kept', 'full', 'private');
export const isSettings: Shape<PageSettings> = record({
  enabled: flag,
  panel: oneOf('page', 'side'),
  brand: text,
  brands: list(text),
  abbreviations: list(text),
});
const reply = record<ReadyReply>({ id: text, text });
export const isReplies = list(reply);
export const isReply: Shape<ReadyReply | null> = (value): value is ReadyReply | null => value === null || reply(value);

const target = record({ version: whole, id: text });

/** What an action of each type carries. */
const actions: { [Type in DeskAction['type']]: Shape<object> } = {
  ready: record({}),
  size: record({ height: count }),
  fix: record({ version: whole, id: text, replacement: text }),
  fixAll: record({ version: whole, ids: list(text) }),
  ignoreHere: target,
  ignoreBrand: record({ version: whole, id: text, brand: text }),
  ignoreAlways: target,
  addWord: target,
  reveal: record({ version: whole, start: count, end: count }),
  publishAnyway: record({ version: whole }),
  undo: record({}),
  setBrand: record({ brand: text }),
  close: record({}),
};

/** What an action of the picker carries. */
const pickerActions: { [Type in PickerAction['type']]: Shape<object> } = {
  ready: record({}),
  insert: record({ template: filled, text: filled }),
  close: record({}),
};

export const isDeskAction = oneOfType<DeskAction>(actions);
export const isPickerAction = oneOfType<PickerAction>(pickerActions);

/** True for a well-formed action of one of these types. */
function oneOfType<Action extends { type: string }>(shapes: Record<Action['type'], Shape<object>>): Shape<Action> {
  const typed = record({ type: text });
  return (value): value is Action =>
    typed(value) && Object.hasOwn(shapes, value.type) && shapes[value.type as Action['type']](value);
}
