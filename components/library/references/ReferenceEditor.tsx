import { useRef } from 'react';
import { i18n } from '#i18n';
import { type Reference, referenceSchema } from '@/lib/replies/reference';
import { isSameLink } from '@/lib/replies/saveLink';
import { longestLine } from '@/lib/replies/template';
import { BrandField } from '../BrandField';
import { useLibrary } from '../context';
import { EditorHead } from '../EditorHead';
import { Field } from '../Field';
import { TagsField } from '../TagsField';
import { useDraft } from '../useDraft';
import { useFocusOnOpen } from '../useFocusOnOpen';
import { LinkState } from './LinkState';
import { endOfDay, lastDayOf } from './state';
import type { LinkChecker } from './useLinkCheck';

interface ReferenceEditorProps {
  reference: Reference;
  check: LinkChecker;
  onBack: () => void;
  onRemove: (reference: Reference) => void;
}

/** What a check says of an address that was changed: nothing yet. */
const unchecked = { status: 'unchecked', checkedAt: null, movedTo: null, answer: null } as const;

/** Everything about one reference. Every change is kept by itself. */
export function ReferenceEditor({ reference, check, onBack, onRemove }: ReferenceEditorProps) {
  const { references, templates, services, attempt } = useLibrary();
  const first = useRef(reference);
  const { shown, change, flush, state } = useDraft(reference, {
    accept: (changes: Partial<Reference>) => acceptable(changes, reference, references),
    save: (item) => attempt(() => services.saveReferences([item])),
  });
  const entry = useRef<HTMLElement>(null);
  const title = useRef<HTMLInputElement>(null);
  useFocusOnOpen(entry, title, false);
  const isAddress = referenceSchema.shape.url.safeParse(shown.url).success;
  const twin = isAddress ? twinOf(shown, references) : undefined;
  const users = templates.filter(({ referenceId }) => referenceId === reference.id);
  const isChanged = JSON.stringify(written(first.current)) !== JSON.stringify(written(shown));
  const setUrl = (url: string) => change({ url, ...unchecked });
  return (
    <article className="entry" ref={entry} tabIndex={-1} aria-label={shown.title}>
      <EditorHead
        state={state}
        onBack={onBack}
        onRetry={flush}
        onRevert={isChanged ? () => change(written(first.current)) : null}
      >
        <button type="button" className="quiet" onClick={() => onRemove(reference)}>
          {i18n.t('library.remove')}
        </button>
      </EditorHead>
      <div className="sheet single">
        <div className="title-field">
          <input
            ref={title}
            aria-label={i18n.t('library.field.title')}
            aria-invalid={shown.title.trim() === '' || undefined}
            maxLength={longestLine}
            value={shown.title}
            onChange={({ target }) => change({ title: target.value })}
          />
          <p role="status" className="refusal">
            {shown.title.trim() === '' && i18n.t('library.refused.title')}
          </p>
        </div>
        <Field
          label={i18n.t('library.field.url')}
          refused={
            !isAddress
              ? i18n.t('library.refused.url')
              : twin
                ? i18n.t('library.refused.twin', { title: twin.title })
                : null
          }
        >
          {(control) => (
            <input
              {...control}
              inputMode="url"
              spellCheck={false}
              value={shown.url}
              onChange={({ target }) => setUrl(target.value)}
            />
          )}
        </Field>
        <LinkState reference={reference} check={check} onAdopt={setUrl} />
        <div className="columns">
          <BrandField brandId={shown.brandId} onChange={(brandId) => change({ brandId })} />
          <Field label={i18n.t('library.field.validUntil')} hint={i18n.t('library.validHint')}>
            {(control) => (
              <input
                {...control}
                type="date"
                value={lastDayOf(shown.validUntil)}
                onChange={({ target }) => change({ validUntil: endOfDay(target.value) })}
              />
            )}
          </Field>
        </div>
        <TagsField tags={shown.tags} onChange={(tags) => change({ tags })} />
        <Field label={i18n.t('library.field.note')} hint={i18n.t('library.noteHint')}>
          {(control) => (
            <textarea
              {...control}
              rows={3}
              maxLength={2000}
              value={shown.note}
              onChange={({ target }) => change({ note: target.value })}
            />
          )}
        </Field>
        <section className="users">
          <h2>{i18n.t('library.usedBy')}</h2>
          {users.length === 0 && <p className="soft">{i18n.t('library.unused')}</p>}
          <ul>
            {users.map((template) => (
              <li key={template.id}>
                <button type="button" className="quiet" onClick={() => services.places.go('templates', template.id)}>
                  {template.title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </article>
  );
}

function written({ title, url, note, tags, brandId, validUntil }: Reference): Partial<Reference> {
  return { title, url, note, tags, brandId, validUntil };
}

function twinOf(reference: Reference, references: readonly Reference[]): Reference | undefined {
  return references.find((other) => other.id !== reference.id && isSameLink(other, reference));
}

/** The changes that can be kept. An address that another one has for the same brand waits, as does one that is none. */
function acceptable(
  changes: Partial<Reference>,
  reference: Reference,
  references: readonly Reference[],
): Partial<Reference> {
  const fields = Object.entries(changes).flatMap(([field, value]) => {
    const parsed = referenceSchema.shape[field as keyof Reference].safeParse(value);
    return parsed.success ? [[field, parsed.data]] : [];
  });
  const { url, ...accepted } = Object.fromEntries(fields) as Partial<Reference>;
  const isWanted = url !== undefined && !twinOf({ ...reference, ...accepted, url }, references);
  if (isWanted) return { ...accepted, url };
  // What a check said of the old address stays true.
  const { status, checkedAt, movedTo, answer, ...rest } = accepted;
  return rest;
}
