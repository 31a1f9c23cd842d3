import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useCurrent } from '../../parts/useCurrent';
import type { Panel } from './Actions';
import { CommentRow } from './CommentRow';
import type { InboxList, InboxServices } from './services';
import type { Acts } from './useActs';
import { useListFocus } from './useListFocus';
import { useListKeys } from './useListKeys';

interface CommentListProps {
  list: InboxList;
  showBrand: boolean;
  services: InboxServices;
  acts: Acts;
  search: RefObject<HTMLInputElement | null>;
}

/** The comments, the worst first. One is current: it shows all its words, every action, and takes part in the tab order. */
export function CommentList({ list: { items, now }, showBrand, services, acts, search }: CommentListProps) {
  const [current, choose] = useCurrent(items);
  const [open, setOpen] = useState<{ id: string; panel: Panel } | null>(null);
  const rows = useRef<HTMLUListElement>(null);
  const onPanel = useCallback((id: string, panel: Panel | null) => setOpen(panel && { id, panel }), []);
  const panel = open?.id === current ? open.panel : null;
  const item = items.find(({ id }) => id === current);
  useListKeys({ rows, search, item, panel, acts, onPanel });
  useListFocus(rows);
  useLayoutEffect(() => {
    if (current !== null) rows.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <ul ref={rows} className="comments" aria-label={i18n.t('inbox.list')}>
      {items.map((one) => (
        <CommentRow
          key={one.id}
          item={one}
          now={now}
          showBrand={showBrand}
          current={one.id === current}
          panel={one.id === current ? panel : null}
          services={services}
          acts={acts}
          onCurrent={choose}
          onPanel={onPanel}
        />
      ))}
    </ul>
  );
}
