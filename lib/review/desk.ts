import * as z from 'zod/mini';
import { platformIds } from '@/lib/platforms/ids';
import { measuresSchema } from '@/lib/platforms/measures';
import { findingSchema } from '@/lib/shared/finding';

// Without this zod tries whether it may compile code, and the extension's policy logs a violation.
z.config({ jitless: true });

/** A finding as the desk lists it; `id` is stable while the words it stands on do not change. */
export const deskFindingSchema = z.extend(findingSchema, { id: z.string() });
export type DeskFinding = z.infer<typeof deskFindingSchema>;

/** Page to desk: the whole state of one composer, sent at every change. */
export const deskStateSchema = z.object({
  platform: z.enum(platformIds),
  /** Which post this is, of those written in one page: another number is another post. */
  composer: z.int(),
  /** The name of the brand written for here, empty for none, and those there are to choose from. */
  brand: z.string(),
  brands: z.array(z.string()),
  /** Grows with every text; an action on an older one is refused. */
  version: z.int(),
  text: z.string(),
  /** `off`: no composer is being written; `failed`: the check could not run. */
  status: z.enum(['off', 'checking', 'ready', 'failed']),
  findings: z.array(deskFindingSchema),
  measures: z.nullable(measuresSchema),
  /** A publish press was stopped and waits for the user's choice. */
  stopped: z.boolean(),
  /** What the last action did, so that it can be undone. */
  undo: z.nullable(
    z.object({
      action: z.enum(['fix', 'fixAll', 'ignoreHere', 'ignoreBrand', 'ignoreAlways', 'addWord']),
      count: z.int(),
      word: z.string(),
    }),
  ),
  /** The last action could not be carried out: the text had changed, the editor refused it, or it was not saved. */
  problem: z.nullable(z.enum(['stale', 'refused', 'failed'])),
});
export type DeskState = z.infer<typeof deskStateSchema>;

const target = { version: z.int(), id: z.string() };
const offset = z.int().check(z.nonnegative());

/** Desk to page: one user action. */
export const deskActionSchema = z.discriminatedUnion('type', [
  /** The panel is up and listens. */
  z.object({ type: z.literal('ready') }),
  /** How tall the panel would like to be, in CSS pixels. */
  z.object({ type: z.literal('size'), height: z.int().check(z.nonnegative()) }),
  z.object({ type: z.literal('fix'), ...target, replacement: z.string() }),
  /** Apply the first correction of each of these. */
  z.object({ type: z.literal('fixAll'), version: z.int(), ids: z.array(z.string()) }),
  z.object({ type: z.literal('ignoreHere'), ...target }),
  z.object({ type: z.literal('ignoreBrand'), ...target, brand: z.string() }),
  z.object({ type: z.literal('ignoreAlways'), ...target }),
  z.object({ type: z.literal('addWord'), ...target }),
  z.object({ type: z.literal('undo') }),
  /** Write for another brand on this platform; empty for none. */
  z.object({ type: z.literal('setBrand'), brand: z.string() }),
  /** Select these words of the text, in UTF-16 code units. */
  z.object({ type: z.literal('reveal'), version: z.int(), start: offset, end: offset }),
  z.object({ type: z.literal('publishAnyway'), version: z.int() }),
  z.object({ type: z.literal('close') }),
]);
export type DeskAction = z.infer<typeof deskActionSchema>;

/** The two ends speak over a channel that the page cannot reach: a MessagePort in the frame, a runtime Port in the side panel. */
export interface DeskLink {
  send(action: DeskAction): void;
  onState(listener: (state: DeskState) => void): void;
}
