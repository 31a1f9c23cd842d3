import type { DeskState } from '@/lib/review/desk';
import { Badge } from './badge';
import { Card, type CardContent } from './card';
import { boxesOf, build } from './dom';
import { DeskFrame } from './frame';
import { OverlayHost } from './host';
import { Marks } from './marks';
import { Notice } from './notice';
import { isDarkAt } from './theme';

export interface DeskSide {
  join(desk: { post(state: DeskState): void }): void;
  leave(desk: { post(state: DeskState): void }): void;
  act(data: unknown): void;
  /** The panel takes the focus when it appears (a stopped press). */
  focus: boolean;
}

/** How long a page may take to show the panel before we give it up, in milliseconds (measured: about 100). */
const deskPatience = 3000;

/** Everything of ours that is drawn on the page. */
export class Overlay {
  readonly marks = new Marks();
  readonly card = new Card();
  readonly badge: Badge;
  readonly notice = new Notice();
  readonly desk = new DeskFrame();
  private readonly host: OverlayHost;
  private readonly layer = build('div', { class: 'layer' });

  constructor(signal: AbortSignal, openReview: () => void) {
    this.host = new OverlayHost(signal);
    this.badge = new Badge(openReview);
    this.layer.append(this.badge.element, this.card.element, this.card.spoken, this.desk.element, this.notice.element);
    this.host.root.append(this.layer);
    this.marks.admit(this.host.root);
    signal.addEventListener('abort', () => this.marks.clear());
  }

  /** The closed root, for the mirrors of text fields. */
  get root(): ShadowRoot {
    return this.host.root;
  }

  /** Goes to where the user writes: into its dialog, in its colours. */
  enter(editor: HTMLElement): void {
    if (!this.desk.isOpen) this.host.moveNear(editor);
    this.layer.toggleAttribute('data-dark', isDarkAt(editor));
  }

  openCard(content: CardContent, ranges: readonly AbstractRange[], typeahead: Element | null, chosen: 'first' | 'none'): void {
    const [box] = boxesOf(ranges);
    if (box) this.card.open(content, box, typeahead ? [typeahead.getBoundingClientRect()] : [], chosen);
  }

  /** Shows the panel; resolves to false when the page would not let it load. */
  openDesk(url: string, composer: Element, side: DeskSide): Promise<boolean> {
    this.card.close();
    this.desk.place(composer.getBoundingClientRect());
    if (this.desk.isOpen) {
      if (side.focus) this.desk.focus();
      return Promise.resolve(true);
    }
    return new Promise((shown) => {
      const timer = setTimeout(() => shown(false), deskPatience);
      this.desk.open(url, (port) => {
        const desk = { post: (state: DeskState) => port.postMessage(state) };
        port.onmessage = ({ data }) => {
          clearTimeout(timer);
          shown(true);
          side.act(data);
        };
        this.desk.onClosed = () => side.leave(desk);
        side.join(desk);
        if (side.focus) this.desk.focus();
      });
    });
  }

  /** Follows the composer after a scroll or a change of its size. */
  place(editor: Element, composer: Element): void {
    this.badge.place(editor.getBoundingClientRect());
    if (this.desk.isOpen) this.desk.place(composer.getBoundingClientRect());
  }
}
