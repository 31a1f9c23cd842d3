import type { PickerState } from '@/lib/replies/picking';
import type { DeskState } from '@/lib/review/desk';
import { Badge } from './badge';
import { Card, type CardContent } from './card';
import { boxesOf, build } from './dom';
import { PanelFrame, type PanelSide } from './frame';
import { OverlayHost } from './host';
import { Marks, marksCss } from './marks';
import { Notice } from './notice';
import { type Box, placePanel, placePicker } from './placement';
import { isDarkAt, overlayCss } from './theme';

export interface DeskSide extends PanelSide<DeskState> {
  /** Whether the panel takes the focus when it appears (a stopped press). */
  focus(): boolean;
}

/** How long a page may take to show the panel before we give it up, in milliseconds (measured: about 100). */
const deskPatience = 3000;

/** Everything of ours that is drawn on the page. */
export class Overlay {
  readonly marks = new Marks();
  readonly card = new Card('card');
  readonly strip = new Card('card strip');
  readonly badge: Badge;
  readonly #notice = new Notice();
  readonly desk = new PanelFrame<DeskState>();
  readonly picker = new PanelFrame<PickerState>();
  readonly #host: OverlayHost;
  /**
   * Mirrors of text fields stand apart: a page can reach the root of whatever a highlight lies in, through the
   * registry of highlights that it shares with us, and must find nothing there but its own text.
   */
  readonly #mirrors: OverlayHost;
  readonly #layer = build('div', { class: 'layer' });

  constructor(signal: AbortSignal, openReview: () => void) {
    this.#mirrors = new OverlayHost(marksCss, signal);
    this.#host = new OverlayHost(overlayCss, signal);
    this.badge = new Badge(openReview);
    const { badge, card, strip, desk, picker } = this;
    const notice = this.#notice;
    this.#layer.append(badge.element, card.element, card.spoken, strip.element, strip.spoken);
    this.#layer.append(desk.element, picker.element, notice.element);
    this.#host.root.append(this.#layer);
    signal.addEventListener('abort', () => this.marks.clear());
  }

  /** Where mirrors of text fields go. */
  get mirrorRoot(): ShadowRoot {
    return this.#mirrors.root;
  }

  /** Goes to where the user writes: into its dialog, in its colours. */
  enter(editor: Element): void {
    if (editor.matches('textarea, input')) this.#mirrors.moveNear(editor);
    this.#host.moveNear(editor);
    this.#layer.toggleAttribute('data-dark', isDarkAt(editor));
  }

  /** Says a sentence to the user, wherever he is on the page. */
  say(text: string): void {
    if (!this.#host.isThere) this.#host.moveNear(document.documentElement);
    this.#notice.say(text);
  }

  openCard(
    content: CardContent,
    ranges: readonly AbstractRange[],
    typeahead: Element | null,
    chosen: 'first' | 'none',
  ): void {
    const [box] = boxesOf(ranges);
    if (box) this.card.open(content, box, typeahead ? [typeahead.getBoundingClientRect()] : [], chosen);
  }

  /** Offers replies beside a reply box, away from what is written there and from the platform's own list. */
  openStrip(content: CardContent, composer: Element, editor: Element, typeahead: Element | null): void {
    const [box, text, list] = [composer, editor, typeahead ?? editor].map((each) => each.getBoundingClientRect());
    this.strip.open(content, box!, [text!, list!], 'none');
  }

  /** Shows the panel; resolves to false when the page would not let it load. */
  async openDesk(url: string, composer: Element, editor: Element, side: DeskSide): Promise<boolean> {
    this.#placeDesk(composer.getBoundingClientRect(), editor.getBoundingClientRect());
    const shown = await this.#show(this.desk, url, editor, side);
    if (shown && side.focus()) this.desk.focus();
    return shown;
  }

  /** Shows the template picker at `caret`; resolves as `openDesk` does. It is for the caller to give it the focus. */
  openPicker(url: string, caret: Box, editor: Element, side: PanelSide<PickerState>): Promise<boolean> {
    this.picker.place(() => placePicker(caret, { width: innerWidth, height: innerHeight }));
    return this.#show(this.picker, url, editor, side);
  }

  async #show<State>(panel: PanelFrame<State>, url: string, editor: Element, side: PanelSide<State>): Promise<boolean> {
    this.card.close();
    this.enter(editor);
    const isUp = await Promise.race([panel.open(url, side), this.#host.eviction, late(deskPatience)]);
    // A page that throws us out does so before the next frame.
    await nextFrame();
    if (!this.#host.isThere) panel.close();
    return isUp && this.#host.isThere;
  }

  /** Follows the composer after a scroll or a change of its size. */
  place(editor: Element, composer: Element): void {
    const [text, all] = [editor.getBoundingClientRect(), composer.getBoundingClientRect()];
    this.badge.place(text, all);
    if (this.desk.isOpen) this.#placeDesk(all, text);
  }

  /** Where it covers neither the text nor, if it can, the rest of the composer. */
  #placeDesk(composer: Box, editor: Box): void {
    this.desk.place((height) => placePanel(composer, editor, height, { width: innerWidth, height: innerHeight }));
  }
}

function late(milliseconds: number): Promise<false> {
  return new Promise((done) => setTimeout(() => done(false), milliseconds));
}

function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}
