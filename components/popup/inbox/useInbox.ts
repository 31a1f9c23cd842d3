import { useEffect, useState } from 'react';
import type { Filter } from '@/lib/inbox/order';
import type { Loaded } from '../useLoaded';
import type { InboxList, InboxServices } from './services';

/** Comments asked for at a time: some screens full, drawn in a few milliseconds. */
export const STEP = 50;

interface Asked {
  filter: Filter;
  limit: number;
}

export interface Inbox {
  filter: Filter;
  list: Loaded<InboxList>;
  /** What is on show still answers the last question, not this one. */
  isBehind: boolean;
  find: (filter: Filter) => void;
  more: () => void;
  retry: () => void;
}

const everything: Asked = { filter: {}, limit: STEP };

/** The list of comments as it is now, and as it changes; what was known stays on show until the next answer. */
export function useInbox(services: InboxServices): Inbox {
  const [asked, setAsked] = useState(everything);
  const [answer, setAnswer] = useState<{ to: Asked | null; list: Loaded<InboxList> }>({
    to: null,
    list: { status: 'loading' },
  });
  useEffect(
    () =>
      services.watch(
        asked.filter,
        asked.limit,
        (value) => setAnswer({ to: asked, list: { status: 'ready', value } }),
        () => setAnswer({ to: asked, list: { status: 'failed' } }),
      ),
    [services, asked],
  );
  return {
    filter: asked.filter,
    list: answer.list,
    isBehind: answer.to !== asked,
    find: (filter) => setAsked({ filter, limit: STEP }),
    more: () => setAsked({ ...asked, limit: asked.limit + STEP }),
    retry: () => setAsked({ ...asked }),
  };
}
