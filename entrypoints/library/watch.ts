import { liveQuery } from 'dexie';
import type { LibraryServices, LibraryState } from '@/components/library/services';
import { listBrands } from '@/lib/store/brands';
import { listReferences } from '@/lib/store/references';
import { beginTemplates, readTemplates } from '@/lib/store/templates';

/** The database as it is now and after every change, whichever tab or the background made it. */
export const watch: LibraryServices['watch'] = (listener, onFailure) => {
  const templates = unchanging<LibraryState['templates'][number] & { uses: number }>();
  const references = unchanging<LibraryState['references'][number]>();
  const live = liveQuery(
    async (): Promise<LibraryState> => ({
      templates: templates(await readTemplates()),
      references: references(await listReferences()),
      brands: await listBrands(),
    }),
  );
  let stop = () => {};
  let stopped = false;
  // Where there is no room for the starter set, what is there is shown all the same.
  void beginTemplates()
    .catch(() => undefined)
    .then(() => {
      if (!stopped) stop = live.subscribe(listener, onFailure).unsubscribe;
    });
  return () => {
    stopped = true;
    stop();
  };
};

interface Item {
  id: string;
  updatedAt: number;
  uses?: number;
}

/** Gives the object of the last time for each that is still the same: a list of thousands draws only what changed. */
function unchanging<T extends Item>(): (items: T[]) => T[] {
  let before = new Map<string, T>();
  return (items) => {
    const now = items.map((item) => {
      const known = before.get(item.id);
      return known && known.updatedAt === item.updatedAt && known.uses === item.uses ? known : item;
    });
    before = new Map(now.map((item) => [item.id, item]));
    return now;
  };
}
