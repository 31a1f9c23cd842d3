import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { SaveState } from './useDraft';

interface EditorHeadProps {
  state: SaveState;
  onBack: () => void;
  onRetry: () => void;
  /** Takes all changes since it was opened back; null while there are none. */
  onRevert: (() => void) | null;
  children: ReactNode;
}

/** The line above an editor: the way back (where there is no room for the list), whether all is kept, what can be done with it. */
export function EditorHead({ state, onBack, onRetry, onRevert, children }: EditorHeadProps) {
  return (
    <header className="entry-head">
      <button type="button" className="quiet back" onClick={onBack}>
        {i18n.t('brand.back')}
      </button>
      <p role="status" className={state === 'failed' ? 'save failed' : 'save'}>
        {i18n.t(`library.save.${state}`)}
      </p>
      {state === 'failed' && (
        <button type="button" className="button" onClick={onRetry}>
          {i18n.t('library.retry')}
        </button>
      )}
      <div className="acts">
        {onRevert && (
          <button type="button" className="quiet" onClick={onRevert}>
            {i18n.t('library.revert')}
          </button>
        )}
        {children}
      </div>
    </header>
  );
}
