import { createFocusTrap } from 'focus-trap';
import { type RefObject, useEffect } from 'react';

/**
 * Holds the focus inside a dialog the way the platforms' composers do: a press outside is let through, but focus that
 * lands outside is pulled back at once. The dialog's editor gets the focus first.
 */
export function useFocusTrap(dialog: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const trap = createFocusTrap(element, {
      initialFocus: () => element.querySelector<HTMLElement>('[contenteditable="true"],textarea') ?? element,
      delayInitialFocus: false,
      fallbackFocus: element,
      escapeDeactivates: false,
      allowOutsideClick: true,
      returnFocusOnDeactivate: false,
      tabbableOptions: { getShadowRoot: true },
    });
    trap.activate();
    return () => void trap.deactivate();
  }, [dialog]);
}
