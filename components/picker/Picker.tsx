import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { i18n } from '#i18n';
import type { PickerStore } from '@/lib/state/picker';
import { Chosen } from './Chosen';
import { Nothing } from './Nothing';
import { SearchField } from './SearchField';
import { TemplateList } from './TemplateList';
import { usePickerKeys } from './usePickerKeys';
import '../base.css';
import './picker.css';

/** The template picker: search, preview, fields. It is framed into the page at the caret of a composer. */
export function Picker({ store }: { store: StoreApi<PickerStore> }) {
  const { opening } = useStore(store);
  // Every opening begins anew: nothing typed, scrolled or focused in the one before it stays.
  return <Opened key={opening} store={store} />;
}

function Opened({ store }: { store: StoreApi<PickerStore> }) {
  const state = useStore(store);
  const main = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const insert = usePickerKeys(main, store);
  useEffect(() => {
    const focus = () => search.current?.focus();
    // Not before the page gives the frame the focus: Chromium would let us take it out of the editor, whose caret is then
    // lost before the page could note it (Draft.js drops its selection when it is left).
    if (document.hasFocus()) focus();
    window.addEventListener('focus', focus, { once: true });
    return () => window.removeEventListener('focus', focus);
  }, []);
  const { chosen, filled, offer } = state;
  return (
    <main className="picker" ref={main} aria-label={i18n.t('picker.title')}>
      <SearchField state={state} field={search} />
      {chosen && filled && offer ? (
        <div className="columns">
          <TemplateList state={state} search={search} />
          <Chosen state={state} chosen={chosen} filled={filled} offer={offer} onInsert={insert} />
        </div>
      ) : (
        <Nothing state={state} />
      )}
      <Hints />
    </main>
  );
}

/** What the keys do. */
function Hints() {
  return (
    <p className="hints soft">
      {(['arrows', 'tab', 'enter', 'esc'] as const).map((key) => (
        <span key={key}>
          <kbd>{i18n.t(`picker.keys.${key}`)}</kbd> {i18n.t(`picker.does.${key}`)}
        </span>
      ))}
    </p>
  );
}
