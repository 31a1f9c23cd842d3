import { type RefObject, useEffect, useRef } from 'react';
import type { DeskState } from '@/lib/review/desk';
import { focusCurrent, inFindings } from './focus';

/**
 * An act often removes the very button that was pressed. The focus then goes to the finding that took its place,
 * or to the verdict: never to nowhere, where the next key would be lost.
 */
export function useKeptFocus(heading: RefObject<HTMLElement | null>, desk: DeskState): void {
  const last = useRef<{ element: Element; listed: boolean } | null>(null);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = { element: target, listed: inFindings(target) };
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  // After every state: it may have taken away the button that was pressed.
  useEffect(() => {
    if (!last.current || last.current.element.isConnected || document.activeElement !== document.body) return;
    if (!(last.current.listed && focusCurrent())) heading.current?.focus();
  }, [desk]);
}
