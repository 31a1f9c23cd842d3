import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { addressIn } from '@/lib/replies/saveLink';
import { useLibrary } from '../context';
import { Field } from '../Field';

interface AddLinkProps {
  /** A link that could not be saved where it was found. */
  waiting: string | null;
  onAdd: (url: string) => Promise<boolean>;
}

/** A link pasted or typed. One that cannot be kept stays in the field. */
export function AddLink({ waiting, onAdd }: AddLinkProps) {
  const { references } = useLibrary();
  const [text, setText] = useState(waiting ?? '');
  const [refused, setRefused] = useState<string | null>(waiting === null ? null : i18n.t('library.refused.unsaved'));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    const url = addressIn(text);
    if (url === null) return setRefused(i18n.t('library.refused.address'));
    if (await onAdd(url)) setText('');
  };
  return (
    <form className="add-link" onSubmit={submit} data-first={references.length === 0}>
      <Field label={i18n.t('library.addLink')} refused={refused}>
        {(control) => (
          <span className="with-button">
            <input
              {...control}
              inputMode="url"
              placeholder="https://"
              value={text}
              onChange={({ target }) => {
                setText(target.value);
                setRefused(null);
              }}
            />
            <button type="submit" className="button primary">
              {i18n.t('popup.add')}
            </button>
          </span>
        )}
      </Field>
    </form>
  );
}
