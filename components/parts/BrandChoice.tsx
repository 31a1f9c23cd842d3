import { type ChangeEvent, useId } from 'react';
import { i18n } from '#i18n';

interface BrandChoiceProps {
  label: string;
  /** The name of the chosen one; empty for none. */
  brand: string;
  brands: readonly string[];
  onChange: (event: Event, brand: string) => void;
}

/** Which brand the post is written for; nothing while there is none to choose. */
export function BrandChoice({ label, brand, brands, onChange }: BrandChoiceProps) {
  const id = useId();
  if (brands.length === 0) return null;
  const choose = (event: ChangeEvent<HTMLSelectElement>) => onChange(event.nativeEvent, event.target.value);
  return (
    <p className="brand-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={brand} onChange={choose}>
        <option value="">{i18n.t('brand.none')}</option>
        {brands.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </p>
  );
}
