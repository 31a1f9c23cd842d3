import { build, onPress } from './dom';
import { type Box, placeBeside } from './placement';

/** One line of the card. */
export interface CardItem {
  text: string;
  act: () => void;
}

export interface CardContent {
  /** Names the card for screen readers. */
  title: string;
  reason: string;
  /** At most five; each has its number key. */
  fixes: CardItem[];
  /** Ignore here, ignore always, add to dictionary; replies, which have no number: where nothing is written yet, numbers are. */
  others: CardItem[];
  /** Stands where fixes would. */
  empty?: string;
  /** Called when the user sends the card away. */
  dismiss?: () => void;
}

const modifiers = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

/**
 * The suggestions under a word. Never takes the focus: typing goes on in the editor, and the keys that are the card's
 * (arrows, numbers, Enter once a line is chosen, Escape) are caught before the page sees them.
 */
export class Card {
  readonly element: HTMLElement;
  readonly spoken = build('div', { class: 'spoken', role: 'status' });
  #items: { element: HTMLElement; act: () => void }[] = [];
  #fixes = 0;
  #active = -1;
  #anchor: Box | null = null;
  #dismiss?: (() => void) | undefined;

  constructor(className: string) {
    this.element = build('div', { class: className, hidden: '' });
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /**
   * Shows the card beside `anchor`, away from the `avoid` boxes; stays closed when there is no room.
   * @param chosen the line chosen from the start: the first when a shortcut asked for the card, none after a click,
   *   because there Enter belongs to the text
   */
  open(content: CardContent, anchor: Box, avoid: readonly Box[], chosen: 'first' | 'none'): void {
    this.#fill(content);
    this.element.hidden = false;
    this.#anchor = anchor;
    if (!this.#place(avoid)) {
      this.close();
      return;
    }
    this.#choose(chosen === 'first' && this.#items.length > 0 ? 0 : -1);
    this.spoken.textContent = [content.title, ...content.fixes.map((fix) => fix.text)].join(', ');
  }

  close(): void {
    if (!this.isOpen) return;
    this.element.hidden = true;
    this.#items = [];
  }

  /** Acts on a key press; true when the key was the card's and must go no further. */
  key(event: KeyboardEvent): boolean {
    if (!this.isOpen || event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'ArrowDown') return this.#move(1);
    if (event.key === 'ArrowUp') return this.#move(-1);
    if (event.key === 'Escape') return this.#end(this.#dismiss && { act: this.#dismiss });
    if (event.key === 'Tab') this.close();
    if (event.key === 'Enter' && this.#active >= 0) return this.#end(this.#items[this.#active]);
    const number = Number(event.key);
    if (Number.isInteger(number) && number >= 1 && number <= this.#fixes) return this.#end(this.#items[number - 1]);
    // Any other key is the text's, which moves on from here; some editors tell of it by no input event (Draft.js at Enter).
    if (!modifiers.has(event.key)) this.close();
    return false;
  }

  #fill(content: CardContent): void {
    this.#fixes = content.fixes.length;
    this.#dismiss = content.dismiss;
    const fixes = content.fixes.map((fix, index) => this.#line(fix, 'item fix', String(index + 1)));
    const others = content.others.map((other) => this.#line(other, 'item quiet'));
    this.#items = [...fixes, ...others];
    const list = build('div', { role: 'listbox', 'aria-label': content.title });
    list.append(...this.#items.map((item) => item.element));
    this.element.replaceChildren(build('p', {}, content.reason));
    if (fixes.length === 0 && content.empty) this.element.append(build('p', {}, content.empty));
    this.element.append(list);
  }

  #line(item: CardItem, className: string, key?: string) {
    const element = build('button', { class: className, role: 'option', type: 'button', tabindex: '-1' }, item.text);
    if (key) element.append(build('kbd', { 'aria-hidden': 'true' }, key));
    const act = () => item.act();
    onPress(element, () => this.#end({ act }));
    return { element, act };
  }

  #place(avoid: readonly Box[]): boolean {
    const size = { width: this.element.offsetWidth, height: this.element.offsetHeight };
    const spot = this.#anchor && placeBeside(this.#anchor, size, { width: innerWidth, height: innerHeight }, avoid);
    if (!spot) return false;
    this.element.style.left = `${Math.round(spot.left)}px`;
    this.element.style.top = `${Math.round(spot.top)}px`;
    return true;
  }

  #move(step: number): true {
    const count = this.#items.length;
    this.#choose(this.#active < 0 ? (step > 0 ? 0 : count - 1) : (this.#active + step + count) % count);
    return true;
  }

  #choose(index: number): void {
    this.#active = index;
    for (const [at, item] of this.#items.entries()) item.element.setAttribute('aria-selected', String(at === index));
    if (index >= 0) this.spoken.textContent = this.#items[index]!.element.firstChild!.textContent;
  }

  #end(item?: { act: () => void }): true {
    this.close();
    item?.act();
    return true;
  }
}
