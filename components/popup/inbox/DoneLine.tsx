import { i18n } from '#i18n';
import type { Acts } from './useActs';

/** What was done last, and the way back. It stays until the next thing is done: nobody has to hurry. */
export function DoneLine({ acts }: { acts: Acts }) {
  return (
    <div role="status">
      {acts.done !== null && (
        <p className="done">
          {acts.done}
          <button type="button" className="quiet" aria-keyshortcuts="Z" onClick={acts.undo}>
            {i18n.t('action.undo')}
          </button>
        </p>
      )}
    </div>
  );
}
