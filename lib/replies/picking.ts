import * as z from 'zod/mini';
import { idSchema, longestBody } from './template';

/** The longest text that a template may become with its blanks filled in, in UTF-16 code units. */
export const longestReply = 2 * longestBody;

/** Page to picker: it was opened once more, and what it may offer, as it comes. */
export const pickerStateSchema = z.object({
  /** Which opening this is: every opening begins anew. */
  opening: z.int(),
  /** An `Offer` as JSON, which the page only hands on; null while it is on its way. */
  offer: z.nullable(z.string()),
  /** The offer could not be had. */
  failed: z.boolean(),
});
export type PickerState = z.infer<typeof pickerStateSchema>;

const offset = z.int().check(z.nonnegative());

/** Picker to page: what the user did there. */
export const pickerActionSchema = z.discriminatedUnion('type', [
  /** The picker is up and listens. */
  z.object({ type: z.literal('ready') }),
  /** Put this text in, with `start` to `end` of it selected afterwards. */
  z.object({
    type: z.literal('insert'),
    opening: z.int(),
    template: idSchema,
    text: z.string().check(z.maxLength(longestReply)),
    start: offset,
    end: offset,
  }),
  z.object({ type: z.literal('close') }),
]);
export type PickerAction = z.infer<typeof pickerActionSchema>;

export interface PickerLink {
  send(action: PickerAction): void;
  onState(listener: (state: PickerState) => void): void;
}
