import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { DeskState } from '@/lib/review/desk';
import type { Verdict } from '@/lib/shared/verdict';
import type { DeskStore } from '@/lib/state/desk';
import { BrandChoice } from '../parts/BrandChoice';
import { FindingList } from './FindingList';
import { FixAll } from './FixAll';
import { Header } from './Header';
import { Meter } from './Meter';
import { Note } from './Note';
import { SourceField } from './SourceField';
import { Stopped } from './Stopped';
import { UndoLine, undoText } from './UndoLine';
import { useDeskKeys } from './useDeskKeys';
import { useKeptFocus } from './useKeptFocus';
import { VerdictLine } from './VerdictLine';

interface ReviewProps {
  desk: DeskState;
  verdict: Verdict | null;
  act: DeskStore['act'];
  source: DeskStore['source'];
  setSource: DeskStore['setSource'];
  closable: boolean;
}

export function Review({ desk, verdict, act, source, setSource, closable }: ReviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useDeskKeys(act, closable);
  useKeptFocus(heading, desk);
  useEffect(() => {
    if (desk.stopped) heading.current?.focus();
  }, [desk.stopped]);

  const checking = desk.status === 'checking';
  return (
    <>
      <Header platform={desk.platform} act={act} closable={closable} />
      {checking && <div className="progress awaited" />}
      <BrandChoice
        label={i18n.t('desk.brand')}
        brand={desk.brand}
        brands={desk.brands}
        onChange={(event, brand) => act(event, { type: 'setBrand', brand })}
      />
      <div className="scroll">
        {desk.status === 'failed' ? (
          <Note title={i18n.t('failed.title')} heading={heading}>
            {i18n.t('failed.text')}
          </Note>
        ) : (
          <VerdictLine desk={desk} verdict={verdict} heading={heading} />
        )}
        {desk.stopped && <Stopped desk={desk} act={act} />}
        {desk.problem && <Note>{i18n.t(`problem.${desk.problem}`)}</Note>}
        {desk.measures && <Meter measures={desk.measures} />}
        {!desk.stopped && <FixAll desk={desk} act={act} />}
        <FindingList desk={desk} act={act} />
        <SourceField source={source} setSource={setSource} />
      </div>
      <UndoLine desk={desk} act={act} />
      <p className="sr-only" role="status">
        {announcement(desk, verdict)}
      </p>
    </>
  );
}

/** What a screen reader is told when it changes: the last act or its failure, then the verdict. */
function announcement(desk: DeskState, verdict: Verdict | null): string {
  const act = desk.problem ? i18n.t(`problem.${desk.problem}`) : desk.undo ? undoText(desk.undo) : '';
  const state = desk.status === 'failed' ? i18n.t('failed.title') : verdict ? i18n.t(`verdict.${verdict}`) : '';
  return [act, state].filter(Boolean).join('. ');
}
