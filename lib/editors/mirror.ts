import { followElement } from './follow';

/** Everything that decides where a letter of the field stands. */
const copied = [
  ...['font-style', 'font-variant', 'font-weight', 'font-stretch', 'font-size', 'font-family', 'font-size-adjust'],
  ...['font-kerning', 'font-feature-settings', 'font-variation-settings', 'font-optical-sizing', 'text-rendering'],
  ...['letter-spacing', 'word-spacing', 'line-height', 'text-align', 'text-indent', 'text-transform', 'tab-size'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left', 'direction', 'unicode-bidi', 'writing-mode'],
  ...['white-space', 'word-break', 'overflow-wrap', 'line-break', 'hyphens'],
];

const fixed = {
  position: 'fixed',
  margin: '0',
  border: '0',
  'box-sizing': 'border-box',
  overflow: 'hidden',
  color: 'transparent',
  background: 'none',
  'pointer-events': 'none',
  'user-select': 'none',
};

/**
 * A transparent copy of a field's text, laid exactly over it in our own shadow root, because no range reaches into a
 * field. It follows the field by scroll events and observers; no timer runs.
 */
export class Mirror {
  readonly #box = document.createElement('div');
  readonly #textNode = document.createTextNode('');

  readonly #field: HTMLTextAreaElement | HTMLInputElement;

  constructor(field: HTMLTextAreaElement | HTMLInputElement, root: ShadowRoot, signal: AbortSignal) {
    this.#field = field;
    // The closing <br> gives a last empty line its height, so that both scroll alike.
    this.#box.append(this.#textNode, document.createElement('br'));
    this.#box.setAttribute('aria-hidden', 'true');
    for (const [property, value] of Object.entries(fixed)) this.#box.style.setProperty(property, value);
    root.append(this.#box);
    this.#copyText();
    this.#place();
    followElement(field, () => this.#place(), signal);
    field.addEventListener('scroll', () => this.#scroll(), { passive: true, signal });
    field.addEventListener('input', () => this.#copyText(), { signal });
    signal.addEventListener('abort', () => this.#box.remove());
  }

  /** The range over part of the field's text, in UTF-16 code units of its value. */
  range(start: number, end: number): StaticRange {
    this.#copyText();
    const textNode = this.#textNode;
    return new StaticRange({ startContainer: textNode, startOffset: start, endContainer: textNode, endOffset: end });
  }

  #copyText(): void {
    if (this.#textNode.data === this.#field.value) return;
    this.#textNode.data = this.#field.value;
    this.#scroll();
  }

  #copyStyle(): void {
    const style = getComputedStyle(this.#field);
    for (const property of copied) this.#box.style.setProperty(property, style.getPropertyValue(property));
    if (this.#field instanceof HTMLTextAreaElement) return;
    // A one-line field centres its text; as high a line does the same.
    const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
    this.#box.style.lineHeight = `${this.#field.clientHeight - padding}px`;
    this.#box.style.whiteSpace = 'pre';
  }

  /** The field's padding box without its scroll bar is where its text can stand. */
  #place(): void {
    const [field, box] = [this.#field, this.#box];
    const { left, top } = field.getBoundingClientRect();
    box.style.left = `${left + field.clientLeft}px`;
    box.style.top = `${top + field.clientTop}px`;
    box.style.width = `${field.clientWidth}px`;
    box.style.height = `${field.clientHeight}px`;
    this.#copyStyle();
    this.#scroll();
  }

  #scroll(): void {
    this.#box.scrollTop = this.#field.scrollTop;
    this.#box.scrollLeft = this.#field.scrollLeft;
  }
}
