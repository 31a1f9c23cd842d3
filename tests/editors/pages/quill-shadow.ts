import type Quill from 'quill';

/** The parts of Quill's selection that look at the document, where a shadow root's selection is not to be seen. */
interface SelectionInside {
  hasFocus(): boolean;
  getNativeRange(): unknown;
  setNativeRange(start: Node | null, startOffset?: number, end?: Node, endOffset?: number): void;
  normalizeNative(range: Range): unknown;
  update(source?: string): void;
}

/** Quill 2.0 does not know shadow roots: what LinkedIn's own patched build must do is done here on the page's side. */
export function teachShadowSelection(quill: Quill, root: ShadowRoot): void {
  const selection = quill.selection as unknown as SelectionInside;
  selection.hasFocus = () => root.activeElement === quill.root;
  selection.getNativeRange = () => {
    const range = rangeIn(root);
    return range && quill.root.contains(range.startContainer) ? selection.normalizeNative(range) : null;
  };
  selection.setNativeRange = (start, startOffset = 0, end = start ?? undefined, endOffset = startOffset) => {
    if (!start || !end) return quill.root.blur();
    if (!selection.hasFocus()) quill.root.focus({ preventScroll: true });
    document.getSelection()?.setBaseAndExtent(start, startOffset, end, endOffset);
  };
  document.addEventListener('selectionchange', () => quill.root.isConnected && selection.update('user'));
}

function rangeIn(root: ShadowRoot): Range | null {
  const [composed] = document.getSelection()?.getComposedRanges({ shadowRoots: [root] }) ?? [];
  if (!composed) return null;
  const range = document.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range;
}
