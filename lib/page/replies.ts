import type { EditorAdapter } from '@/lib/editors/adapter';
import { boxesOf } from '@/lib/overlay/dom';
import type { PanelPort } from '@/lib/overlay/frame';
import type { Overlay } from '@/lib/overlay/overlay';
import type { Box } from '@/lib/overlay/placement';
import { abbreviationBefore } from '@/lib/replies/abbreviation';
import type { PickerState } from '@/lib/replies/picking';
import type { Span } from '@/lib/shared/finding';
import type { Composer } from './find';
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
}

/** Ready replies for the text being written: the template picker, abbreviations, and the strip under a reply box. */
export class Replies {
  /** What the picker was opened for, and how the editor gets its focus and selection back. */
  #open: { place: Place; giveBack: () => Promise<void> } | null = null;
  #panel: PanelPort<PickerState> | null = null;
  /** What the picker was last told. */
  #state: PickerState = null;
  #placeStrip = () => {};
  readonly #dismissed = new Set<string>();

  readonly #services: Services;
  readonly #overlay: Overlay;
  readonly #commentOf: (editor: HTMLElement) => CommentHere | null;
  readonly #abbreviations: () => readonly string[];

  constructor(
    services: Services,
    overlay: Overlay,
    commentOf: (editor: HTMLElement) => CommentHere | null,
    /** Those there are, as `abbreviationKey` gives them. */
    abbreviations: () => readonly string[],
  ) {
    this.#services = services;
    this.#overlay = overlay;
    this.#commentOf = commentOf;
    this.#abbreviations = abbreviations;
  }

  /** Opens the picker at the caret. */
  async pick(adapter: EditorAdapter): Promise<void> {
    const [services, overlay] = [this.#services, this.#overlay];
    const { comment } = this.#placeIn(adapter);
    const offer = services.findReplies(comment?.key ?? null).catch(() => '');
    this.closeStrip();
    const opening = overlay.openPicker(services.pickerUrl, caretBox(adapter), adapter.element, {
      join: (panel) => {
        this.#panel = panel;
        this.#tell(this.#state);
      },
      leave: () => {},
      act: (data) => void this.#act(data),
    });
    this.#tell(null);
    if (!(await opening)) return this.leave(services.labels.notices.picker);
    // Not before: what is still typed while the picker loads belongs to the text.
    const open = { place: this.#placeIn(adapter), giveBack: adapter.hold() };
    this.#open = open;
    overlay.picker.focus();
    const json = await offer;
    if (this.#open === open) this.#tell(json);
  }

  /** Closes the picker and leaves the focus where it is; says a sentence, if there is one. */
  leave(notice = ''): void {
    this.#open = null;
    this.#overlay.picker.close();
    if (notice) this.#overlay.say(notice);
  }

  /** A key press in this editor; true when it was the strip's, or the one behind an abbreviation. */
  key(event: KeyboardEvent, adapter: EditorAdapter): boolean {
    if (this.#overlay.strip.key(event)) return true;
    const isPlain = !(event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
    if (!isPlain || (event.key !== ' ' && event.key !== 'Tab')) return false;
    const place = this.#placeIn(adapter);
    const { text, span } = place;
    const found = span.start === span.end && abbreviationBefore(text, span.end);
    if (!found || !this.#abbreviations().includes(found.key)) return false;
    void this.#expand({ ...place, span: found }, found.key);
    return true;
  }

  /** A reply box has the focus: as long as nothing is written in it, the strip offers replies to its comment. */
  async offer(adapter: EditorAdapter, { container, editor }: Composer, list: Element | null): Promise<void> {
    this.closeStrip();
    const [overlay, services] = [this.#overlay, this.#services];
    const isBlank = ({ text, comment }: Place) => text.slice(mentionIn(text, comment)).trim() === '';
    const { comment } = this.#placeIn(adapter);
    if (!comment || this.#dismissed.has(comment.key) || !isBlank(this.#placeIn(adapter))) return;
    const replies = await services.suggestReplies(comment.key).catch(() => []);
    if (replies.length === 0 || !adapter.selection() || !isBlank(this.#placeIn(adapter))) return;
    const { title, more, close } = services.labels.strip;
    const dismiss = () => {
      this.#dismissed.add(comment.key);
      services.replyDismissed(replies.map(({ id }) => id));
    };
    const others = [
      ...replies.map(({ id, text }) => ({ text, act: () => void this.#insert(this.#placeIn(adapter), text, id) })),
      { text: more, act: () => void this.pick(adapter) },
      { text: close, act: dismiss },
    ];
    const content = { title, reason: title, fixes: [], others, dismiss };
    this.#placeStrip = () => overlay.openStrip(content, container, editor, list);
    this.#placeStrip();
  }

  /** The page has moved: the strip stays with its reply box. */
  move(): void {
    if (this.#overlay.strip.isOpen) this.#placeStrip();
  }

  closeStrip(): void {
    this.#overlay.strip.close();
  }

  async #act(data: unknown): Promise<void> {
    const open = this.#open;
    if (!isPickerAction(data) || data.type === 'ready' || !open) return;
    // The focus goes first: hidden with the focus in it, the picker would leave it to the page's focus trap.
    const isBack = open.giveBack();
    this.leave();
    await isBack;
    if (data.type === 'insert') await this.#insert(open.place, data.text, data.template);
  }

  async #expand(place: Place, key: string): Promise<void> {
    const { notices } = this.#services.labels;
    const reply = await this.#services.expand(key, place.comment?.key ?? null).catch(() => null);
    if (!reply) return this.#overlay.say(notices.failed);
    // What was typed on meanwhile stays behind the reply, and the caret with it.
    await this.#insert({ ...place, text: place.adapter.readText() }, reply.text, reply.id, true);
  }

  async #insert(place: Place, reply: string, template: string, caretStays = false): Promise<void> {
    const result = await put(place, reply, caretStays);
    if (result === 'done') this.#services.replyTaken(template, place.comment?.key ?? null);
    else this.#overlay.say(this.#services.labels.notices[result === 'stale' ? result : 'refused']);
  }

  #placeIn(adapter: EditorAdapter): Place {
    const text = adapter.readText();
    const span = adapter.selection() ?? { start: text.length, end: text.length };
    return { adapter, text, span, comment: this.#commentOf(adapter.element) };
  }

  #tell(state: PickerState): void {
    this.#state = state;
    this.#panel?.post(state);
  }
}

/**
 * Puts a reply in place of a span, behind the mention that the text begins with, and a space apart from words. What is
 * still open in it (`{{label}}`) is selected, else the caret stands behind it.
 */
function put({ adapter, text, span, comment }: Place, reply: string, caretStays: boolean) {
  const mention = mentionIn(text, comment);
  const start = Math.max(span.start, mention);
  const end = Math.max(span.end, mention);
  const before = (/[^\s(«“"]$/.test(text.slice(0, start)) ? ' ' : '') + reply;
  const hole = /\{\{[^{}]+\}\}/.exec(before);
  const chosen = hole
    ? { start: hole.index, end: hole.index + hole[0].length }
    : { start: before.length, end: before.length };
  const tail = /^[\p{L}\p{N}]/u.test(text.slice(end)) ? ' ' : '';
  return adapter.replace(
    { start, end },
    text.slice(start, end),
    before + tail,
    caretStays && !hole ? undefined : chosen,
  );
}

/** How long the mention is that a text begins with: "@anna", or the name of who is answered. */
function mentionIn(text: string, comment: CommentHere | null): number {
  const at = text.startsWith('@') ? 1 : 0;
  if (comment?.name && text.startsWith(comment.name, at)) return at + comment.name.length;
  return /^@\S+/.exec(text)?.[0].length ?? 0;
}

/** The character before the caret; at the start, the editor. */
function caretBox(adapter: EditorAdapter): Box {
  const { end } = adapter.selection() ?? { end: 0 };
  return boxesOf(adapter.rangesFor({ start: end - 1, end }))[0] ?? adapter.element.getBoundingClientRect();
}
