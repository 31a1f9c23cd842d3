import { liveQuery } from 'dexie';
import type { LibraryServices, LibraryState } from '@/components/library/services';
import { listBrands } from '@/lib/store/brands';
import { listReferences } from '@/lib/store/references';
import { beginTemplates, readTemplates } from '@/lib/store/templates';

/** The database as it is now and after every change, whichever tab or the background made it. */
export const watch: LibraryServices['watch'] = (listener, onFailure) => {
  let last: LibraryState = { templates: [], references: [], brands: [] };
  const live = liveQuery(
    async (): Promise<LibraryState> => ({
      templates: await readTemplates(byId(last.templates)),
      references: await listReferences(byId(last.references)),
      brands: await listBrands(),
    }),
  );
  const hear = (state: LibraryState) => {
    last = state;
    listener(state);
  };
  let stop = () => {};
  let stopped = false;
  // Where there is no room for the starter set, what is there is shown all the same.
  void beginTemplates()
    .catch(() => undefined)
    .then(() => {
      if (!stopped) stop = live.subscribe(hear, onFailure).unsubscribe;
    });
  return () => {
    stopped = true;
    stop();
  };
};

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
