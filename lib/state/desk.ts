import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DeskAction, DeskLink, DeskState } from '@/lib/review/desk';
import { type Verdict, verdictOf } from '@/lib/shared/verdict';

/** The part of a DOM event that says whether the user made it; a page can dispatch events, it cannot forge this. */
export interface UserEvent {
  readonly isTrusted: boolean;
}

export interface DeskStore {
  /** The composer as the page last told it; undefined before the first word, null when the page went away. */
  desk: DeskState | null | undefined;
  /** The last verdict that a finished check gave: it stays on show while the next check runs. */
  verdict: Verdict | null;
  /** Sends the action to the page, if the event is the user's own. */
  act(event: UserEvent, action: DeskAction): void;
  /** The composer's page went away. */
  away(): void;
}

/** One review panel's state, fed by one link for as long as the panel lives. */
export function createDeskStore(link: DeskLink): StoreApi<DeskStore> {
  const store = createStore<DeskStore>()((set) => ({
    desk: undefined,
    verdict: null,
    act: (event, action) => {
      if (event.isTrusted) link.send(action);
    },
    away: () => set({ desk: null, verdict: null }),
  }));
  link.onState((desk) => {
    store.setState((before) => ({ desk, verdict: verdictAfter(desk, before.verdict) }));
  });
  return store;
}

function verdictAfter(desk: DeskState, before: Verdict | null): Verdict | null {
  if (desk.status === 'checking') return before;
  return desk.status === 'ready' ? verdictOf(desk.findings) : null;
}
