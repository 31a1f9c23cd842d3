import { liveQuery } from 'dexie';
import type { InboxServices } from '@/components/popup/inbox/services';
import { actOnComment, correctTriage, openComment, undoComment } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';
import { listComments } from '@/lib/store/inboxList';

/** What waits grows later while the popup is open. */
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
    handOffMessage: () => Promise.reject(new Error('Not yet')),
  };
}

const watch: InboxServices['watch'] = (filter, limit, listener) => {
  const query = async () => {
    const { total, items } = await listComments(filter, limit, Date.now());
    return { total, items: items.map(({ row, ...rest }) => ({ ...row, ...rest })) };
  };
  const show = { next: listener, error: (error: unknown) => console.error('The comments could not be read', error) };
  let live = liveQuery(query).subscribe(show);
  const again = setInterval(() => {
    live.unsubscribe();
    live = liveQuery(query).subscribe(show);
  }, tick);
  return () => {
    clearInterval(again);
    live.unsubscribe();
  };
};

async function carriedOut(answer: Promise<'kept' | 'full' | 'refused'>): Promise<void> {
  const outcome = await answer;
  if (outcome !== 'kept') throw new Error(outcome);
}
