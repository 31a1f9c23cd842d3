import type { RefObject } from 'react';
import { i18n } from '#i18n';
import type { PickerStore } from '@/lib/state/picker';
import { Close } from '../parts/Close';
import { optionId } from './TemplateList';

interface SearchFieldProps {
  state: PickerStore;
  field: RefObject<HTMLInputElement | null>;
}

export function SearchField({ state, field }: SearchFieldProps) {
  const { query, chosen, search, close } = state;
  return (
    <header className="query">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={i18n.t('picker.search')}
        aria-expanded={chosen !== null}
        aria-controls={chosen ? 'templates' : undefined}
        aria-activedescendant={chosen ? optionId(chosen) : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={i18n.t('picker.search')}
        value={query}
        onChange={(event) => search(event.target.value)}
      />
      {/* Esc is its key: a stop of its own would stand between the search and the fields. */}
      <button
        type="button"
        className="close"
        tabIndex={-1}
        aria-label={i18n.t('picker.close')}
        onClick={(event) => close(event.nativeEvent)}
      >
        <Close />
      </button>
    </header>
  );
}
