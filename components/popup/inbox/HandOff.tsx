import { useCallback, useState } from 'react';
import { i18n } from '#i18n';
import type { Action } from '@/lib/inbox/comment';
import type { Kind, HandOff as Taker } from '@/lib/inbox/triage/kinds';
import { useLoaded } from '../useLoaded';
import { Chips } from './Chips';
import { Panel } from './Panel';
import type { HandOffMessage, InboxServices, ListedItem } from './services';

const takers: readonly Taker[] = ['orders', 'technical', 'legal', 'sales'];

/** Who most likely takes over what is not the page's job. */
const usual: Partial<Record<Kind, Taker>> = { order: 'orders', technical: 'technical', crisis: 'legal' };

interface HandOffProps {
  item: ListedItem;
  services: InboxServices;
  onPass: (action: Extract<Action, { type: 'handOff' }>) => void;
  onClose: () => void;
}

/** Hands a comment to whoever it is for: the message is ready, copying or writing it is what hands it over. */
export function HandOff({ item, services, onPass, onClose }: HandOffProps) {
  const [to, setTo] = useState<Taker>(item.handedOffTo ?? (item.triage && usual[item.triage.kind]) ?? 'sales');
  return (
    <Panel label={i18n.t('pass.to')} onClose={onClose}>
      <Chips
        options={takers.map((value) => ({ value, label: i18n.t(`handOff.${value}`) }))}
        value={to}
        onChoose={setTo}
      />
      <Message key={to} id={item.id} to={to} services={services} onPass={() => onPass({ type: 'handOff', to })} />
    </Panel>
  );
}

interface MessageProps {
  id: string;
  to: Taker;
  services: InboxServices;
  onPass: () => void;
}

function Message({ id, to, services, onPass }: MessageProps) {
  const load = useCallback(() => services.handOffMessage(id, to), [services, id, to]);
  const [message, reload] = useLoaded(load);
  if (message.status === 'loading') return <p className="soft awaited">{i18n.t('pass.loading')}</p>;
  if (message.status === 'failed') {
    return (
      <p className="failure" role="alert">
        {i18n.t('pass.failed')}{' '}
        <button type="button" className="quiet" onClick={reload}>
          {i18n.t('inboxFailed.retry')}
        </button>
      </p>
    );
  }
  return <Ready message={message.value} onPass={onPass} />;
}

function Ready({ message: { text, mailto }, onPass }: { message: HandOffMessage; onPass: () => void }) {
  const [failed, setFailed] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      setFailed(true);
      return;
    }
    onPass();
  };
  return (
    <>
      <textarea aria-label={i18n.t('pass.message')} readOnly rows={5} value={text} dir="auto" />
      <div className="passing">
        <button type="button" className="button deed first" onClick={copy}>
          {i18n.t('pass.copy')}
        </button>
        {mailto !== null && (
          <a className="button deed" href={mailto} target="_blank" rel="noreferrer" onClick={onPass}>
            {i18n.t('pass.mail')}
          </a>
        )}
        <p className="soft">{mailto === null ? i18n.t('pass.noAddress') : i18n.t('pass.then')}</p>
      </div>
      <div role="alert">{failed && <p className="failure">{i18n.t('pass.copyFailed')}</p>}</div>
    </>
  );
}
