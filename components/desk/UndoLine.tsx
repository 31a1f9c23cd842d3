import { i18n } from '#i18n';
import type { DeskState } from '@/lib/review/desk';
import type { DeskStore } from '@/lib/state/desk';
import { shown } from './context';

/** What the last act did, and the way back. */
export function UndoLine({ desk, act }: { desk: DeskState; act: DeskStore['act'] }) {
  if (!desk.undo) return null;
  return (
    <footer className="undo">
      <p>{undoText(desk.undo)}</p>
      <button type="button" className="quiet" onClick={(event) => act(event.nativeEvent, { type: 'undo' })}>
        {i18n.t('action.undo')}
      </button>
    </footer>
  );
}

export function undoText({ action, count, word }: NonNullable<DeskState['undo']>): string {
  if (action === 'fixAll') return i18n.t('undo.fixAll', count);
  return i18n.t(`undo.${action}`, { word: shown(word) });
}
