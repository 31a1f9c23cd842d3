import { memo, useDeferredValue, useMemo } from 'react';
import { i18n } from '#i18n';
import type { Reference } from '@/lib/replies/reference';
import { grouped } from '../../parts/grouped';
import { Shape } from '../../parts/Shape';
import { useLibrary } from '../context';
import { Select } from '../Select';
import { useSteps } from '../useSteps';
import { AddLink } from './AddLink';
import { CheckLine } from './CheckLine';
import {
  foundReferences,
  noFilter,
  type ReferenceFilter,
  type Standing,
  shapeOfStanding,
  shortAddress,
  standingOf,
  standings,
} from './state';
import type { LinkChecker } from './useLinkCheck';

interface ReferenceListProps {
  filter: ReferenceFilter;
  onFilter: (filter: ReferenceFilter) => void;
  /** The id of the open one. */
  current: string | null;
  /** A link that could not be saved elsewhere. */
  waiting: string | null;
  check: LinkChecker;
  onOpen: (open: string) => void;
  onAdd: (url: string) => Promise<boolean>;
}

export function ReferenceList({ filter, onFilter, current, waiting, check, onOpen, onAdd }: ReferenceListProps) {
  const { references, brands } = useLibrary();
  const deferred = useDeferredValue(filter);
  const now = Date.now();
  // What expires meanwhile is seen at the next change
  const found = useMemo(() => foundReferences(references, deferred, now), [references, deferred]);
  const [count, end] = useSteps(found.length, filter);
  const isNarrowed = JSON.stringify(filter) !== JSON.stringify(noFilter);
  const change = (part: Partial<ReferenceFilter>) => onFilter({ ...filter, ...part });
  return (
    <section className="list" aria-label={i18n.t('library.section.references')}>
      <div className="list-head">
        <AddLink waiting={waiting} onAdd={onAdd} />
        {references.length > 0 && (
          <search className="filters">
            <input
              type="search"
              aria-label={i18n.t('library.search.references')}
              placeholder={i18n.t('library.search.references')}
              value={filter.query}
              onChange={({ target }) => change({ query: target.value })}
            />
            <Select
              label={i18n.t('library.field.standing')}
              any={i18n.t('library.any.standing')}
              options={standings.map((value) => ({ value, label: i18n.t(`library.standing.${value}`) }))}
              value={filter.standing}
              onChange={(standing) => change({ standing })}
            />
            {brands.length > 0 && (
              <Select
                label={i18n.t('library.field.brand')}
                any={i18n.t('library.any.brand')}
                options={[
                  { value: 'everyone', label: i18n.t('library.allBrands') },
                  ...brands.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                value={filter.brand}
                onChange={(brand) => change({ brand })}
              />
            )}
          </search>
        )}
        {!check.isRunning && found.length > 0 && (
          <button type="button" className="button" onClick={() => check.start(found)}>
            {isNarrowed ? i18n.t('library.checkThese') : i18n.t('library.checkAll')}
          </button>
        )}
        <CheckLine check={check} />
        <p role="status" className="soft found">
          {isNarrowed && i18n.t('library.found', { found: grouped(found.length), all: grouped(references.length) })}
        </p>
      </div>
      {found.length === 0 && (
        <div className="no-item">
          <p>{i18n.t(isNarrowed ? 'library.noMatch.references' : 'library.none.references')}</p>
          {isNarrowed && (
            <button type="button" className="quiet" onClick={() => onFilter(noFilter)}>
              {i18n.t('library.clear')}
            </button>
          )}
        </div>
      )}
      <div className="shelf">
        <ul>
          {found.slice(0, count).map((reference) => (
            <Item
              key={reference.id}
              reference={reference}
              standing={standingOf(reference, now)}
              isCurrent={reference.id === current}
              onOpen={onOpen}
            />
          ))}
        </ul>
      </div>
      <div ref={end} />
    </section>
  );
}

interface ItemProps {
  reference: Reference;
  standing: Standing;
  isCurrent: boolean;
  onOpen: (open: string) => void;
}

/** Drawn again only when its own reference changed. */
const Item = memo(
  function Item({ reference: { id, title, url }, standing, isCurrent, onOpen }: ItemProps) {
    return (
      <li className="item">
        <button type="button" aria-current={isCurrent || undefined} onClick={() => onOpen(id)}>
          <span className="item-title">{title}</span>
          <span className={`item-side standing ${standing}`}>
            <Shape name={shapeOfStanding[standing]} size={10} />
            {i18n.t(`library.standing.${standing}`)}
          </span>
          <span className="item-text">{shortAddress(url)}</span>
        </button>
      </li>
    );
  },
  (before, after) =>
    before.reference === after.reference && before.standing === after.standing && before.isCurrent === after.isCurrent,
);
