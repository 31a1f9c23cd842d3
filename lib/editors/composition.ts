/** Follows whether an input method is composing in an element; the text under it belongs to the user. */
export class Composition {
  active = false;

  constructor(element: HTMLElement, signal: AbortSignal) {
    element.addEventListener('compositionstart', this, { capture: true, signal });
    element.addEventListener('compositionend', this, { capture: true, signal });
  }

  handleEvent(event: Event): void {
    this.active = event.type === 'compositionstart';
  }
}
