import { i18n } from '#i18n';
import { abbreviationTakenBy } from '@/lib/replies/abbreviation';
import { type Template, templateSchema } from '@/lib/replies/template';

/** The changes that can be kept, trimmed as they are kept. The others wait until they are right. */
export function acceptable(changes: Partial<Template>, id: string, templates: readonly Template[]): Partial<Template> {
  const fields = Object.entries(changes).flatMap(([field, value]) => {
    const parsed = templateSchema.shape[field as keyof Template].safeParse(value);
    return parsed.success ? [[field, parsed.data]] : [];
  });
  const accepted = Object.fromEntries(fields) as Partial<Template>;
  const { abbreviation = null } = accepted;
  if (abbreviationTakenBy({ id, abbreviation }, templates)) delete accepted.abbreviation;
  return accepted;
}

/** Why a field is not kept as it stands; null when it is. */
export function refusals(template: Template, templates: readonly Template[]) {
  const { shape } = templateSchema;
  const taken = abbreviationTakenBy(template, templates);
  const isWord = shape.abbreviation.safeParse(template.abbreviation).success;
  return {
    title: template.title.trim() === '' ? i18n.t('library.refused.title') : null,
    body: template.body.trim() === '' ? i18n.t('library.refused.body') : null,
    abbreviation: !isWord
      ? i18n.t('library.refused.abbreviation')
      : taken
        ? i18n.t('library.refused.taken', { title: taken.title })
        : null,
  };
}
