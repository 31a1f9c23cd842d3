import { build } from './dom';
import type { Box } from './placement';

/** Our way to speak to a panel. */
export interface PanelPort<State> {
  post(state: State): void;
}

/** Who stands behind a panel in the page. */
export interface PanelSide<State> {
  /** The panel has loaded; also when the page moved or removed us and it had to load anew. */
  join(panel: PanelPort<State>): void;
  leave(panel: PanelPort<State>): void;
  act(data: unknown): void;
}

/** A frame for a page of the extension that the website can neither see nor speak to. */
export class PanelFrame<State> {
  readonly element = build('div', { class: 'frame', hidden: '' });
  #frame: HTMLIFrameElement | null = null;
  readonly #up = Promise.withResolvers<true>();
  #wanted = Number.POSITIVE_INFINITY;
  #spot: ((height: number) => Box) | null = null;

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** True while the focus is inside the panel. */
  get hasFocus(): boolean {
    return this.#frame !== null && (this.element.getRootNode() as ShadowRoot).activeElement === this.#frame;
  }

  /**
   * Shows the panel, and loads it the first time; resolves when it proves by its first message that it is up. The secret
   * travels in the frame's address, which no page script can read inside a closed shadow root: the panel listens only to
   * who knows it.
   */
  open(url: string, side: PanelSide<State>): Promise<true> {
    this.element.hidden = false;
    if (!this.#frame) this.#load(url, side);
    return this.#up.promise;
  }

  /** Hides the panel; it stays loaded, so that the next time it is there at once. */
  close(): void {
    this.element.hidden = true;
  }

  focus(): void {
    this.#frame?.focus({ preventScroll: true });
  }

  /** Takes the height that shows all the panel has to say, as far as there is room. */
  resize(height: number): void {
    this.#wanted = height;
    if (this.#spot) this.place(this.#spot);
  }

  /** @param spot where the panel goes, for the height that it would like to have */
  place(spot: (height: number) => Box): void {
    this.#spot = spot;
    const box = spot(this.#wanted);
    const { style } = this.element;
    style.left = `${box.left}px`;
    style.top = `${box.top}px`;
    style.width = `${box.right - box.left}px`;
    style.height = `${box.bottom - box.top}px`;
  }

  #load(url: string, side: PanelSide<State>): void {
    const secret = crypto.randomUUID();
    const frame = build('iframe', { src: `${url}#${secret}`, allow: '' });
    let leave = () => {};
    frame.addEventListener('load', () => {
      const { port1, port2 } = new MessageChannel();
      frame.contentWindow?.postMessage({ secret }, '*', [port2]);
      port1.onmessage = ({ data }) => {
        this.#up.resolve(true);
        side.act(data);
      };
      leave();
      const panel = { post: (state: State) => port1.postMessage(state) };
      leave = () => side.leave(panel);
      side.join(panel);
    });
    this.#frame = frame;
    this.element.append(frame);
  }
}
