import type { Span } from '@/lib/shared/finding';

export type EditorKind = 'draft' | 'lexical' | 'quill' | 'prosemirror' | 'textarea' | 'contenteditable';

/**
 * What became of a replacement.
 * `done`: verified in the editor; `stale`: the expected words are no longer there, nothing was touched;
 * `failed`: the editor did not take the change; whatever it did was undone.
 */
export type ReplaceResult = 'done' | 'stale' | 'failed';

/** One live editor on the page. All offsets are UTF-16 code units into the text of `readText()`. */
export interface EditorAdapter {
  readonly kind: EditorKind;
  /** The editable root (the contenteditable, or the textarea). */
  readonly element: HTMLElement;
  /** The text as the platform would publish it: `\n` between lines, blank lines kept, emoji images as emoji, mentions as text. Builds the offset map in the same walk. */
  readText(): string;
  /** DOM ranges that cover the span in the last text read; empty when the span is out of the text or not rendered. */
  rangesFor(span: Span): AbstractRange[];
  /** The user's selection in text offsets, or null when it is elsewhere. */
  selection(): Span | null;
  /**
   * Puts `text` in place of `span` if the editor still holds `expected` there: acts once through the editor's own
   * input path as one undo step, verifies after a frame, gives the caret back where the user left it.
   * Never scrolls the page, never leaves the focus elsewhere than in the editor.
   * @param chosen what of the new text is selected afterwards, in its own offsets; `{ start: text.length, end: text.length }`
   *   puts the caret behind it
   */
  replace(span: Span, expected: string, text: string, chosen?: Span): Promise<ReplaceResult>;
  /** Remembers caret or selection, to its direction; the function given back puts both and the focus where they were. */
  hold(): () => Promise<void>;
  /** Selects the span and focuses the editor (used when the user asks to be taken to a word). */
  select(span: Span): void;
  /** Drops the mirror, listeners and references. */
  destroy(): void;
}
