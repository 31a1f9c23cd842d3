import type { Action, InboxItem } from '@/lib/inbox/comment';
import type { Filter } from '@/lib/inbox/order';
import type { Kind, Reason, Sentiment } from '@/lib/inbox/triage/kinds';

/** What the list of comments shows; times are epoch milliseconds. */
export interface InboxList {
  /** How many comments the filter finds; without one, how many wait. */
  total: number;
  /** The first of them, the worst first. */
  items: ListedItem[];
}

export interface ListedItem extends InboxItem {
  /** The name of its brand; empty for none. */
  brandName: string;
  /** The brand's working time it has waited, in ms. */
  waited: number;
  /** When the response target runs out; null without a target. */
  dueAt: number | null;
  /** The words that decided, for whoever asks why. */
  reasons: Reason[];
}

/** The message that hands a comment to whoever it is for. */
export interface HandOffMessage {
  text: string;
  /** Null where the brand has no address for it. */
  mailto: string | null;
}

/** Everything the list of comments asks of the background; each may reject, and the list then says so. */
export interface InboxServices {
  /** Calls `listener` now and whenever something changed, with at most `limit` items. Returns the way to stop. */
  watch(filter: Filter, limit: number, listener: (list: InboxList) => void): () => void;
  act(id: string, action: Action): Promise<void>;
  /** Takes the last action on a comment back. */
  undo(id: string): Promise<void>;
  /** The user says what the comment really is; remembered for its brand. */
  correct(id: string, kind: Kind, sentiment: Sentiment): Promise<void>;
  /** Opens the comment on its platform with the reply box focused, and closes the popup. */
  open(id: string): Promise<void>;
  handOffMessage(id: string, to: (Action & { type: 'handOff' })['to']): Promise<HandOffMessage>;
}
