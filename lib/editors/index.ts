import type { EditorAdapter } from './adapter';
import { frameworkOf, isTextField } from './detect';
import { createRichEditor } from './rich';
import { createTextField } from './text-field';

export type { EditorAdapter, EditorKind, ReplaceResult } from './adapter';
export { detectEditor } from './detect';

export interface EditorOptions {
  /** Where the mirror of a textarea may stand: our overlay's closed shadow root. */
  mirrorRoot: ShadowRoot;
}

/** The adapter for an editable root; null when it is no editor or cannot be written in. Call `destroy()` when done. */
export function createEditor(element: HTMLElement, { mirrorRoot }: EditorOptions): EditorAdapter | null {
  if (isTextField(element)) {
    return element.disabled || element.readOnly ? null : createTextField(element, mirrorRoot);
  }
  const framework = frameworkOf(element);
  return framework && createRichEditor(element, framework);
}
