import { useState } from 'react';
import { i18n } from '#i18n';
import { Field } from './Field';

/** Words it is found by, with commas between them. What is typed stays as it is typed. */
export function TagsField({ tags, onChange }: { tags: readonly string[]; onChange: (tags: string[]) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={i18n.t('library.field.tags')} hint={i18n.t('library.tagsHint')}>
      {(control) => (
        <input
          {...control}
          value={typed ?? tags.join(', ')}
          onBlur={() => setTyped(null)}
          onChange={({ target: { value } }) => {
            setTyped(value);
            const given = value.split(',').map((tag) => tag.trim());
            onChange([...new Set(given.filter(Boolean))]);
          }}
        />
      )}
    </Field>
  );
}
