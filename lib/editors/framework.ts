import type { EditorKind } from './adapter';

/** What tells one contenteditable framework from another. */
export interface Framework {
  readonly kind: EditorKind;
  /** Is this editable root one of the framework's? */
  matches(root: HTMLElement): boolean;
  /** Puts text in place of the selection by the path the framework is known to take. */
  insert(root: HTMLElement, text: string): void;
}
