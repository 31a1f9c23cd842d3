import { i18n } from '#i18n';
import type { DeskState } from '@/lib/review/desk';
import type { DeskStore } from '@/lib/state/desk';
import { countBySeverity } from '../parts/counts';
import { fixAllLabel, safeCount } from './FixAll';
import { focusFirst } from './focus';

interface StoppedProps {
  desk: DeskState;
  act: DeskStore['act'];
}

/** A publish press is waiting: correct, or publish as it is by a second, deliberate press. */
export function Stopped({ desk, act }: StoppedProps) {
  const errors = countBySeverity(desk.findings).error;
  const publish = (event: React.MouseEvent) => act(event.nativeEvent, { type: 'publishAnyway', version: desk.version });
  if (errors === 0) {
    return (
      <section className="stopped done">
        <h2>{i18n.t('stopped.doneTitle')}</h2>
        <p>{i18n.t('stopped.doneText')}</p>
        <div className="ways">
          <button type="button" className="button primary" onClick={publish}>
            {i18n.t('stopped.publish')}
          </button>
        </div>
      </section>
    );
  }
  const safe = safeCount(desk);
  return (
    <section className="stopped">
      <h2>{i18n.t('stopped.title', errors)}</h2>
      <p>{i18n.t('stopped.text')}</p>
      <div className="ways">
        {safe > 1 ? (
          <button
            type="button"
            className="button primary"
            onClick={(event) => act(event.nativeEvent, { type: 'fixAll', version: desk.version })}
          >
            {fixAllLabel(desk)}
          </button>
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
