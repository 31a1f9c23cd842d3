import { useState } from 'react';
import { i18n } from '#i18n';
import { useLoaded } from './useLoaded';

/** A page that can be saved as a reference. */
export interface SavablePage {
  url: string;
  title: string;
}

export interface SaveReferenceServices {
  /** The page the popup was opened on; null when it is none of the web. Keeps its identity, as the others do. */
  page(): Promise<SavablePage | null>;
  save(page: SavablePage): Promise<{ id: string; known: boolean }>;
  remove(id: string): Promise<void>;
  /** Opens the library at a reference. */
  open(id: string): Promise<void>;
}

type Outcome = 'saved' | 'known' | 'failed';

/** The page at hand as a reference, with the way back. Nothing where the page is none of the web. */
export function SaveReference({ services }: { services: SaveReferenceServices }) {
  const [page] = useLoaded(services.page);
  const [saved, setSaved] = useState<{ outcome: Outcome; id: string | null } | null>(null);
  const attempt = (change: () => Promise<typeof saved>) =>
    change()
      .catch(() => ({ outcome: 'failed' as const, id: null }))
      .then(setSaved);
  const save = (savable: SavablePage) =>
    attempt(async () => {
      const { id, known } = await services.save(savable);
      return { outcome: known ? 'known' : 'saved', id };
    });
  if (page.status !== 'ready' || !page.value) return null;
  const savable = page.value;
  const undo = (id: string) => attempt(() => services.remove(id).then(() => null));
  const id = saved?.id ?? null;
  return (
    <section className="section library-link">
      {id === null && (
        <button type="button" className="quiet" onClick={() => save(savable)}>
          {i18n.t('popup.savePage')}
        </button>
      )}
      <div role="status">
        {saved && (
          <p className="removed">
            {i18n.t(`popup.reference.${saved.outcome}`)}
            {id !== null && (
              <span>
                {saved.outcome === 'saved' && (
                  <button type="button" className="quiet" onClick={() => undo(id)}>
                    {i18n.t('action.undo')}
                  </button>
                )}
                <button type="button" className="quiet" onClick={() => services.open(id)}>
                  {i18n.t('library.openReference')}
                </button>
              </span>
            )}
          </p>
        )}
      </div>
    </section>
  );
}
