import { i18n } from '#i18n';
import { abbreviationKey } from '@/lib/replies/abbreviation';
import { longestLine, type Template } from '@/lib/replies/template';

/** A template to write into: stored at once, so that nothing of it is ever lost. */
export function newTemplate(now: number): Template {
  return {
    ...{
      id: crypto.randomUUID(),
      title: i18n.t('library.newTitle'),
      body: i18n.t('library.newBody', { name: '{nome}' }),
    },
    ...{ kinds: [], language: 'it', register: null, brandId: null, folder: '', abbreviation: null, tags: [] },
    ...{ note: '', referenceId: null, uses: 0, createdAt: now, updatedAt: now },
  };
}

/** Another one that says the same; what it is called by stays with the first. */
export function copyOf(template: Template, now: number): Template {
  const title = i18n.t('library.copy', { title: template.title }).slice(0, longestLine);
  return { ...template, id: crypto.randomUUID(), title, abbreviation: null, uses: 0, createdAt: now, updatedAt: now };
}

/** Templates that come back; an abbreviation that another one has taken meanwhile stays there. */
export function withoutTaken(back: readonly Template[], others: readonly Template[]): Template[] {
  const taken = new Set(others.map(({ abbreviation }) => abbreviation && abbreviationKey(abbreviation)));
  return back.map((template) =>
    template.abbreviation !== null && taken.has(abbreviationKey(template.abbreviation))
      ? { ...template, abbreviation: null }
      : template,
  );
}
