import type { MouseEvent } from 'react';
import { i18n } from '#i18n';
import type { DeskState } from '@/lib/review/desk';
import type { DeskStore } from '@/lib/state/desk';
import { countBySeverity } from '../parts/counts';
import { FixAll, safeIds } from './FixAll';
import { focusFirst } from './focus';

interface StoppedProps {
  desk: DeskState;
  act: DeskStore['act'];
}

/** A publish press is waiting: correct, or publish as it is by a second, deliberate press. */
export function Stopped({ desk, act }: StoppedProps) {
  const errors = countBySeverity(desk.findings).error;
  const publish = (event: MouseEvent) => act(event.nativeEvent, { type: 'publishAnyway', version: desk.version });
  if (errors > 0) {
    return (
      <section className="stopped">
        <h2>{i18n.t('stopped.title', errors)}</h2>
        <p>{i18n.t('stopped.text')}</p>
        <div className="ways">
          {safeIds(desk).length > 1 ? (
            <FixAll desk={desk} act={act} />
          ) : (
            <button type="button" className="button primary" onClick={focusFirst}>
              {i18n.t('stopped.fix')}
            </button>
          )}
          <button type="button" className="button" onClick={publish}>
            {i18n.t('stopped.anyway')}
          </button>
        </div>
      </section>
    );
  }
  // Until the corrected text has been read again nobody can say that it is clean.
  if (desk.status === 'checking') return null;
  const clean = desk.status === 'ready';
  return (
    <section className={clean ? 'stopped done' : 'stopped'}>
      {clean && <h2>{i18n.t('stopped.doneTitle')}</h2>}
      <p>{i18n.t('stopped.doneText')}</p>
      <div className="ways">
        <button type="button" className={clean ? 'button primary' : 'button'} onClick={publish}>
          {i18n.t(clean ? 'stopped.publish' : 'stopped.anyway')}
        </button>
      </div>
    </section>
  );
}
