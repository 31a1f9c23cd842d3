import { i18n } from '#i18n';
import { Close } from '../parts/Close';
import type { Done } from './context';

interface DoneLineProps {
  done: Done | null;
  onUndo: (undo: Done['undo']) => void;
  onClose: () => void;
}

/** What was done last, with the way back. It stays until the next thing is done: nobody has to hurry. */
export function DoneLine({ done, onUndo, onClose }: DoneLineProps) {
  return (
    <div role="status" className="done">
      {done && (
        <p>
          <span>{done.text}</span>
          <button type="button" className="button" onClick={() => onUndo(done.undo)}>
            {i18n.t('action.undo')}
          </button>
          <button type="button" className="icon" aria-label={i18n.t('library.dismiss')} onClick={onClose}>
            <Close />
          </button>
        </p>
      )}
    </div>
  );
}
