import { type RefObject, useEffect } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { PickerStore } from '@/lib/state/picker';

/**
 * The picker's keys: arrows choose from the search field, Enter inserts or leads to what is still open, Esc closes, and Tab
 * goes round inside: beyond the last stop lies the website.
 * @returns what Enter does, for the button
 */
export function usePickerKeys(main: RefObject<HTMLElement | null>, store: StoreApi<PickerStore>) {
  const insert = (event: Event) => {
    const { filled, insert } = store.getState();
    if (filled && filled.missing.length > 0) main.current?.querySelector<HTMLElement>('[data-open]')?.focus();
    else insert(event);
  };

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const isOurs = act(event);
      if (isOurs) event.preventDefault();
    };
    const act = (event: KeyboardEvent): boolean => {
      const { target } = event;
      if (event.key === 'Escape') store.getState().close(event);
      else if (event.key === 'Enter' && target instanceof HTMLInputElement) {
        take(target);
        insert(event);
      } else if (event.key === 'Tab') return goRound(event);
      else if (isSearch(target) && event.key === 'ArrowDown') move(store, 1);
      else if (isSearch(target) && event.key === 'ArrowUp') move(store, -1);
      else return false;
      return true;
    };
    /** At either end the focus comes in again at the other. */
    const goRound = (event: KeyboardEvent): boolean => {
      const stops = [...(main.current?.querySelectorAll<HTMLElement>('input, button:not([tabindex])') ?? [])];
      const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
      if (event.target !== from) return false;
      to?.focus();
      return true;
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  return insert;
}

const isSearch = (target: EventTarget | null) => target instanceof Element && target.role === 'combobox';

/** A reference that has the focus is taken by Enter too. */
function take(input: HTMLInputElement): void {
  if (input.type === 'radio' && !input.checked) input.click();
}

function move(store: StoreApi<PickerStore>, by: 1 | -1): void {
  const { found, chosen, choose } = store.getState();
  const next = found[found.findIndex(({ id }) => id === chosen?.id) + by];
  if (next) choose(next);
}
