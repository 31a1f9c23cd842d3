import type { Span } from '@/lib/shared/finding';
import type { EditorKind } from './adapter';
import type { Ends } from './selection';

/** What differs from one kind of editor to another. Offsets are UTF-16 code units of the last `read()`. */
export interface Editable {
  readonly kind: EditorKind;
  readonly element: HTMLElement;
  read(): string;
  ranges(span: Span): AbstractRange[];
  /** The caret or selection, even while the focus is elsewhere; null when there is none in the editor. */
  caret(): Ends<number> | null;
  putCaret(caret: Ends<number>): void;
  /** Focuses the editor and selects the span; false when the editor did not keep that selection. */
  take(span: Span): Promise<boolean>;
  /** Puts text in place of the selection, once, by the editor's own input path. */
  insert(text: string): void;
  undo(): void;
  /** Selects the span and brings it into view. */
  show(span: Span): void;
}
