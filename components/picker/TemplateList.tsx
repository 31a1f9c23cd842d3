import { type RefObject, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Offer } from '@/lib/replies/offer';
import { fillTemplate } from '@/lib/replies/ready';
import type { Template } from '@/lib/replies/template';
import type { PickerStore } from '@/lib/state/picker';

interface TemplateListProps {
  state: PickerStore;
  search: RefObject<HTMLInputElement | null>;
}

/** So much of a reply fits on its line, in characters; the line cuts the rest. */
const shownWords = 120;

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
          <span className="words soft">{firstWords(template, state.offer!)}</span>
        </div>
      ))}
    </div>
  );
}

/** As it would begin here: with the names that are known, and without braces. */
function firstWords(template: Template, offer: Offer): string {
  const { text } = fillTemplate(template, offer, {}, Date.now());
  return text
    .slice(0, shownWords)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\{\{|\}\}/g, '');
}

function Title({ template: { title, folder, register, abbreviation } }: { template: Template }) {
  const where = [folder, register && i18n.t(`register.${register}`)].filter(Boolean).join(' · ');
  return (
    <>
      <span className="title">{title}</span>
      <span className="where soft">
        <span>{where}</span>
        {abbreviation && <code>;{abbreviation}</code>}
      </span>
    </>
  );
}
