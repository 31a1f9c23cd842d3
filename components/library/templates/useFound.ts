import { useDeferredValue, useMemo, useRef } from 'react';
import { i18n } from '#i18n';
import type { Template } from '@/lib/replies/template';
import { passes, type Shelf, searcher, shelvesOf, type TemplateFilter } from './filter';

/**
 * The templates that the filter leaves: on their shelves, or best first in one nameless heap when something is searched.
 * Search is made ready when a search begins or templates come and go, not at every key in the editor.
 */
export function useFound(templates: readonly Template[], typed: TemplateFilter): Shelf[] {
  const filter = useDeferredValue(typed);
  const isSearching = filter.query.trim() !== '';
  const latest = useRef(templates);
  latest.current = templates;
  // Made anew when templates come and go, not when one is edited
  const search = useMemo(() => (isSearching ? searcher(latest.current) : null), [isSearching, templates.length]);
  const found = useMemo(() => search?.(filter.query) ?? null, [search, filter.query]);
  return useMemo(() => {
    const left = templates.filter((template) => passes(template, filter));
    if (!found) return shelvesOf(left, i18n.t('lang'));
    const byId = new Map(left.map((template) => [template.id, template]));
    const best = found.flatMap((id) => byId.get(id) ?? []);
    return best.length > 0 ? [{ folder: '', templates: best }] : [];
  }, [templates, filter, found]);
}
