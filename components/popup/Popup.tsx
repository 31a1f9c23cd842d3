import { useState } from 'react';
import { i18n } from '#i18n';
import { Mark } from '../parts/Mark';
import { Shortcuts } from './Shortcuts';
import { Site } from './Site';
import type { PopupServices } from './services';
import { Words } from './Words';
import '../base.css';
import './popup.css';

/** What Sul Pezzo does on the page at hand, and the user's choices about it. */
export function Popup({ services }: { services: PopupServices }) {
  const [failed, setFailed] = useState(false);
  /** Runs a change; when it is refused says so, since what is on show is still what holds. */
  const attempt = async (change: () => Promise<void>) => {
    setFailed(false);
    try {
      await change();
    } catch {
      setFailed(true);
    }
  };
  return (
    <main className="popup">
      <header>
        <Mark size={24} />
        <h1>{i18n.t('name')}</h1>
      </header>
      <div role="alert">{failed && <p className="failure">{i18n.t('popup.actionFailed')}</p>}</div>
      <Site services={services} attempt={attempt} />
      <Words services={services} attempt={attempt} />
      <Shortcuts services={services} attempt={attempt} />
      <footer className="soft">{i18n.t('popup.privacy')}</footer>
    </main>
  );
}
