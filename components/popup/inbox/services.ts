import type { Action, InboxItem } from '@/lib/inbox/comment';
import type { Filter } from '@/lib/inbox/order';
import type { HandOff, Kind, Reason, Sentiment } from '@/lib/inbox/triage/kinds';
import type { Deadline } from '@/lib/inbox/waiting';
import type { AskedServices } from '../asked/services';

/** What the list of comments shows; times are epoch milliseconds. */
export interface InboxList {
  /** How many comments the filter finds; without one, how many wait. */
  total: number;
  /** The first of them, the worst first. */
  items: ListedItem[];
  /** How many wait for an answer, whatever the filter. */
  pending: number;
  /** How many comments are kept in all, in any state: none means that no page was ever read. */
  kept: number;
  /** The moment for which all this was reckoned. */
  now: number;
}

export interface ListedItem extends InboxItem {
  /** The name of its brand; empty for none. */
  brandName: string;
  /** The clock of its brand, a name that Intl knows: its times are shown and its snoozes reckoned on it. */
  zone: string;
  /** The brand's working time it has waited, in ms. */
  waited: number;
  /** When the response target is about to run out, and when it does; null without a target. */
  deadline: Deadline | null;
  /** The words that decided, for whoever asks why. */
  reasons: Reason[];
  /** The text of the comment whose correction by the user changed the judgement; null when none did. */
  learntFrom: string | null;
}

/** The message that hands a comment to whoever it is for. */
export interface HandOffMessage {
  text: string;
  /** Null where the brand has no address for it. */
  mailto: string | null;
}

/** The disk has no room for a change: nothing was changed. */
export class StorageFull extends Error {}

/** Everything the list of comments asks of the background; each may reject (`StorageFull`), and the list then says so. */
export interface InboxServices {
  /**
   * Calls `listener` now and whenever something changed, with at most `limit` items; `onFailure` when the comments cannot
   * be read, after which nothing more comes. Returns the way to stop.
   */
  watch(filter: Filter, limit: number, listener: (list: InboxList) => void, onFailure: () => void): () => void;
  act(id: string, action: Action): Promise<void>;
  /** Takes the last action or correction on a comment back; a correction is then no longer remembered. */
  undo(id: string): Promise<void>;
  /** The user says what the comment really is; remembered for its brand. */
  correct(id: string, kind: Kind, sentiment: Sentiment): Promise<void>;
  /** Opens the comment on its platform with the reply box focused, and closes the popup. */
  open(id: string): Promise<void>;
  /** What people keep asking. */
  asked: AskedServices;
  handOffMessage(id: string, to: HandOff): Promise<HandOffMessage>;
}
