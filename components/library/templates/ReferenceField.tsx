import { i18n } from '#i18n';
import type { ParsedBody } from '@/lib/replies/variables';
import { useLibrary } from '../context';
import { Field } from '../Field';

interface ReferenceFieldProps {
  referenceId: string | null;
  parsed: ParsedBody;
  brandId: string | null;
  onChange: (id: string | null) => void;
}

/** What `{link}` stands for. One that was removed is told, and stays until another is chosen or it comes back. */
export function ReferenceField({ referenceId, parsed, brandId, onChange }: ReferenceFieldProps) {
  const { references, services } = useLibrary();
  const offered = references.filter(
    (each) => each.id === referenceId || each.brandId === null || brandId === null || each.brandId === brandId,
  );
  const chosen = references.find(({ id }) => id === referenceId);
  const isGone = referenceId !== null && !chosen;
  const hasLink = parsed.parts.some((part) => part.kind !== 'text' && part.label === 'link');
  return (
    <Field
      label={i18n.t('library.field.reference')}
      hint={hasLink ? undefined : i18n.t('library.noLink', { variable: '{link}' })}
      refused={isGone ? i18n.t('library.goneReferenceText') : null}
    >
      {(control) => (
        <div className="reference-field">
          <select {...control} value={referenceId ?? ''} onChange={({ target }) => onChange(target.value || null)}>
            <option value="">{i18n.t('library.noReference')}</option>
            {isGone && <option value={referenceId}>{i18n.t('library.goneReference')}</option>}
            {offered.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
          {chosen && (
            <button type="button" className="quiet" onClick={() => services.places.go('references', chosen.id)}>
              {i18n.t('library.openReference')}
            </button>
          )}
        </div>
      )}
    </Field>
  );
}
