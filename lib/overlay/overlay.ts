import type { DeskState } from '@/lib/review/desk';
import { Badge } from './badge';
import { Card, type CardContent } from './card';
import { boxesOf, build } from './dom';
import { DeskFrame } from './frame';
import { OverlayHost } from './host';
import { Marks, marksCss } from './marks';
import { Notice } from './notice';
import { isDarkAt, overlayCss } from './theme';

export interface DeskSide {
  join(desk: { post(state: DeskState): void }): void;
  leave(desk: { post(state: DeskState): void }): void;
  act(data: unknown): void;
  /** Whether the panel takes the focus when it appears (a stopped press). */
  focus(): boolean;
}

/** How long a page may take to show the panel before we give it up, in milliseconds (measured: about 100). */
const deskPatience = 3000;

/** Everything of ours that is drawn on the page. */
export class Overlay {
  readonly marks = new Marks();
  readonly card = new Card();
  readonly badge: Badge;
  private readonly notice = new Notice();
  readonly desk = new DeskFrame();
  private readonly host: OverlayHost;
  /**
   * Mirrors of text fields stand apart: a page can reach the root of whatever a highlight lies in, through the
   * registry of highlights that it shares with us, and must find nothing there but its own text.
   */
  private readonly mirrors: OverlayHost;
  private port: { post(state: DeskState): void } | null = null;
  private readonly deskIsUp = Promise.withResolvers<true>();
  private readonly layer = build('div', { class: 'layer' });

  constructor(signal: AbortSignal, openReview: () => void) {
    this.mirrors = new OverlayHost(marksCss, signal);
    this.host = new OverlayHost(overlayCss, signal);
    this.badge = new Badge(openReview);
    this.layer.append(this.badge.element, this.card.element, this.card.spoken, this.desk.element, this.notice.element);
    this.host.root.append(this.layer);
    signal.addEventListener('abort', () => this.marks.clear());
  }

  /** Where mirrors of text fields go. */
  get mirrorRoot(): ShadowRoot {
    return this.mirrors.root;
  }

  /** Goes to where the user writes: into its dialog, in its colours. */
  enter(editor: Element): void {
    if (editor.matches('textarea, input')) this.mirrors.moveNear(editor);
    this.host.moveNear(editor);
    this.layer.toggleAttribute('data-dark', isDarkAt(editor));
  }

  /** Says a sentence to the user, wherever he is on the page. */
  say(text: string): void {
    if (!this.host.isThere) this.host.moveNear(document.documentElement);
    this.notice.say(text);
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

  /** Shows the panel; resolves to false when the page would not let it load. */
  async openDesk(url: string, composer: Element, editor: Element, side: DeskSide): Promise<boolean> {
    this.card.close();
    this.enter(editor);
    this.desk.place(composer.getBoundingClientRect(), editor.getBoundingClientRect());
    this.desk.open(url, (port) => this.connect(port, side));
    const isUp = await Promise.race([this.deskIsUp.promise, this.host.eviction, late(deskPatience)]);
    // A page that throws us out does so before the next frame.
    await nextFrame();
    if (!this.host.isThere) this.desk.close();
    if (isUp && side.focus()) this.desk.focus();
    return isUp && this.host.isThere;
  }

  /** The panel proves that it is up by its first message. */
  private connect(port: MessagePort, side: DeskSide): void {
    if (this.port) side.leave(this.port);
    const desk = { post: (state: DeskState) => port.postMessage(state) };
    port.onmessage = ({ data }) => {
      this.deskIsUp.resolve(true);
      side.act(data);
    };
    this.port = desk;
    side.join(desk);
  }

  /** Follows the composer after a scroll or a change of its size. */
  place(editor: Element, composer: Element): void {
    const [text, all] = [editor.getBoundingClientRect(), composer.getBoundingClientRect()];
    this.badge.place(text, all);
    if (this.desk.isOpen) this.desk.place(all, text);
  }
}

function late(milliseconds: number): Promise<false> {
  return new Promise((done) => setTimeout(() => done(false), milliseconds));
}

function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}
