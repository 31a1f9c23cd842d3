import type { RefObject } from 'react';
import { i18n } from '#i18n';
import type { Brand } from '@/lib/brand/brand';
import type { Filter } from '@/lib/inbox/order';
import { kinds } from '@/lib/inbox/triage/kinds';
import { platformIds } from '@/lib/platforms/ids';
import { Choice } from './Choice';

/** What is listed besides what waits. */
export const views = ['snoozed', 'handedOff', 'answered', 'ignored'] as const;

interface FiltersProps {
  filter: Filter;
  brands: readonly Brand[];
  search: RefObject<HTMLInputElement | null>;
  onFind: (filter: Filter) => void;
}

/** Which comments to list: by their words, their state, brand, platform and kind. */
export function Filters({ filter, brands, search, onFind }: FiltersProps) {
  const set = (part: { [Part in keyof Filter]: Filter[Part] | undefined }) => onFind(given({ ...filter, ...part }));
  return (
    <search className="filters">
      <input
        ref={search}
        type="search"
        aria-label={i18n.t('inbox.search')}
        aria-keyshortcuts="/"
        placeholder={i18n.t('inbox.search')}
        value={filter.text ?? ''}
        onChange={({ target }) => set({ text: target.value || undefined })}
      />
      <Choice
        label={i18n.t('inbox.view')}
        any={i18n.t('view.pending')}
        options={views.map((value) => ({ value, label: i18n.t(`view.${value}`) }))}
        value={filter.state}
        onChange={(state) => set({ state })}
      />
      <div className="choices">
        {brands.length > 1 && (
          <Choice
            label={i18n.t('inbox.brand')}
            any={i18n.t('inbox.brand')}
            options={brands.map(({ id, name }) => ({ value: id, label: name }))}
            value={filter.brandId}
            onChange={(brandId) => set({ brandId })}
          />
        )}
        <Choice
          label={i18n.t('inbox.platform')}
          any={i18n.t('inbox.platform')}
          options={platformIds.map((value) => ({ value, label: i18n.t(`platforms.${value}`) }))}
          value={filter.platform}
          onChange={(platform) => set({ platform })}
        />
        <Choice
          label={i18n.t('inbox.kind')}
          any={i18n.t('inbox.kind')}
          options={kinds.map((value) => ({ value, label: i18n.t(`kind.${value}`) }))}
          value={filter.kind}
          onChange={(kind) => set({ kind })}
        />
      </div>
    </search>
  );
}

/** Without what does not matter: a filter leaves it out. */
function given(filter: object): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

/** Whether anything narrows the list besides the state that is looked at. */
export function isNarrowed({ brandId, platform, kind, text }: Filter): boolean {
  return Boolean(brandId || platform || kind || text?.trim());
}
