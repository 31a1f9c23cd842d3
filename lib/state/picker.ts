import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Filled, Values } from '@/lib/replies/fill';
import { type Offer, offerSchema } from '@/lib/replies/offer';
import type { PickerAction, PickerLink } from '@/lib/replies/picking';
import { contextOf, fillTemplate } from '@/lib/replies/ready';
import { TemplateSearch } from '@/lib/replies/search';
import type { Template } from '@/lib/replies/template';
import type { UserEvent } from './desk';

/** As many as a list shows at once. */
const shown = 50;

export interface PickerStore {
  /** Which opening of the picker this is; what was typed in an earlier one is gone. */
  opening: number;
  status: 'waiting' | 'ready' | 'failed';
  offer: Offer | null;
  query: string;
  /** What fits the query, the best first. */
  found: Template[];
  chosen: Template | null;
  /** What the user has filled in, by label. */
  given: Values;
  /** The chosen template with all that is known filled in. */
  filled: Filled | null;
  search(query: string): void;
  choose(template: Template): void;
  /** @param value null takes back what was given */
  give(label: string, value: string | null): void;
  /** Puts the text in, if the event is the user's own; what is still open stands in it as `{{label}}`, the first selected. */
  insert(event: UserEvent): void;
  close(event: UserEvent): void;
}

/** The state of the template picker, which begins anew with every opening. @param now epoch ms */
export function createPickerStore(link: PickerLink, now: () => number = Date.now): StoreApi<PickerStore> {
  let templates = new TemplateSearch([]);
  const send = (event: UserEvent, action: PickerAction) => {
    if (event.isTrusted) link.send(action);
  };
  const seen = (offer: Offer, chosen: Template | null, given: Values) => ({
    chosen,
    given,
    filled: chosen && fillTemplate(chosen, offer, given, now()),
  });
  const store = createStore<PickerStore>()((set, get) => ({
    ...nothing(0),
    search: (query) => {
      const { offer } = get();
      if (!offer) return set({ query });
      const found = templates.search(query, contextOf(offer), shown);
      set({ query, found, ...seen(offer, found[0] ?? null, {}) });
    },
    choose: (template) => set(({ offer }) => (offer ? seen(offer, template, {}) : {})),
    give: (label, value) =>
      set(({ offer, chosen, given: { [label]: _, ...others } }) =>
        offer ? seen(offer, chosen, value === null ? others : { ...others, [label]: value }) : {},
      ),
    insert: (event) => {
      const { chosen, filled } = get();
      if (!chosen || !filled || filled.text === '') return;
      send(event, { type: 'insert', template: chosen.id, text: filled.text });
    },
    close: (event) => send(event, { type: 'close' }),
  }));
  link.onState((json) => {
    const { opening, query } = store.getState();
    if (json === null) return store.setState(nothing(opening + 1));
    const offer = offerIn(json);
    templates = new TemplateSearch(offer?.templates ?? []);
    store.setState({ offer, status: offer ? 'ready' : 'failed' });
    // What was typed before the templates came is searched now.
    store.getState().search(query);
  });
  return store;
}

function nothing(opening: number) {
  return {
    opening,
    status: 'waiting' as const,
    offer: null,
    query: '',
    found: [],
    chosen: null,
    given: {},
    filled: null,
  };
}

function offerIn(json: string): Offer | null {
  try {
    return offerSchema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
