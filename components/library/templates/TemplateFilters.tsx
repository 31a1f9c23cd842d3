import { i18n } from '#i18n';
import { registers } from '@/lib/brand/brand';
import { kinds } from '@/lib/inbox/triage/kinds';
import { templateLanguages } from '@/lib/replies/template';
import { useLibrary } from '../context';
import { Select } from '../Select';
import type { TemplateFilter } from './filter';

interface TemplateFiltersProps {
  filter: TemplateFilter;
  onChange: (filter: TemplateFilter) => void;
}

export function TemplateFilters({ filter, onChange }: TemplateFiltersProps) {
  const { brands } = useLibrary();
  const change = (part: Partial<TemplateFilter>) => onChange({ ...filter, ...part });
  return (
    <search className="filters">
      <input
        type="search"
        aria-label={i18n.t('library.search.templates')}
        placeholder={i18n.t('library.search.templates')}
        value={filter.query}
        onChange={({ target }) => change({ query: target.value })}
      />
      <Select
        label={i18n.t('library.field.kinds')}
        any={i18n.t('library.any.kind')}
        options={kinds.map((value) => ({ value, label: i18n.t(`kind.${value}`) }))}
        value={filter.kind}
        onChange={(kind) => change({ kind })}
      />
      <Select
        label={i18n.t('library.field.register')}
        any={i18n.t('library.any.register')}
        options={registers.map((value) => ({ value, label: i18n.t(`library.register.${value}`) }))}
        value={filter.register}
        onChange={(register) => change({ register })}
      />
      <Select
        label={i18n.t('library.field.language')}
        any={i18n.t('library.any.language')}
        options={templateLanguages.map((value) => ({ value, label: i18n.t(`library.language.${value}`) }))}
        value={filter.language}
        onChange={(language) => change({ language })}
      />
      {brands.length > 0 && (
        <Select
          label={i18n.t('library.field.brand')}
          any={i18n.t('library.any.brand')}
          options={[
            { value: 'everyone', label: i18n.t('library.allBrands') },
            ...brands.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={filter.brand}
          onChange={(brand) => change({ brand })}
        />
      )}
    </search>
  );
}
