import { useMemo, useRef } from 'react';
import { i18n } from '#i18n';
import { registers } from '@/lib/brand/brand';
import { kinds } from '@/lib/inbox/triage/kinds';
import { longestAbbreviation } from '@/lib/replies/abbreviation';
import { longestLine, type Template, templateLanguages } from '@/lib/replies/template';
import { parseBody } from '@/lib/replies/variables';
import { ChoiceField } from '../../popup/brands/ChoiceField';
import { BrandField } from '../BrandField';
import { useLibrary } from '../context';
import { EditorHead } from '../EditorHead';
import { Field } from '../Field';
import { TagsField } from '../TagsField';
import { useDraft } from '../useDraft';
import { useFocusOnOpen } from '../useFocusOnOpen';
import { acceptable, refusals } from './accept';
import { BodyField } from './BodyField';
import { KindsField } from './KindsField';
import { Preview } from './Preview';
import { ReferenceField } from './ReferenceField';

interface TemplateEditorProps {
  template: Template;
  onBack: () => void;
  onDuplicate: (template: Template) => void;
  onRemove: (template: Template) => void;
}

/** Everything about one template. Every change is kept by itself. */
export function TemplateEditor({ template, onBack, onDuplicate, onRemove }: TemplateEditorProps) {
  const { templates, services, attempt } = useLibrary();
  const first = useRef(template);
  const { shown, change, flush, state } = useDraft(template, {
    accept: (changes: Partial<Template>) => acceptable(changes, template.id, templates),
    save: (item) => attempt(() => services.saveTemplates([item])),
  });
  const refused = refusals(shown, templates);
  const parsed = useMemo(() => parseBody(shown.body), [shown.body]);
  const folders = useMemo(
    () => [...new Set(templates.map(({ folder }) => folder))].filter(Boolean).sort(),
    [templates],
  );
  const entry = useRef<HTMLElement>(null);
  const title = useRef<HTMLInputElement>(null);
  useFocusOnOpen(entry, title, template.title === i18n.t('library.newTitle'));
  const isChanged = isEdited(first.current, shown);
  return (
    <article className="entry" ref={entry} tabIndex={-1} aria-label={shown.title}>
      <EditorHead
        state={state}
        onBack={onBack}
        onRetry={flush}
        onRevert={isChanged ? () => change(editable(first.current)) : null}
      >
        <button type="button" className="quiet" onClick={() => onDuplicate({ ...template, ...acceptedOf(shown) })}>
          {i18n.t('library.duplicate')}
        </button>
        <button type="button" className="quiet" onClick={() => onRemove(template)}>
          {i18n.t('library.remove')}
        </button>
      </EditorHead>
      <div className="sheet">
        <div className="sheet-main">
          <div className="title-field">
            <input
              ref={title}
              aria-label={i18n.t('library.field.title')}
              aria-invalid={refused.title !== null || undefined}
              maxLength={longestLine}
              value={shown.title}
              onChange={({ target }) => change({ title: target.value })}
            />
            <p role="status" className="refusal">
              {refused.title}
            </p>
          </div>
          <BodyField body={shown.body} parsed={parsed} refused={refused.body} onChange={(body) => change({ body })} />
        </div>
        <Preview template={shown} parsed={parsed} />
        <div className="sheet-rest">
          <KindsField
            kinds={shown.kinds}
            onChange={(chosen) => change({ kinds: kinds.filter((k) => chosen.includes(k)) })}
          />
          <div className="columns">
            <ChoiceField
              label={i18n.t('library.field.language')}
              shape="row"
              choices={templateLanguages.map((value) => ({ value, label: i18n.t(`library.language.${value}`) }))}
              value={shown.language}
              onChange={(language) => change({ language })}
            />
            <ChoiceField
              label={i18n.t('library.field.register')}
              shape="row"
              choices={[null, ...registers].map((value) => ({
                value,
                label: i18n.t(`library.register.${value ?? 'none'}`),
              }))}
              value={shown.register}
              onChange={(register) => change({ register })}
            />
            <BrandField brandId={shown.brandId} onChange={(brandId) => change({ brandId })} />
            <Field label={i18n.t('library.field.folder')}>
              {(control) => (
                <>
                  <input
                    {...control}
                    list={`${control.id}-folders`}
                    maxLength={longestLine}
                    value={shown.folder}
                    onChange={({ target }) => change({ folder: target.value })}
                  />
                  <datalist id={`${control.id}-folders`}>
                    {folders.map((folder) => (
                      <option key={folder} value={folder} />
                    ))}
                  </datalist>
                </>
              )}
            </Field>
            <Field
              label={i18n.t('library.field.abbreviation')}
              hint={i18n.t('library.abbreviationHint')}
              refused={refused.abbreviation}
            >
              {(control) => (
                <span className="prefixed">
                  <span aria-hidden="true">;</span>
                  <input
                    {...control}
                    autoCapitalize="off"
                    spellCheck={false}
                    maxLength={longestAbbreviation}
                    value={shown.abbreviation ?? ''}
                    onChange={({ target }) => change({ abbreviation: target.value.replace(/^;+/, '').trim() || null })}
                  />
                </span>
              )}
            </Field>
            <TagsField tags={shown.tags} onChange={(tags) => change({ tags })} />
          </div>
          <ReferenceField
            referenceId={shown.referenceId}
            parsed={parsed}
            brandId={shown.brandId}
            onChange={(referenceId) => change({ referenceId })}
          />
          <Field label={i18n.t('library.field.note')} hint={i18n.t('library.noteHint')}>
            {(control) => (
              <textarea
                {...control}
                rows={2}
                maxLength={2000}
                value={shown.note}
                onChange={({ target }) => change({ note: target.value })}
              />
            )}
          </Field>
          <p className="soft">{i18n.t('library.uses', shown.uses)}</p>
        </div>
      </div>
    </article>
  );
}

/** What the editor changes: not the count of uses, which goes on meanwhile. */
function editable({ uses, createdAt, updatedAt, id, ...rest }: Template): Partial<Template> {
  return rest;
}

const acceptedOf = (template: Template) => acceptable(editable(template), template.id, []);

function isEdited(before: Template, after: Template): boolean {
  return (
    JSON.stringify(Object.entries(editable(before)).sort()) !== JSON.stringify(Object.entries(editable(after)).sort())
  );
}
