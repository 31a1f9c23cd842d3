import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DeskAction, DeskLink, DeskState } from '@/lib/review/desk';
import { type Verdict, verdictOf } from '@/lib/shared/verdict';
import { noSource, type Source, sourceFrom, withSource } from './source';

/** The part of a DOM event that says whether the user made it; a page can dispatch events, it cannot forge this. */
export interface UserEvent {
  readonly isTrusted: boolean;
}

export interface DeskStore {
  /**
   * The composer as the page last told it, with what is copied from the source; undefined before the first word, null
   * when the page went away.
   */
  desk: DeskState | null | undefined;
  /** The last verdict that a finished check gave: it stays on show while the next check runs. */
  verdict: Verdict | null;
  /** What the post is held against, and how much of it comes from there. Forgotten with the post. */
  source: Source;
  /** Sends the action to the page, if the event is the user's own. */
  act(event: UserEvent, action: DeskAction): void;
  /** Holds the post against another source; empty for none. It stays in the panel. */
  setSource(text: string): void;
  /** The composer's page went away. */
  away(): void;
}

/**
 * One review panel's state, fed by one link for as long as the panel lives.
 * @param locale the language of what the panel finds itself
 */
export function createDeskStore(link: DeskLink, locale: 'it' | 'en'): StoreApi<DeskStore> {
  let told: DeskState | null = null;
  const seen = (state: DeskState, asked: Source, before: Verdict | null) => {
    const { desk, source } = withSource(state, asked, locale);
    return { desk, source, verdict: verdictAfter(desk, before) };
  };
  const store = createStore<DeskStore>()((set) => ({
    desk: undefined,
    verdict: null,
    source: noSource,
    act: (event, action) => {
      if (event.isTrusted) link.send(action);
    },
    setSource: (text) => {
      if (told) set(({ verdict }) => seen(told!, sourceFrom(text), verdict));
    },
    away: () => {
      told = null;
      set({ desk: null, verdict: null, source: noSource });
    },
  }));
  link.onState((state) => {
    const isAnother = state.composer !== told?.composer;
    told = state;
    store.setState(({ source, verdict }) => seen(state, isAnother ? noSource : source, verdict));
  });
  return store;
}

function verdictAfter(desk: DeskState, before: Verdict | null): Verdict | null {
  if (desk.status === 'checking') return before;
  return desk.status === 'ready' ? verdictOf(desk.findings) : null;
}
