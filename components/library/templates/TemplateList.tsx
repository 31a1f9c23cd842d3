import { memo, useMemo } from 'react';
import { i18n } from '#i18n';
import type { Template } from '@/lib/replies/template';
import { parseBody } from '@/lib/replies/variables';
import { grouped } from '../../parts/grouped';
import { Shape } from '../../parts/Shape';
import { useLibrary } from '../context';
import { useSteps } from '../useSteps';
import { noFilter, type TemplateFilter } from './filter';
import { TemplateFilters } from './TemplateFilters';
import { useFound } from './useFound';

interface TemplateListProps {
  filter: TemplateFilter;
  onFilter: (filter: TemplateFilter) => void;
  /** The id of the open one. */
  current: string | null;
  onOpen: (open: string) => void;
  onNew: () => void;
  /** How many of the starter set are not there. */
  missingStarters: number;
  onStarters: () => void;
}

export function TemplateList(props: TemplateListProps) {
  const { filter, onFilter, current, onOpen, onNew, missingStarters, onStarters } = props;
  const { templates } = useLibrary();
  const shelves = useFound(templates, filter);
  const total = shelves.reduce((sum, shelf) => sum + shelf.templates.length, 0);
  const [count, end] = useSteps(total, filter);
  const isNarrowed = JSON.stringify(filter) !== JSON.stringify(noFilter);
  return (
    <section className="list" aria-label={i18n.t('library.section.templates')}>
      <div className="list-head">
        <button type="button" className="button primary" onClick={onNew}>
          {i18n.t('library.new')}
        </button>
        {templates.length > 0 && <TemplateFilters filter={filter} onChange={onFilter} />}
        <p role="status" className="soft found">
          {isNarrowed && i18n.t('library.found', { found: grouped(total), all: grouped(templates.length) })}
        </p>
      </div>
      {total === 0 && <NoTemplate isNarrowed={isNarrowed} onClear={() => onFilter(noFilter)} />}
      {firstOf(shelves, count).map(({ folder, templates: inside, all }) => (
        <div className="shelf" key={folder}>
          {!filter.query.trim() && (
            <h2>
              {folder || i18n.t('library.noFolder')}
              <span className="count">{grouped(all)}</span>
            </h2>
          )}
          <ul>
            {inside.map((template) => (
              <Item key={template.id} template={template} isCurrent={template.id === current} onOpen={onOpen} />
            ))}
          </ul>
        </div>
      ))}
      <div ref={end} />
      {missingStarters > 0 && !isNarrowed && count >= total && (
        <button type="button" className="quiet starters" onClick={onStarters}>
          {i18n.t('library.starters', missingStarters)}
        </button>
      )}
    </section>
  );
}

function NoTemplate({ isNarrowed, onClear }: { isNarrowed: boolean; onClear: () => void }) {
  return (
    <div className="no-item">
      <p>{i18n.t(isNarrowed ? 'library.noMatch.templates' : 'library.none.templates')}</p>
      {isNarrowed && (
        <button type="button" className="quiet" onClick={onClear}>
          {i18n.t('library.clear')}
        </button>
      )}
    </div>
  );
}

/** The first so many over all shelves; `all` counts those of the shelf that are not drawn yet too. */
function firstOf<T extends { templates: Template[] }>(shelves: T[], count: number): (T & { all: number })[] {
  let left = count;
  return shelves.flatMap((shelf) => {
    const templates = shelf.templates.slice(0, left);
    left -= templates.length;
    return templates.length > 0 ? [{ ...shelf, templates, all: shelf.templates.length }] : [];
  });
}

interface ItemProps {
  template: Template;
  isCurrent: boolean;
  onOpen: (open: string) => void;
}

/** Drawn again only when its own template changed. */
const Item = memo(
  function Item({ template, isCurrent, onOpen }: ItemProps) {
    const { title, body, abbreviation, register, language } = template;
    const isBroken = useMemo(() => parseBody(body).errors.length > 0, [body]);
    return (
      <li className="item">
        <button type="button" aria-current={isCurrent || undefined} onClick={() => onOpen(template.id)}>
          <span className="item-title">
            {isBroken && <Shape name="error" size={10} />}
            {title}
          </span>
          <span className="item-side">
            {language === 'en' ? i18n.t('library.language.en') : register && i18n.t(`register.${register}`)}
          </span>
          <span className="item-text">{isBroken ? i18n.t('library.broken') : body}</span>
          {abbreviation && <span className="item-key">;{abbreviation}</span>}
        </button>
      </li>
    );
  },
  (before, after) => before.template === after.template && before.isCurrent === after.isCurrent,
);
