import { useState } from 'react';
import { i18n } from '#i18n';
import type { Reference } from '@/lib/replies/reference';
import { useLibrary } from '../context';
import { ImportPane } from '../exchange/ImportPane';
import { Nothing } from '../Nothing';
import type { Place } from '../services';
import { ReferenceEditor } from './ReferenceEditor';
import { ReferenceList } from './ReferenceList';
import { noFilter } from './state';
import { useLinkCheck } from './useLinkCheck';

/** The links that back answers: the list, and beside it the one that is open. */
export function ReferenceSection({ place }: { place: Place }) {
  const { references, templates, services, attempt, tell } = useLibrary();
  const [filter, setFilter] = useState(noFilter);
  const check = useLinkCheck();
  const go = (open: string | null) => services.places.go('references', open);
  const opened = references.find(({ id }) => id === place.open);

  /** Answers whether it is in the library now. */
  const add = (url: string) =>
    attempt(async () => {
      const { id, known } = await services.saveLink({ url, title: '' });
      setFilter(noFilter);
      go(id);
      tell(
        known
          ? null
          : { text: i18n.t('library.linkSaved'), undo: () => services.removeReferences([id]).then(() => go(null)) },
      );
    });
  const remove = (reference: Reference) =>
    attempt(async () => {
      const users = templates.filter(({ referenceId }) => referenceId === reference.id).length;
      await services.removeReferences([reference.id]);
      go(null);
      const { title } = reference;
      tell({
        text:
          users > 0
            ? `${i18n.t('library.removed', { title })}. ${i18n.t('library.usersLeft', users)}`
            : i18n.t('library.removed', { title }),
        undo: async () => {
          await services.saveReferences([reference]);
          go(reference.id);
        },
      });
    });
  return (
    <main className="panes">
      <ReferenceList
        filter={filter}
        onFilter={setFilter}
        current={place.open}
        waiting={place.link}
        check={check}
        onOpen={go}
        onAdd={add}
      />
      <div className="pane">
        {place.open === 'import' ? (
          <ImportPane section="references" onBack={() => go(null)} />
        ) : opened ? (
          <ReferenceEditor key={opened.id} reference={opened} check={check} onBack={() => go(null)} onRemove={remove} />
        ) : (
          <Nothing title={i18n.t('library.noneOpen.references')} text={i18n.t('library.noneOpenText.references')} />
        )}
      </div>
    </main>
  );
}
