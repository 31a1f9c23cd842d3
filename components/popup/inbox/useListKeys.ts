import { type RefObject, useEffect } from 'react';
import { type Deed, deedsFor, keyOf, type Panel, run } from './Actions';
import type { ListedItem } from './services';
import type { Acts } from './useActs';
import { stopOf } from './useListFocus';

interface ListKeys {
  rows: RefObject<HTMLElement | null>;
  search: RefObject<HTMLInputElement | null>;
  /** The current comment. */
  item: ListedItem | undefined;
  panel: Panel | null;
  acts: Acts;
  onPanel: (id: string, panel: Panel | null) => void;
}

/** How far each key goes; as far as there is. */
const steps: Partial<Record<string, number>> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

const letters: Partial<Record<string, Deed>> = Object.fromEntries(
  Object.entries(keyOf).map(([deed, key]) => [key.toLowerCase(), deed as Deed]),
);

/**
 * The list from the keyboard: up and down also from the search field, letters only while the focus is on a comment, so
 * that none is taken from who types or speaks to the computer. Esc closes what is open under a comment.
 */
export function useListKeys({ rows, search, item, panel, acts, onPanel }: ListKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as Element;
      const handled =
        !event.ctrlKey && !event.metaKey && !event.altKey && (inList(event, target) || fromOutside(event.key, target));
      if (handled) event.preventDefault();
    };
    const inList = ({ key, shiftKey }: KeyboardEvent, target: Element): boolean => {
      if (!rows.current?.contains(target) || target.matches('textarea')) return false;
      if (key === 'Escape') return close();
      if (shiftKey) return false;
      if (key === '/') return focus(search.current);
      if (key === 'z') return undo();
      if (key === 'Enter') return target.matches('[data-stop]') && act('open');
      const deed = letters[key];
      return walk(steps[key]) || (deed !== undefined && act(deed));
    };
    /** Where up and down mean nothing else. */
    const fromOutside = (key: string, target: Element): boolean =>
      (key === 'ArrowDown' || key === 'ArrowUp') && !target.matches('textarea, select') && walk(steps[key]);
    const walk = (by: number | undefined): boolean => {
      if (by === undefined) return false;
      const stops = [...(rows.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
      const at = stops.findIndex((stop) => stop.closest('li')!.contains(document.activeElement));
      if (at < 0) return focus(stopOf(rows.current));
      return focus(stops[Math.min(Math.max(at + by, 0), stops.length - 1)]);
    };
    const act = (deed: Deed): boolean => {
      const allowed = item !== undefined && deedsFor(item).includes(deed);
      if (allowed) run(deed, item, acts, onPanel);
      return allowed;
    };
    const undo = (): boolean => {
      if (acts.done !== null) acts.undo();
      return acts.done !== null;
    };
    const close = (): boolean => {
      if (panel === null || !item) return false;
      onPanel(item.id, null);
      return focus(stopOf(rows.current));
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [rows, search, item, panel, acts, onPanel]);
}

function focus(element: HTMLElement | null | undefined): boolean {
  element?.focus();
  return Boolean(element);
}
