import { type KeyboardEvent, useState } from 'react';
import { i18n } from '#i18n';
import type { Brand } from '@/lib/brand/brand';
import { Mark } from '../parts/Mark';
import { BrandEditor } from './brands/BrandEditor';
import { Brands } from './brands/Brands';
import { Inbox } from './inbox/Inbox';
import { type Inbox as InboxState, useInbox } from './inbox/useInbox';
import { Rules } from './rules/Rules';
import { SaveReference } from './SaveReference';
import { Shortcuts } from './Shortcuts';
import { type Attempt, Site } from './Site';
import type { BrandState, PopupServices, RuleState } from './services';
import { panelId, type Tab, Tabs, tabId, tabs } from './Tabs';
import { useLoaded } from './useLoaded';
import { Words } from './Words';
import '../base.css';
import './popup.css';

const noBrands: BrandState = { all: [], current: '' };
const noRules: RuleState[] = [];

/** The comments that wait, what Sul Pezzo does on the page at hand, the user's choices; or what one brand wants. */
export function Popup({ services }: { services: PopupServices }) {
  const [failed, setFailed] = useState(false);
  const [edited, setEdited] = useState<Brand | null>(null);
  const [chosen, setChosen] = useState<Tab | null>(null);
  const inbox = useInbox(services.inbox);
  const [loadedBrands, reloadBrands] = useLoaded(services.brands);
  const [loadedRules, reloadRules] = useLoaded(services.rules);
  /** Runs a change; when it is refused says so, since what is on show is still what holds. */
  const attempt: Attempt = async (change) => {
    setFailed(false);
    try {
      await change();
    } catch {
      setFailed(true);
    }
  };
  const brands = loadedBrands.status === 'ready' ? loadedBrands.value : noBrands;
  const rules = loadedRules.status === 'ready' ? loadedRules.value : noRules;
  const alert = <div role="alert">{failed && <p className="failure">{i18n.t('popup.actionFailed')}</p>}</div>;
  if (edited) {
    return (
      <main className="popup">
        {alert}
        <div className="popup-body">
          <BrandEditor
            brand={edited}
            others={brands.all.filter(({ id }) => id !== edited.id)}
            rules={rules}
            services={services}
            attempt={attempt}
            onBack={() => {
              setEdited(null);
              void reloadBrands();
            }}
          />
        </div>
      </main>
    );
  }
  const tab = chosen ?? firstTab(inbox);
  return (
    <main className="popup" onKeyDown={(event) => jump(event, setChosen)}>
      <header>
        <Mark size={24} />
        <h1>{i18n.t('name')}</h1>
        <button type="button" className="quiet" onClick={() => attempt(services.openLibrary)}>
          {i18n.t('popup.library')}
        </button>
      </header>
      <Tabs tab={tab} pending={pendingIn(inbox)} onTab={setChosen} />
      {alert}
      <div className="popup-body" role="tabpanel" id={panelId} aria-labelledby={tabId(tab ?? 'comments')}>
        {(tab === null || tab === 'comments') && <Inbox inbox={inbox} brands={brands.all} services={services.inbox} />}
        {tab === 'page' && <Site services={services} brands={brands} onBrand={reloadBrands} attempt={attempt} />}
        {tab === 'page' && <SaveReference services={services.reference} />}
        {tab === 'settings' && (
          <>
            <Brands
              brands={brands.all}
              services={services}
              attempt={attempt}
              onChange={reloadBrands}
              onEdit={setEdited}
            />
            <Rules rules={rules} services={services} attempt={attempt} onChange={reloadRules} />
            <Words services={services} attempt={attempt} />
            <Shortcuts services={services} attempt={attempt} />
          </>
        )}
        {(tab === 'page' || tab === 'settings') && <footer className="soft">{i18n.t('popup.privacy')}</footer>}
      </div>
    </main>
  );
}

/** Where comments are read, they come first; else the page at hand. Null until that is known. */
function firstTab({ list }: InboxState): Tab | null {
  if (list.status === 'loading') return null;
  return list.status === 'ready' && list.value.kept === 0 ? 'page' : 'comments';
}

function pendingIn({ list }: InboxState): number {
  return list.status === 'ready' ? list.value.pending : 0;
}

/** 1, 2 and 3 go to the tabs, from wherever no text is typed. */
function jump(event: KeyboardEvent, onTab: (tab: Tab) => void): void {
  const tab = tabs[Number(event.key) - 1];
  const isTyping = (event.target as Element).matches('input, textarea, select');
  if (!tab || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  onTab(tab);
  document.getElementById(tabId(tab))?.focus();
}
