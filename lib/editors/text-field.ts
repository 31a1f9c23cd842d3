import type { Span } from '@/lib/shared/finding';
import type { Editable } from './editable';
import { typeText } from './input';
import { Mirror } from './mirror';
import { type Ends, hasFocus } from './selection';

/** A textarea or a line of text. Typed text goes into the browser's own undo, and React hears its `input` event. */
export class FieldEditable implements Editable {
  readonly kind = 'textarea';
  #text = '';
  #mirror: Mirror | null = null;

  readonly #mirrorRoot: ShadowRoot;
  readonly #signal: AbortSignal;

  constructor(
    readonly element: HTMLTextAreaElement | HTMLInputElement,
    mirrorRoot: ShadowRoot,
    signal: AbortSignal,
  ) {
    this.#mirrorRoot = mirrorRoot;
    this.#signal = signal;
  }

  read(): string {
    this.#text = this.element.value;
    return this.#text;
  }

  ranges({ start, end }: Span): AbstractRange[] {
    const isLive = this.element.value === this.#text;
    if (!isLive || start < 0 || start >= end || end > this.#text.length) return [];
    this.#mirror ??= new Mirror(this.element, this.#mirrorRoot, this.#signal);
    return [this.#mirror.range(start, end)];
  }

  caret(): Ends<number> {
    const { selectionStart, selectionEnd, selectionDirection } = this.element;
    const start = selectionStart ?? 0;
    const end = selectionEnd ?? start;
    return selectionDirection === 'backward' ? { anchor: end, focus: start } : { anchor: start, focus: end };
  }

  putCaret({ anchor, focus }: Ends<number>): void {
    const direction = anchor > focus ? 'backward' : 'forward';
    this.element.setSelectionRange(Math.min(anchor, focus), Math.max(anchor, focus), direction);
  }

  async take({ start, end }: Span): Promise<boolean> {
    if (!hasFocus(this.element)) this.element.focus({ preventScroll: true });
    this.element.setSelectionRange(start, end);
    return hasFocus(this.element);
  }

  insert(text: string): void {
    typeText(text);
  }

  undo(): void {
    document.execCommand('undo');
  }

  show({ start, end }: Span): void {
    this.element.focus();
    this.element.setSelectionRange(start, end);
  }
}
