import { useState } from 'react';
import { i18n } from '#i18n';
import { Close } from '../parts/Close';
import { AddLine } from './AddLine';
import type { Attempt } from './Site';
import type { PopupServices } from './services';
import { useLoaded } from './useLoaded';

/** The limit of the message that keeps a word, in UTF-16 code units. */
const longestWord = 200;

/** The personal dictionary: how many words, which, add and remove with a way back. */
export function Words({ services, attempt }: { services: PopupServices; attempt: Attempt }) {
  const [words, reload] = useLoaded(services.words);
  const [removed, setRemoved] = useState<string | null>(null);
  if (words.status !== 'ready') return null;

  const remove = (word: string) =>
    attempt(async () => {
      await services.removeWord(word);
      setRemoved(word);
      await reload();
    });
  const add = (word: string) =>
    attempt(async () => {
      await services.addWord(word);
      setRemoved(null);
      await reload();
    });
  return (
    <details className="section foldable">
      <summary>
        <h2>{i18n.t('popup.words')}</h2>
        <span className="soft">{i18n.t('popup.wordsCount', words.value.length)}</span>
      </summary>
      <AddLine label={i18n.t('popup.wordLabel')} longest={longestWord} onAdd={add} />
      <div role="status">
        {removed !== null && (
          <p className="removed">
            {i18n.t('popup.removed', { word: removed })}
            <button type="button" className="quiet" onClick={() => add(removed)}>
              {i18n.t('action.undo')}
            </button>
          </p>
        )}
      </div>
      {words.value.length === 0 && <p className="soft">{i18n.t('popup.wordsEmpty')}</p>}
      <ul className="lines">
        {words.value.map((word) => (
          <li key={word}>
            {word}
            <button
              type="button"
              className="remove"
              aria-label={i18n.t('popup.remove', { word })}
              onClick={() => remove(word)}
            >
              <Close />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
