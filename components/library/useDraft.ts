import { useCallback, useEffect, useRef, useState } from 'react';

/** How long after the last key a change is kept, in ms. */
const settles = 400;

export type SaveState = 'saved' | 'waiting' | 'failed';

interface DraftOptions<T> {
  /** The part of the changes that can be kept, as it would be kept; what is left out keeps its last value. */
  accept: (changes: Partial<T>) => Partial<T>;
  save: (item: T) => Promise<boolean>;
}

/**
 * What is being written over what is stored. Changes are kept a moment after the last one, at once when the page is left,
 * and stay on show if they could not be. Once kept, a change made elsewhere to the same field takes their place.
 */
export function useDraft<T extends object>(stored: T, { accept, save }: DraftOptions<T>) {
  const [changes, setChanges] = useState<Partial<T>>({});
  const [state, setState] = useState<SaveState>('saved');
  const now = useRef({ stored, changes, accept, save, dirty: false, saving: 0, timer: 0 });
  Object.assign(now.current, { stored, accept, save });

  const flush = useCallback(async () => {
    const it = now.current;
    clearTimeout(it.timer);
    if (!it.dirty) return;
    it.dirty = false;
    it.saving += 1;
    const isKept = await it.save({ ...it.stored, ...it.accept(it.changes) });
    it.saving -= 1;
    if (!isKept) it.dirty = true;
    setState(isKept ? (it.dirty ? 'waiting' : 'saved') : 'failed');
  }, []);

  const change = useCallback(
    (part: Partial<T>) => {
      const it = now.current;
      it.changes = { ...it.changes, ...part };
      it.dirty = true;
      setChanges(it.changes);
      setState('waiting');
      clearTimeout(it.timer);
      it.timer = window.setTimeout(flush, settles);
    },
    [flush],
  );

  useEffect(() => {
    const it = now.current;
    if (it.dirty || it.saving > 0) return;
    it.changes = whatStillHolds(it.changes, it.accept(it.changes), stored);
    setChanges(it.changes);
  }, [stored]);

  useEffect(() => {
    const onHide = () => void flush();
    addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onHide);
      void flush();
    };
  }, [flush]);

  return { shown: { ...stored, ...changes }, change, flush, state };
}

/** Changes as they were typed (blanks at the end and all), without those that another tab has overwritten. */
function whatStillHolds<T extends object>(changes: Partial<T>, accepted: Partial<T>, stored: T): Partial<T> {
  const fields = (Object.keys(changes) as (keyof T)[]).filter(
    (field) => !(field in accepted) || JSON.stringify(accepted[field]) === JSON.stringify(stored[field]),
  );
  return Object.fromEntries(fields.map((field) => [field, changes[field]])) as Partial<T>;
}
