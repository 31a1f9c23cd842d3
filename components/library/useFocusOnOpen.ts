import { type RefObject, useEffect } from 'react';

/**
 * A new thing's title gets the focus, selected to be overwritten. Any other that was opened gets it as a whole where it
 * took the place of the list it was chosen from; beside the list the focus stays there: whoever leafs through goes on.
 */
export function useFocusOnOpen(
  entry: RefObject<HTMLElement | null>,
  title: RefObject<HTMLInputElement | null>,
  isNew: boolean,
): void {
  // Only when it opens.
  useEffect(() => {
    const before = document.activeElement;
    const isLost = before === null || before === document.body || before.checkVisibility?.() === false;
    if (isNew) title.current?.select();
    if (isNew) title.current?.focus({ preventScroll: true });
    else if (isLost) entry.current?.focus({ preventScroll: true });
  }, []);
}
