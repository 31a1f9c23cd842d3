import type { RefObject } from 'react';
import { i18n } from '#i18n';
import type { DeskState } from '@/lib/review/desk';
import type { Verdict } from '@/lib/shared/verdict';
import { countBySeverity, countsLine, shapeOfVerdict } from '../parts/counts';
import { Shape } from '../parts/Shape';

interface VerdictLineProps {
  desk: DeskState;
  verdict: Verdict | null;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** The verdict in one word with its shape, and what it rests on in numbers (the stopped banner says them itself). */
export function VerdictLine({ desk, verdict, heading }: VerdictLineProps) {
  const blank = desk.text.trim() === '';
  if (blank || !verdict) {
    return (
      <div className="verdict">
        <h1 ref={heading} tabIndex={-1} className={blank ? 'blank' : 'blank awaited'}>
          {i18n.t(blank ? 'desk.blank' : 'desk.checking')}
        </h1>
      </div>
    );
  }
  return (
    <div className="verdict">
      <h1 ref={heading} tabIndex={-1}>
        <Shape name={shapeOfVerdict[verdict]} size={20} />
        {i18n.t(`verdict.${verdict}`)}
      </h1>
      {!(desk.stopped && verdict === 'fix') && <p>{basis(desk, verdict)}</p>}
    </div>
  );
}

function basis(desk: DeskState, verdict: Verdict): string {
  const counts = countsLine(countBySeverity(desk.findings));
  if (verdict !== 'ready') return counts;
  return counts ? `${counts}. ${i18n.t('desk.onlyHints')}` : i18n.t('desk.allGood');
}
