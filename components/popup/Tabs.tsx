import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { grouped } from '../parts/grouped';

export const tabs = ['comments', 'page', 'settings'] as const;
export type Tab = (typeof tabs)[number];

export const tabId = (tab: Tab) => `tab-${tab}`;
export const panelId = 'tab-panel';

interface TabsProps {
  /** Null while it is not known yet where to begin. */
  tab: Tab | null;
  /** How many comments wait. */
  pending: number;
  onTab: (tab: Tab) => void;
}

/** What the popup shows: pending comments, the page at hand, what was chosen once and for all. */
export function Tabs({ tab, pending, onTab }: TabsProps) {
  const walk = (event: KeyboardEvent) => {
    const at = tabs.indexOf(tab ?? 'comments');
    const to = {
      ArrowRight: tabs[(at + 1) % tabs.length],
      ArrowLeft: tabs.at(at - 1),
      Home: tabs[0],
      End: tabs.at(-1),
    }[event.key];
    if (!to) return;
    event.preventDefault();
    onTab(to);
    document.getElementById(tabId(to))?.focus();
  };
  return (
    <div role="tablist" className="tabs" aria-label={i18n.t('popup.tabs')} onKeyDown={walk}>
      {tabs.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === tab}
          aria-controls={name === tab ? panelId : undefined}
          tabIndex={name === (tab ?? 'comments') ? 0 : -1}
          onClick={() => onTab(name)}
        >
          {i18n.t(`tab.${name}`)}
          {name === 'comments' && pending > 0 && <span className="count">{grouped(pending)}</span>}
        </button>
      ))}
    </div>
  );
}
