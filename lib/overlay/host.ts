import { adoptStyles } from './styles';

/** How often a page may throw our element out before we stop putting it back: beyond this it means it. */
const maxReturns = 20;
/** What must not leak out of our element: the page's shortcuts, outside-click handlers and focus traps would act on it. */
const ownEvents = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'wheel',
];

/**
 * An element of ours in the page: nameless, in the top layer, with a closed shadow root. It stands on the document
 * element, or inside the dialog that holds the composer, whose focus trap would otherwise pull the focus out of it.
 */
export class OverlayHost {
  readonly root: ShadowRoot;
  readonly #element = document.createElement('div');
  #parent: Element = document.documentElement;
  #returns = 0;
  #evicted = Promise.withResolvers<false>();
  readonly #watcher = new MutationObserver(() => this.#comeBack());

  constructor(css: string, signal: AbortSignal) {
    this.root = this.#element.attachShadow({ mode: 'closed' });
    adoptStyles(this.root, css);
    this.#element.setAttribute('popover', 'manual');
    this.#element.style.cssText =
      'all: initial; position: fixed; inset: 0 auto auto 0; width: 0; height: 0; margin: 0; border: 0; padding: 0; background: none; overflow: visible;';
    for (const type of ownEvents) this.#element.addEventListener(type, (event) => event.stopPropagation());
    signal.addEventListener('abort', () => this.#leave());
  }

  /** False once the page keeps throwing us out. */
  get isThere(): boolean {
    return this.#element.isConnected;
  }

  /** Resolves to false when the page has thrown us out for good. */
  get eviction(): Promise<false> {
    return this.#evicted.promise;
  }

  /** Stands in the dialog around `element` (in its shadow root, if it is there), or on the document element. */
  moveNear(element: Element): void {
    const parent = element.closest('dialog, [role="dialog"], [aria-modal="true"]') ?? document.documentElement;
    if (parent === this.#parent && this.#element.isConnected) return;
    this.#parent = parent;
    this.#returns = 0;
    this.#evicted = Promise.withResolvers();
    this.#attach();
  }

  #attach(): void {
    this.#watcher.disconnect();
    if (!this.#parent.isConnected) this.#parent = document.documentElement;
    this.#parent.append(this.#element);
    this.#element.showPopover();
    for (
      let node: Node | null = this.#parent;
      node;
      node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
    ) {
      this.#watcher.observe(node, { childList: true });
    }
  }

  /** The dialog went away with us in it, or the page threw us out. */
  #comeBack(): void {
    if (this.#element.isConnected) return;
    if (this.#returns >= maxReturns) {
      this.#evicted.resolve(false);
      return;
    }
    this.#returns += 1;
    this.#attach();
  }

  #leave(): void {
    this.#watcher.disconnect();
    this.#element.remove();
  }
}
