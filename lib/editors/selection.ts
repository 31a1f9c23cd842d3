import type { Point } from './text-map';

/** A selection as its two ends; `focus` is the end that moves. */
export interface Ends<Place> {
  anchor: Place;
  focus: Place;
}

/** The selection's ends when both lie inside the element, in the document or in a shadow root; else null. */
export function selectionIn(element: HTMLElement): Ends<Point> | null {
  const selection = document.getSelection();
  const range = selection && composedRange(selection, element.getRootNode());
  if (!range || !element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const start = { node: range.startContainer, offset: range.startOffset };
  const end = { node: range.endContainer, offset: range.endOffset };
  return selection.direction === 'backward' ? { anchor: end, focus: start } : { anchor: start, focus: end };
}

/** From the document's side a selection inside a shadow root seems to stand at its host. */
function composedRange(selection: Selection, root: Node): AbstractRange | null {
  if (root instanceof ShadowRoot) return selection.getComposedRanges({ shadowRoots: [root] })[0] ?? null;
  return selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

export function setSelection({ anchor, focus }: Ends<Point>): void {
  document.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
}

/** The focused element in the element's own tree (the document only knows a shadow root's host). */
export function hasFocus(element: HTMLElement): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}
