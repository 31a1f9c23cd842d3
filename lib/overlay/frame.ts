import { build } from './dom';

/** As wide as the panel is at its best, and as narrow as it still reads well, in pixels. */
const width = 384;
const narrow = 300;
const tallest = 640;
const shortest = 160;
const margin = 16;

/** The panel's frame: an extension page that the website can neither see nor speak to. */
export class DeskFrame {
  readonly element = build('div', { class: 'frame', hidden: '' });
  private frame: HTMLIFrameElement | null = null;
  private wanted = tallest;
  private composer: DOMRect | null = null;

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
    this.wanted = Math.max(shortest, height);
    if (this.composer && this.isOpen) this.place(this.composer);
  }

  /**
   * Beside the composer, right or left, as wide as the room there allows; where neither side has room, at the right
   * edge below the composer's top. Never taller than the window.
   */
  place(composer: DOMRect): void {
    this.composer = composer;
    const height = Math.min(this.wanted, tallest, innerHeight - 2 * margin);
    const rooms = [innerWidth - composer.right, composer.left].map((room) => Math.min(width, room - 2 * margin));
    const side = rooms.findIndex((room) => room >= narrow);
    const wide = rooms[side] ?? Math.min(width, innerWidth - 2 * margin);
    const left =
      side === 0 ? composer.right + margin : side === 1 ? composer.left - margin - wide : innerWidth - wide - margin;
    const top = Math.max(margin, Math.min(composer.top, innerHeight - height - margin));
    Object.assign(this.element.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${wide}px`,
      height: `${height}px`,
    });
  }
}
