import { type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Filter } from '@/lib/inbox/order';
import { sentiments } from '@/lib/inbox/triage/kinds';
import { Shape } from '../../parts/Shape';
import { isNarrowed } from './Filters';
import { signOf } from './Sign';

interface EmptyProps {
  filter: Filter;
  onFind: (filter: Filter) => void;
}

/** Nothing is listed: because the filters find nothing, because nothing of this state is there, or because all is done. */
export function Empty({ filter, onFind }: EmptyProps) {
  const { state } = filter;
  if (isNarrowed(filter)) {
    return (
      <div className="nothing">
        <Heading>{foundNone(filter)}</Heading>
        <button type="button" className="button" onClick={() => onFind(state ? { state } : {})}>
          {i18n.t('inbox.clear')}
        </button>
      </div>
    );
  }
  if (state === 'snoozed' || state === 'handedOff' || state === 'answered' || state === 'ignored') {
    return (
      <div className="nothing">
        <Heading>{i18n.t(`inboxEmpty.${state}`)}</Heading>
      </div>
    );
  }
  return (
    <div className="nothing">
      <Heading className="verdict-word">
        <Shape name="ready" size={20} />
        {i18n.t('inboxEmpty.done')}
      </Heading>
      <p>{i18n.t('inboxEmpty.doneText')}</p>
    </div>
  );
}

interface HeadingProps {
  className?: string;
  children: ReactNode;
}

/** Takes the focus that the last comment had: the next key is not lost, and the way back is the next stop. */
function Heading({ className, children }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current!.focus();
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h2>
  );
}

function foundNone({ brandId, platform, kind, text = '' }: Filter): string {
  const word = text.trim();
  if (word === '') return i18n.t('inboxEmpty.found');
  return brandId || platform || kind
    ? i18n.t('inboxEmpty.foundBoth', { text: word })
    : i18n.t('inboxEmpty.foundText', { text: word });
}

/** No comment was ever read: how they come here, and what their signs will say. */
export function Never() {
  return (
    <div className="nothing never">
      <h2 className="verdict-word">{i18n.t('inboxEmpty.none')}</h2>
      <p>{i18n.t('inboxEmpty.noneText')}</p>
      <p>{i18n.t('inboxEmpty.noneKept')}</p>
      <h3 className="soft">{i18n.t('inboxEmpty.legend')}</h3>
      <ul>
        <li>
          <Shape name="error" />
          {i18n.t('inboxEmpty.crisis')}
        </li>
        {sentiments.map((sentiment) => (
          <li key={sentiment}>
            <Shape name={signOf({ kind: 'other', sentiment })} />
            {i18n.t(`sentiment.${sentiment}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
