import * as z from 'zod/mini';
import { idSchema, longestBody } from './template';

/** The longest text that a template may become with its blanks filled in, in UTF-16 code units. */
export const longestReply = 2 * longestBody;

/**
 * Page to picker: null when it is opened, to begin anew; then what it may offer, an `Offer` as JSON, which the page only
 * hands on; empty where that could not be had.
 */
export const pickerStateSchema = z.nullable(z.string());
export type PickerState = z.infer<typeof pickerStateSchema>;

/** Picker to page: what the user did there. */
export const pickerActionSchema = z.discriminatedUnion('type', [
  /** The picker is up and listens. */
  z.object({ type: z.literal('ready') }),
  /** Put this text in; what is still open stands in it as `{{label}}`. */
  z.object({
    type: z.literal('insert'),
    template: idSchema,
    text: z.string().check(z.minLength(1), z.maxLength(longestReply)),
  }),
  z.object({ type: z.literal('close') }),
]);
export type PickerAction = z.infer<typeof pickerActionSchema>;

export interface PickerLink {
  send(action: PickerAction): void;
  onState(listener: (state: PickerState) => void): void;
}
