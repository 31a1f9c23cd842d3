import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { starterTemplates } from '@/lib/replies/starter';
import type { Template } from '@/lib/replies/template';
import { useLibrary } from '../context';
import { ImportPane } from '../exchange/ImportPane';
import { Nothing } from '../Nothing';
import type { Place } from '../services';
import { noFilter } from './filter';
import { copyOf, newTemplate, withoutTaken } from './make';
import { TemplateEditor } from './TemplateEditor';
import { TemplateList } from './TemplateList';

/** The templates: the list, and beside it the one that is open. */
export function TemplateSection({ place }: { place: Place }) {
  const { templates, services, attempt, tell } = useLibrary();
  const [filter, setFilter] = useState(noFilter);
  const go = (open: string | null) => services.places.go('templates', open);
  const opened = templates.find(({ id }) => id === place.open);

  const add = (template: Template) =>
    attempt(async () => {
      await services.saveTemplates([template]);
      setFilter(noFilter);
      go(template.id);
    });
  const remove = (template: Template) =>
    attempt(async () => {
      await services.removeTemplates([template.id]);
      go(null);
      tell({
        text: i18n.t('library.removed', { title: template.title }),
        undo: async () => {
          await services.saveTemplates([template]);
          go(template.id);
        },
      });
    });
  const missing = useMemo(() => {
    const there = new Set(templates.map(({ id }) => id));
    return starterTemplates(Date.now()).filter(({ id }) => !there.has(id));
  }, [templates]);
  const bringStartersBack = () =>
    attempt(async () => {
      const back = withoutTaken(missing, templates);
      await services.saveTemplates(back);
      tell({
        text: i18n.t('library.startersBack', back.length),
        undo: () => services.removeTemplates(back.map(({ id }) => id)),
      });
    });
  return (
    <main className="panes">
      <TemplateList
        filter={filter}
        onFilter={setFilter}
        current={place.open}
        onOpen={go}
        onNew={() => add(newTemplate(Date.now()))}
        missingStarters={missing.length}
        onStarters={bringStartersBack}
      />
      <div className="pane">
        {place.open === 'import' ? (
          <ImportPane section="templates" onBack={() => go(null)} />
        ) : opened ? (
          <TemplateEditor
            key={opened.id}
            template={opened}
            onBack={() => go(null)}
            onDuplicate={(template) => add(copyOf(template, Date.now()))}
            onRemove={remove}
          />
        ) : (
          <Nothing title={i18n.t('library.noneOpen.templates')} text={i18n.t('library.noneOpenText.templates')} />
        )}
      </div>
    </main>
  );
}
