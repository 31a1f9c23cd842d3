import { useId } from 'react';
import { i18n } from '#i18n';
import type { DeskFinding, DeskState } from '@/lib/review/desk';
import type { DeskStore } from '@/lib/state/desk';
import { NamedShape } from '../parts/Shape';
import { contextOf, shown } from './context';
import { Dismiss } from './Dismiss';

const most = 5;

interface FindingItemProps {
  desk: DeskState;
  finding: DeskFinding;
  current: boolean;
  onCurrent: (id: string) => void;
  act: DeskStore['act'];
}

/** One finding: the words in their place, the reason, the ways to correct it. */
export function FindingItem({ desk, finding, current, onCurrent, act }: FindingItemProps) {
  const { id, severity, start, end, message, replacements } = finding;
  const target = { version: desk.version, id };
  const context = contextOf(desk.text, finding);
  const [place, reason] = [useId(), useId()];
  const tabIndex = current ? 0 : -1;
  return (
    <li
      className="finding"
      aria-current={current || undefined}
      // A press gives the focus before it is let go: were the finding to open then, its button would move from under it.
      onFocus={({ target }) => target.matches(':focus-visible') && onCurrent(id)}
      onClickCapture={() => onCurrent(id)}
    >
      <NamedShape name={severity} label={i18n.t(`severity.${severity}`)} />
      <div className="body">
        <button
          type="button"
          className="context"
          id={place}
          title={i18n.t('desk.reveal')}
          aria-describedby={reason}
          tabIndex={tabIndex}
          data-stop={replacements.length === 0 ? '' : undefined}
          onClick={(event) => act(event.nativeEvent, { type: 'reveal', version: desk.version, start, end })}
        >
          {context.before}
          <mark className={severity}>{context.words}</mark>
          {context.after}
        </button>
        <p id={reason} className="reason">
          {message}
        </p>
        {replacements.length > 0 && (
          <div className="fixes">
            {replacements.slice(0, most).map((replacement, index) => (
              <button
                key={replacement}
                type="button"
                className="button fix"
                aria-describedby={`${place} ${reason}`}
                tabIndex={tabIndex}
                data-stop={index === 0 ? '' : undefined}
                onClick={(event) => act(event.nativeEvent, { type: 'fix', ...target, replacement })}
              >
                {label(replacement)}
              </button>
            ))}
          </div>
        )}
        {current && <Dismiss desk={desk} finding={finding} act={act} />}
      </div>
    </li>
  );
}

function label(replacement: string): string {
  if (replacement === '') return i18n.t('desk.remove');
  return replacement === ' ' ? i18n.t('desk.space') : shown(replacement);
}
