import { i18n } from '#i18n';
import { useLibrary } from './context';
import { Field } from './Field';

/** Whom it serves: one brand, or all. A brand that was removed stays named until another is chosen. */
export function BrandField({ brandId, onChange }: { brandId: string | null; onChange: (id: string | null) => void }) {
  const { brands } = useLibrary();
  const isGone = brandId !== null && !brands.some(({ id }) => id === brandId);
  return (
    <Field label={i18n.t('library.field.brand')}>
      {(control) => (
        <select {...control} value={brandId ?? ''} onChange={({ target }) => onChange(target.value || null)}>
          <option value="">{i18n.t('library.allBrands')}</option>
          {isGone && <option value={brandId}>{i18n.t('library.goneBrand')}</option>}
          {brands.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
