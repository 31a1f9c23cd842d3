import type { Span } from '@/lib/shared/finding';
import type { Editable } from './editable';
import type { Framework } from './framework';
import { type Ends, hasFocus, selectionIn, setSelection } from './selection';
import { besides, type Point, type TextMap } from './text-map';
import { selectionTaken } from './waiting';
import { readMap } from './walk';

/** A contenteditable of any framework. */
export class RichEditable implements Editable {
  #map: TextMap | null = null;

  readonly #framework: Framework;

  constructor(
    readonly element: HTMLElement,
    framework: Framework,
  ) {
    this.#framework = framework;
  }

  get kind() {
    return this.#framework.kind;
  }

  read(): string {
    this.#map = readMap(this.element);
    return this.#map.text;
  }

  ranges(span: Span): AbstractRange[] {
    const range = this.#map?.range(span);
    return range ? [range] : [];
  }

  caret(): Ends<number> | null {
    const ends = selectionIn(this.element);
    if (!ends) return null;
    const map = readMap(this.element);
    return { anchor: map.offset(ends.anchor), focus: map.offset(ends.focus) };
  }

  putCaret({ anchor, focus }: Ends<number>): void {
    const map = readMap(this.element);
    const ends = { anchor: caretPoint(map, anchor), focus: caretPoint(map, focus) };
    if (ends.anchor && ends.focus) setSelection({ anchor: ends.anchor, focus: ends.focus });
  }

  async take(span: Span): Promise<boolean> {
    const taken = selectionTaken();
    this.#selectSpan(span);
    await taken;
    const now = this.caret();
    return now?.anchor === span.start && now.focus === span.end;
  }

  insert(text: string): void {
    this.#framework.insert(this.element, text);
  }

  /** As the key would: frameworks with a history of their own listen for it, the browser's own undo does the rest. */
  undo(): void {
    const mac = navigator.platform.startsWith('Mac');
    const options = {
      key: 'z',
      code: 'KeyZ',
      keyCode: 90,
      ctrlKey: !mac,
      metaKey: mac,
      bubbles: true,
      cancelable: true,
    };
    if (this.element.dispatchEvent(new KeyboardEvent('keydown', options))) document.execCommand('undo');
  }

  show(span: Span): void {
    const { node } = this.#selectSpan(span);
    (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'nearest' });
  }

  /** Gives the point where the selection now begins. */
  #selectSpan(span: Span): Point {
    if (!hasFocus(this.element)) this.element.focus({ preventScroll: true });
    const map = readMap(this.element);
    const focus = caretPoint(map, span.end) ?? { node: this.element, offset: 0 };
    const anchor = span.start === span.end ? focus : (map.point(span.start, 'after') ?? focus);
    setSelection({ anchor, focus });
    return anchor;
  }
}

/** Where a caret stands at a text offset: behind a mention and never inside one, where nothing can be written. */
function caretPoint(map: TextMap, offset: number): Point | null {
  const point = map.point(offset, 'before');
  if (!point || !islandAround(point) || point.offset < (point.node.nodeValue?.length ?? 0)) return point;
  const next = map.point(offset, 'after')!;
  const island = islandAround(next);
  if (!island) return next;
  // Quill counts a place as behind its embed only when it is behind the zero-width sign that closes it.
  const guard = island.nextSibling;
  return guard instanceof Text ? { node: guard, offset: guard.length } : besides(island, true);
}

/** The outermost element around a point that cannot be edited. */
function islandAround({ node }: Point): HTMLElement | null {
  let island: HTMLElement | null = null;
  for (let step = node.parentElement; step && !step.isContentEditable; step = step.parentElement) island = step;
  return island;
}
