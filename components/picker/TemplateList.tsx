import { type RefObject, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Template } from '@/lib/replies/template';
import type { PickerStore } from '@/lib/state/picker';

interface TemplateListProps {
  state: PickerStore;
  search: RefObject<HTMLInputElement | null>;
}

export const optionId = ({ id }: Pick<Template, 'id'>) => `template-${id}`;

/** What fits, the best first. The focus stays in the search field, whose arrows walk this list. */
export function TemplateList({ state, search }: TemplateListProps) {
  const { found, chosen, choose } = state;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div id="templates" className="templates" role="listbox" aria-label={i18n.t('picker.list')} ref={list}>
      {found.map((template) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the search field's, which names the chosen one
        <div
          key={template.id}
          id={optionId(template)}
          className="template"
          role="option"
          aria-selected={template.id === chosen?.id}
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            choose(template);
            search.current?.focus();
          }}
        >
          <Title template={template} />
          <span className="words soft">{template.body.replaceAll(/\s+/g, ' ')}</span>
        </div>
      ))}
    </div>
  );
}

function Title({ template: { title, folder, register, abbreviation } }: { template: Template }) {
  const where = [folder, register && i18n.t(`register.${register}`)].filter(Boolean).join(' · ');
  return (
    <>
      <span className="title">
        {title}
        {abbreviation && <code>;{abbreviation}</code>}
      </span>
      {where && <span className="where soft">{where}</span>}
    </>
  );
}
