import { build } from './dom';
import { placePanel } from './placement';

/** The panel's frame: an extension page that the website can neither see nor speak to. */
export class DeskFrame {
  readonly element = build('div', { class: 'frame', hidden: '' });
  private frame: HTMLIFrameElement | null = null;
  private wanted = Number.POSITIVE_INFINITY;
  private spot: [composer: DOMRect, editor: DOMRect] | null = null;

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** True while the focus is inside the panel. */
  get hasFocus(): boolean {
    return this.frame !== null && (this.element.getRootNode() as ShadowRoot).activeElement === this.frame;
  }

  /**
   * Shows the panel, and loads it the first time. The secret travels in the frame's address, which no page script can
   * read inside a closed shadow root: the panel listens only to who knows it.
   * @param onPort gets our end of the channel each time the panel has loaded; also when the page moved or removed us
   *   and the frame had to load anew
   */
  open(url: string, onPort: (port: MessagePort) => void): void {
    this.element.hidden = false;
    if (this.frame) return;
    const secret = crypto.randomUUID();
    const frame = build('iframe', { src: `${url}#${secret}`, allow: '' });
    frame.addEventListener('load', () => {
      const channel = new MessageChannel();
      frame.contentWindow?.postMessage({ secret }, '*', [channel.port2]);
      onPort(channel.port1);
    });
    this.frame = frame;
    this.element.append(frame);
  }

  /** Hides the panel; it stays loaded, so that the next time it is there at once. */
  close(): void {
    this.element.hidden = true;
  }

  focus(): void {
    this.frame?.focus({ preventScroll: true });
  }

  /** Takes the height that shows all the panel has to say, as far as there is room. */
  resize(height: number): void {
    this.wanted = height;
    if (this.spot) this.place(...this.spot);
  }

  /** Goes where it covers neither the text nor, if it can, the rest of the composer. */
  place(composer: DOMRect, editor: DOMRect): void {
    this.spot = [composer, editor];
    const box = placePanel(composer, editor, this.wanted, { width: innerWidth, height: innerHeight });
    const { style } = this.element;
    style.left = `${box.left}px`;
    style.top = `${box.top}px`;
    style.width = `${box.right - box.left}px`;
    style.height = `${box.bottom - box.top}px`;
  }
}
