import { useEffect } from 'react';
import type { DeskStore } from '@/lib/state/desk';
import { moveFocus } from './focus';

/** Fields in which up and down move the caret or the choice. */
function hasOwnArrows(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Up and down walk the findings from anywhere in the panel; Esc closes it. Enter is the focused button's own. */
export function useDeskKeys(act: DeskStore['act'], closable: boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && closable) act(event, { type: 'close' });
      if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || hasOwnArrows(event.target)) return;
      event.preventDefault();
      moveFocus(event.key === 'ArrowDown' ? 1 : -1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [act, closable]);
}
