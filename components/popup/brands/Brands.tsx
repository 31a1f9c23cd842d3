import { useState } from 'react';
import { i18n } from '#i18n';
import { type Brand, brandWith, longestName } from '@/lib/brand/brand';
import { Close } from '../../parts/Close';
import { AddLine } from '../AddLine';
import type { Attempt } from '../Site';
import type { PopupServices } from '../services';
import { isTaken } from './names';

interface BrandsProps {
  brands: readonly Brand[];
  services: PopupServices;
  attempt: Attempt;
  /** The list changed. */
  onChange: () => Promise<void>;
  onEdit: (brand: Brand) => void;
}

/** The brands the user writes for: which, add and remove with a way back, and the way to what each wants. */
export function Brands({ brands, services, attempt, onChange, onEdit }: BrandsProps) {
  const [removed, setRemoved] = useState<Brand | null>(null);
  const remove = (brand: Brand) =>
    attempt(async () => {
      await services.removeBrand(brand.id);
      setRemoved(brand);
      await onChange();
    });
  const bringBack = (brand: Brand) =>
    attempt(async () => {
      await services.saveBrand(brand);
      setRemoved(null);
      await onChange();
    });
  const add = (name: string) =>
    attempt(async () => {
      const brand = brandWith({ id: crypto.randomUUID(), name });
      await services.saveBrand(brand);
      onEdit(brand);
    });
  return (
    <details className="section foldable">
      <summary>
        <h2>{i18n.t('brand.title')}</h2>
        <span className="soft">{brands.length > 0 && i18n.t('brand.count', brands.length)}</span>
      </summary>
      {brands.length === 0 && <p className="soft">{i18n.t('brand.empty')}</p>}
      <AddLine
        label={i18n.t('brand.new')}
        longest={longestName}
        refusal={(name) => (isTaken(name, brands) ? i18n.t('brand.taken') : null)}
        onAdd={add}
      />
      <div role="status">
        {removed !== null && (
          <p className="removed">
            {i18n.t('brand.removed', { brand: removed.name })}
            <button type="button" className="quiet" onClick={() => bringBack(removed)}>
              {i18n.t('action.undo')}
            </button>
          </p>
        )}
      </div>
      <ul className="lines">
        {brands.map((brand) => (
          <li key={brand.id}>
            <button type="button" className="open" onClick={() => onEdit(brand)}>
              {brand.name}
            </button>
            <button
              type="button"
              className="remove"
              aria-label={i18n.t('brand.remove', { brand: brand.name })}
              onClick={() => remove(brand)}
            >
              <Close />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
