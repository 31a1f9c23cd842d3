import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Up and down walk the questions instead of the comments, Esc folds them. An act that takes its own button away hands the
 * focus on: to the question that took its place, else to the way back.
 * @returns what the section does with a key
 */
export function useAskedKeys(box: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const isLost = document.activeElement === document.body && last.current !== null && !last.current.isConnected;
    const next = '[aria-current] .asked-stop, .asked-done button';
    if (isLost) box.current?.querySelector<HTMLElement>(next)?.focus();
    const remember = ({ target }: FocusEvent) => {
      last.current = box.current?.contains(target as Element) ? (target as Element) : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  });
  return (event) => {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('summary, .asked-stop') ?? [])];
    const fold = box.current?.querySelector('details[open]');
    const by = steps[event.key];
    if (!fold || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      fold.removeAttribute('open');
      stops[0]!.focus();
    } else if (by !== undefined) {
      const here = (event.target as Element).closest('li')?.querySelector('.asked-stop') ?? event.target;
      const at = stops.indexOf(here as HTMLElement) + by;
      stops[Math.min(Math.max(at, 0), stops.length - 1)]!.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
