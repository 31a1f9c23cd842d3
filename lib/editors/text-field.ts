import type { EditorAdapter, ReplaceResult } from './adapter';
import { watchComposition } from './composition';
import { type Editable, replaceIn } from './edit';
import { typeText } from './input';
import { Mirror } from './mirror';
import type { Ends } from './selection';
import { hasFocus } from './selection';

type TextField = HTMLTextAreaElement | HTMLInputElement;

/** A textarea or a line of text. Typed text goes into the browser's own undo, and React hears its `input` event. */
export function createTextField(element: TextField, mirrorRoot: ShadowRoot): EditorAdapter {
  const life = new AbortController();
  const editable = editableField(element, watchComposition(element, life.signal));
  let text = element.value;
  let mirror: Mirror | null = null;
  let work: Promise<unknown> = Promise.resolve();
  return {
    kind: 'textarea',
    element,
    readText: () => {
      text = element.value;
      return text;
    },
    rangesFor: ({ start, end }) => {
      if (start < 0 || start >= end || end > text.length || element.value !== text) return [];
      mirror ??= new Mirror(element, mirrorRoot, life.signal);
      return [mirror.range(start, end)];
    },
    selection: () => {
      const caret = hasFocus(element) ? editable.caret() : null;
      return caret && { start: Math.min(caret.anchor, caret.focus), end: Math.max(caret.anchor, caret.focus) };
    },
    replace: (span, expected, replacement) => {
      const result: Promise<ReplaceResult> = work.then(() => replaceIn(editable, span, expected, replacement));
      work = result.catch(() => {});
      return result;
    },
    select: ({ start, end }) => {
      element.focus();
      element.setSelectionRange(start, end);
    },
    destroy: () => life.abort(),
  };
}

function editableField(element: TextField, isComposing: () => boolean): Editable {
  return {
    element,
    isComposing,
    read: () => element.value,
    caret: () => {
      const start = element.selectionStart ?? 0;
      const end = element.selectionEnd ?? start;
      return element.selectionDirection === 'backward' ? { anchor: end, focus: start } : { anchor: start, focus: end };
    },
    putCaret: ({ anchor, focus }: Ends<number>) => {
      const direction = anchor > focus ? 'backward' : 'forward';
      element.setSelectionRange(Math.min(anchor, focus), Math.max(anchor, focus), direction);
    },
    take: async ({ start, end }) => {
      if (!hasFocus(element)) element.focus({ preventScroll: true });
      element.setSelectionRange(start, end);
      return hasFocus(element);
    },
    insert: typeText,
    undo: () => void document.execCommand('undo'),
  };
}
