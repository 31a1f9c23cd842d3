import type { Register } from '@/lib/brand/brand';
import type { Kind } from '@/lib/inbox/triage/kinds';
import { TemplateSearch } from '@/lib/replies/search';
import type { Template, templateLanguages } from '@/lib/replies/template';

/** What the list shows; null = whatever. `everyone`: only what serves all brands. */
export interface TemplateFilter {
  query: string;
  kind: Kind | null;
  register: Register | null;
  language: (typeof templateLanguages)[number] | null;
  brand: string | 'everyone' | null;
}

export const noFilter: TemplateFilter = { query: '', kind: null, register: null, language: null, brand: null };

export interface Shelf {
  folder: string;
  templates: Template[];
}

/** Folders by name, what stands in none first; inside by title, tu before Lei. */
export function shelvesOf(templates: readonly Template[], locale: string): Shelf[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const byFolder = Map.groupBy(templates, ({ folder }) => folder);
  return [...byFolder]
    .sort(([a], [b]) => compare(a, b))
    .map(([folder, inside]) => ({
      folder,
      templates: inside.sort(
        (a, b) => compare(a.title, b.title) || compare(b.register ?? '', a.register ?? '') || (a.id < b.id ? -1 : 1),
      ),
    }));
}

/** A template that serves any kind of comment passes for every one. */
export function passes(template: Template, { kind, register, language, brand }: TemplateFilter): boolean {
  return (
    (kind === null || template.kinds.length === 0 || template.kinds.includes(kind)) &&
    (register === null || template.register === register) &&
    (language === null || template.language === language) &&
    (brand === null || template.brandId === (brand === 'everyone' ? null : brand))
  );
}

/** Searches all brands' templates: the ids, best first. */
export function searcher(templates: readonly Template[]): (query: string) => string[] {
  const search = new TemplateSearch(templates.map((template) => ({ ...template, brandId: null })));
  return (query) => search.search(query, { brandId: null }, templates.length).map(({ id }) => id);
}
