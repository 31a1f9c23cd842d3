import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { i18n } from '#i18n';
import type { Template } from '@/lib/replies/template';
import { passes, type Shelf, searcher, shelvesOf, type TemplateFilter } from './filter';

/** How long the list is left to draw itself before search is made ready, in ms. */
const drawn = 300;

/** The templates that the filter leaves: on their shelves, or best first in one nameless heap when something is searched. */
export function useFound(templates: readonly Template[], typed: TemplateFilter): Shelf[] {
  const filter = useDeferredValue(typed);
  const searchIn = useSearch(templates);
  const { query } = filter;
  const count = templates.length;
  // Searched again when templates come and go, not when one is edited.
  const found = useMemo(() => (query.trim() && count > 0 ? searchIn(query) : null), [searchIn, query, count]);
  return useMemo(() => {
    const left = templates.filter((template) => passes(template, filter));
    if (!found) return shelvesOf(left, i18n.t('lang'));
    const byId = new Map(left.map((template) => [template.id, template]));
    const best = found.flatMap((id) => byId.get(id) ?? []);
    return best.length > 0 ? [{ folder: '', templates: best }] : [];
  }, [templates, filter, found]);
}

/**
 * Search, made ready beforehand when templates come and go: for thousands that takes longer than a key. It is kept apart
 * from what is drawn, because a drawing that the next key interrupts would throw it away.
 */
function useSearch(templates: readonly Template[]): (query: string) => string[] {
  const cache = useRef({ templates, count: -1, search: (_: string): string[] => [] });
  cache.current.templates = templates;
  const ready = useRef(() => {
    const it = cache.current;
    if (it.count !== it.templates.length)
      Object.assign(it, { count: it.templates.length, search: searcher(it.templates) });
    return it.search;
  });
  const searchIn = useRef((query: string) => ready.current()(query));
  const count = templates.length;
  useEffect(() => {
    const timer = setTimeout(ready.current, count > 0 ? drawn : 0);
    return () => clearTimeout(timer);
  }, [count]);
  return searchIn.current;
}
