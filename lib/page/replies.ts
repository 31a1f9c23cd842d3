import type { EditorAdapter } from '@/lib/editors/adapter';
import { boxesOf } from '@/lib/overlay/dom';
import type { PanelPort } from '@/lib/overlay/frame';
import type { Overlay } from '@/lib/overlay/overlay';
import type { Box } from '@/lib/overlay/placement';
import type { PickerAction, PickerState } from '@/lib/replies/picking';
import type { Span } from '@/lib/shared/finding';
import type { Part } from './part';
import type { Services } from './services';
import { isPickerAction } from './shapes';

/** The comment that a reply box answers, as the page tells it. */
export interface CommentHere {
  /** The platform's own id of it. */
  key: string;
  /** Whom the reply answers. */
  name: string;
}

/** Where a reply goes. */
interface Place {
  adapter: EditorAdapter;
  text: string;
  span: Span;
  comment: CommentHere | null;
  giveBack: () => void;
}

/** What goes in, and what of it is selected afterwards. */
interface Reply {
  text: string;
  start: number;
  end: number;
}

/** Ready replies for the text being written: the template picker and what it puts in. */
export class Replies {
  private place: Place | null = null;
  private state: PickerState = { opening: 0, offer: null, failed: false };
  private panel: PanelPort<PickerState> | null = null;

  constructor(
    private readonly services: Services,
    private readonly overlay: Overlay,
    private readonly commentOf: (editor: HTMLElement) => CommentHere | null,
  ) {}

  /** Opens the picker at the caret. */
  async pick({ adapter }: Part): Promise<void> {
    const { picker } = this.overlay;
    const opening = this.state.opening + 1;
    this.tell({ opening, offer: null, failed: false });
    const comment = this.commentOf(adapter.element);
    this.services.findReplies(comment?.key ?? null).then(
      (offer) => this.tell({ opening, offer, failed: false }),
      () => this.tell({ opening, offer: null, failed: true }),
    );
    const shown = await this.overlay.openPicker(this.services.pickerUrl, caretBox(adapter), adapter.element, {
      join: (panel) => {
        this.panel = panel;
        panel.post(this.state);
      },
      leave: () => {
        this.panel = null;
      },
      act: (data) => void this.act(data),
    });
    if (opening !== this.state.opening) return;
    if (!shown) {
      picker.close();
      this.overlay.say(this.services.labels.notices.picker);
      return;
    }
    // Not before: what is still typed while the picker loads belongs to the text.
    this.place = placeIn(adapter, comment);
    picker.focus();
  }

  /** A press somewhere else on the page: the focus goes where the user wants it. */
  leave(): void {
    this.place = null;
    this.overlay.picker.close();
  }

  private async act(data: unknown): Promise<void> {
    const { place } = this;
    if (!isPickerAction(data) || data.type === 'ready' || !place) return;
    if (data.type === 'insert' && data.opening !== this.state.opening) return;
    // The focus goes first: hidden with the focus in it, the picker would leave it to the page's focus trap.
    place.giveBack();
    this.leave();
    if (data.type === 'insert') await this.insert(place, data);
  }

  private async insert(place: Place, reply: Extract<PickerAction, { type: 'insert' }>): Promise<void> {
    const result = await put(place, reply);
    if (result !== 'done') this.overlay.say(this.services.labels.notices[result === 'stale' ? 'stale' : 'refused']);
    else this.services.replyTaken(reply.template, place.comment?.key ?? null);
  }

  private tell(state: PickerState): void {
    if (state.opening < this.state.opening) return;
    this.state = state;
    this.panel?.post(state);
  }
}

function placeIn(adapter: EditorAdapter, comment: CommentHere | null): Place {
  const text = adapter.readText();
  const span = adapter.selection() ?? { start: text.length, end: text.length };
  return { adapter, text, span, comment, giveBack: adapter.hold() };
}

/** Puts a reply in place of what is selected, behind the mention that the reply begins with, and a space apart from words. */
function put({ adapter, text, span, comment }: Place, reply: Reply) {
  const mention = mentionIn(text, comment);
  const start = Math.max(span.start, mention);
  const end = Math.max(span.end, mention);
  const lead = /[^\s(«“"]$/.test(text.slice(0, start)) ? ' ' : '';
  const tail = /^[\p{L}\p{N}]/u.test(text.slice(end)) ? ' ' : '';
  const chosen = { start: lead.length + reply.start, end: lead.length + reply.end };
  return adapter.replace({ start, end }, text.slice(start, end), lead + reply.text + tail, chosen);
}

/** How long the mention is that a text begins with: "@anna", or the name of who is answered. */
function mentionIn(text: string, comment: CommentHere | null): number {
  const at = text.startsWith('@') ? 1 : 0;
  if (comment?.name && text.startsWith(comment.name, at)) return at + comment.name.length;
  return /^@\S+/.exec(text)?.[0].length ?? 0;
}

/** Where the caret stands; in an empty line, the editor. */
function caretBox(adapter: EditorAdapter): Box {
  adapter.readText();
  const at = adapter.selection()?.end ?? 0;
  const around = [
    { start: at - 1, end: at },
    { start: at, end: at + 1 },
  ];
  return boxesOf(around.flatMap((span) => adapter.rangesFor(span)))[0] ?? adapter.element.getBoundingClientRect();
}
