import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';

/** Longest personal word, in UTF-16 code units: the limit of the message that keeps it. */
const longest = 200;

export function AddWord({ onAdd }: { onAdd: (word: string) => Promise<void> }) {
  const [word, setWord] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const trimmed = word.trim();
    if (trimmed === '') return;
    await onAdd(trimmed);
    setWord('');
  };
  return (
    <form className="add-word" onSubmit={submit}>
      <input
        aria-label={i18n.t('popup.wordLabel')}
        placeholder={i18n.t('popup.wordLabel')}
        maxLength={longest}
        value={word}
        onChange={(event) => setWord(event.target.value)}
      />
      <button type="submit" className="button">
        {i18n.t('popup.add')}
      </button>
    </form>
  );
}
