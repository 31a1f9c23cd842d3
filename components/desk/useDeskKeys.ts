import { useEffect } from 'react';
import type { DeskStore } from '@/lib/state/desk';
import { moveFocus } from './focus';

/** Up and down walk the findings from anywhere in the panel; Esc closes it. Enter is the focused button's own. */
export function useDeskKeys(act: DeskStore['act'], closable: boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && closable) act(event, { type: 'close' });
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      moveFocus(event.key === 'ArrowDown' ? 1 : -1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [act, closable]);
}
