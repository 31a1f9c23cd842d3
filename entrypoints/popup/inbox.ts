import { liveQuery } from 'dexie';
import { type InboxList, type InboxServices, StorageFull } from '@/components/popup/inbox/services';
import type { Filter } from '@/lib/inbox/order';
import { actOnComment, correctTriage, openComment, undoComment } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';
import { readInbox } from '@/lib/store/inboxList';
import { askedServices } from './asked';
import { handOffMessage } from './handOff';

/** Waiting goes on while the popup is open. */
const tick = 30_000;

/** The popup reads the comments itself; what changes them goes through the background. */
export function inboxServices(): InboxServices {
  return {
    watch,
    act: (id, action) => carriedOut(send(actOnComment, { id, action })),
    undo: (id) => carriedOut(send(undoComment, { id })),
    correct: (id, kind, sentiment) => carriedOut(send(correctTriage, { id, kind, sentiment })),
    open: async (id) => {
      if (!(await send(openComment, { id }))) throw new Error('The comment has no address');
      window.close();
    },
    handOffMessage,
    asked: askedServices,
  };
}

function watch(filter: Filter, limit: number, listener: (list: InboxList) => void, onFailure: () => void): () => void {
  // Dexie follows a query over its awaits only where it sees that the function is async.
  const live = liveQuery(async () => read(filter, limit));
  const start = () =>
    live.subscribe({
      next: listener,
      error: (error: unknown) => {
        console.error('The comments could not be read', error);
        onFailure();
      },
    });
  let running = start();
  const ticking = setInterval(() => {
    running.unsubscribe();
    running = start();
  }, tick);
  return () => {
    clearInterval(ticking);
    running.unsubscribe();
  };
}

async function read(filter: Filter, limit: number): Promise<InboxList> {
  const now = Date.now();
  const { items, ...counts } = await readInbox(filter, limit, now);
  return { ...counts, items: items.map(({ row, ...rest }) => ({ ...row, ...rest })), now };
}

async function carriedOut(answer: Promise<'kept' | 'full' | 'refused'>): Promise<void> {
  const outcome = await answer;
  if (outcome === 'full') throw new StorageFull('Storage is full');
  if (outcome === 'refused') throw new Error('The comment is in another state now');
}
