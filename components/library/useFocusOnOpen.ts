import { type RefObject, useEffect } from 'react';

/**
 * What was just opened gets the focus when it is new (selected, to be overwritten) or took the place of the list it was
 * chosen from. Beside the list the focus stays there: whoever leafs through goes on leafing.
 */
export function useFocusOnOpen(field: RefObject<HTMLInputElement | null>, isNew: boolean): void {
  // Only when it opens
  useEffect(() => {
    const before = document.activeElement;
    const isLost = before === null || before === document.body || before.checkVisibility?.() === false;
    if (isNew || isLost) field.current?.focus({ preventScroll: true });
    if (isNew) field.current?.select();
  }, []);
}
