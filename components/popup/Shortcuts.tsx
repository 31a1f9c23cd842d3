import { i18n } from '#i18n';
import type { Attempt } from './Site';
import type { PopupServices } from './services';
import { useLoaded } from './useLoaded';

/** The shortcuts as the browser really assigned them, and the way to change them. */
export function Shortcuts({ services, attempt }: { services: PopupServices; attempt: Attempt }) {
  const [shortcuts] = useLoaded(services.shortcuts);
  const { changeShortcuts } = services;
  if (shortcuts.status !== 'ready') return null;
  return (
    <section className="section">
      <h2>{i18n.t('popup.shortcuts')}</h2>
      <dl className="shortcuts">
        {shortcuts.value.map(({ command, keys }) => (
          <div key={command}>
            <dt>{i18n.t(`commands.${command}`)}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span className="unassigned">{i18n.t('popup.unassigned')}</span>}</dd>
          </div>
        ))}
      </dl>
      {changeShortcuts ? (
        <button type="button" className="quiet" onClick={() => attempt(changeShortcuts)}>
          {i18n.t('popup.changeShortcuts')}
        </button>
      ) : (
        <p className="soft">{i18n.t('popup.shortcutsFirefox')}</p>
      )}
    </section>
  );
}
