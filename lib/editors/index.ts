import type { Span } from '@/lib/shared/finding';
import type { EditorAdapter, ReplaceResult } from './adapter';
import { Composition } from './composition';
import { frameworkOf, isTextField } from './detect';
import { replaceIn } from './edit';
import type { Editable } from './editable';
import { RichEditable } from './rich';
import { hasFocus } from './selection';
import { FieldEditable } from './text-field';
import { selectionTaken } from './waiting';

export type { EditorAdapter, EditorKind, ReplaceResult } from './adapter';
export { detectEditor } from './detect';

export interface EditorOptions {
  /** Where the mirror of a textarea may stand: our overlay's closed shadow root. */
  mirrorRoot: ShadowRoot;
}

/** The adapter for an editable root; null when it is no editor or cannot be written in. Call `destroy()` when done. */
export function createEditor(element: HTMLElement, { mirrorRoot }: EditorOptions): EditorAdapter | null {
  const life = new AbortController();
  if (isTextField(element)) {
    const writable = !element.disabled && !element.readOnly;
    return writable ? adapt(new FieldEditable(element, mirrorRoot, life.signal), life) : null;
  }
  const framework = frameworkOf(element);
  return framework && adapt(new RichEditable(element, framework), life);
}

function adapt(editable: Editable, life: AbortController): EditorAdapter {
  const { kind, element } = editable;
  const composition = new Composition(element, life.signal);
  let last: Promise<unknown> = Promise.resolve();
  /** One replacement at a time: the next begins when the one before it is verified. */
  const inTurn = (work: () => Promise<ReplaceResult>) => {
    const result = last.then(() => (composition.active ? 'failed' : work()));
    last = result.catch(() => {});
    return result;
  };
  return {
    kind,
    element,
    readText: () => editable.read(),
    rangesFor: (span) => editable.ranges(span),
    selection: () => (hasFocus(element) ? selectedSpan(editable) : null),
    replace: (...change) => inTurn(() => replaceIn(editable, ...change)),
    hold: () => {
      // Firefox loses it before the focus goes where a press on what is no button selects words: then the end is the best guess.
      const end = editable.read().length;
      const caret = editable.caret() ?? { anchor: end, focus: end };
      return async () => {
        element.focus({ preventScroll: true });
        editable.putCaret(caret);
        // Draft.js forgets its selection when it loses the focus to a frame, and sets its own once it has it again.
        await selectionTaken();
        editable.putCaret(caret);
      };
    },
    select: (span) => editable.show(span),
    destroy: () => life.abort(),
  };
}

function selectedSpan(editable: Editable): Span | null {
  const ends = editable.caret();
  return ends && { start: Math.min(ends.anchor, ends.focus), end: Math.max(ends.anchor, ends.focus) };
}
