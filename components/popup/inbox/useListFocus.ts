import { type RefObject, useEffect, useRef } from 'react';

/** The row that takes part in the tab order. */
export function stopOf(rows: HTMLElement | null): HTMLElement | null {
  return rows?.querySelector<HTMLElement>('[aria-current] [data-stop]') ?? null;
}

/**
 * The focus starts on the first comment, so that the keys work at once. An act often takes the very row away that was
 * acted on: the focus then goes to the one that took its place, never to nowhere, where the next key would be lost.
 */
export function useListFocus(rows: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target as Element;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  // After every drawing: it may have taken away what had the focus.
  useEffect(() => {
    const isLost = document.activeElement === document.body && !last.current?.isConnected;
    if (isLost) stopOf(rows.current)?.focus({ preventScroll: true });
  });
}
