import { useState } from 'react';
import { i18n } from '#i18n';
import type { DeskState } from '@/lib/review/desk';
import type { DeskStore } from '@/lib/state/desk';
import { useCurrent } from '../parts/useCurrent';
import { FindingItem } from './FindingItem';

/** Findings drawn at a time: a hundred are a full review already, and draw in a few milliseconds. */
const page = 100;

interface FindingListProps {
  desk: DeskState;
  act: DeskStore['act'];
}

/** The findings in reading order. One is current: it shows every action and takes part in the tab order. */
export function FindingList({ desk, act }: FindingListProps) {
  const [limit, setLimit] = useState(page);
  const drawn = desk.findings.slice(0, limit);
  const [current, setCurrent] = useCurrent(drawn);

  const left = desk.findings.length - drawn.length;
  return (
    <>
      <ul className="findings" aria-label={i18n.t('desk.findings')}>
        {drawn.map((finding) => (
          <FindingItem
            key={finding.id}
            desk={desk}
            finding={finding}
            current={finding.id === current}
            onCurrent={setCurrent}
            act={act}
          />
        ))}
      </ul>
      {left > 0 && (
        <p className="more">
          <button type="button" className="button" onClick={() => setLimit(limit + page)}>
            {i18n.t('desk.more', Math.min(left, page))}
          </button>
          <span className="soft">{i18n.t('desk.shown', [drawn.length, desk.findings.length])}</span>
        </p>
      )}
    </>
  );
}
