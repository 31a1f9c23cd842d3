import { type Piece, TextMap } from './text-map';

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 LI OL P PRE SECTION UL'.split(' '),
);
const silent = new Set('BUTTON INPUT SCRIPT SELECT STYLE TEMPLATE TEXTAREA'.split(' '));

/** Editors put these around embeds and into empty inlines as places for the caret (Quill, ProseMirror). */
const zeroWidth = /[\u200b\u2060\ufeff]/;
const kept = /[^\u200b\u2060\ufeff]+/g;

/**
 * Where white space collapses: what is more than a single space between two words. A no-break space is what browsers
 * put there for a typed space that would collapse, and is read as one.
 */
const collapsible = /[\t\n\r\u00a0\u200b\u2060\ufeff]|^ | $| {2}/;
const keptOrSpace = /[^ \t\n\r\u200b\u2060\ufeff]+|[ \t\n\r]+/g;

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/**
 * Reads an editable element as the person sees it: blocks and `<br>` end lines, an emoji image is its alternative
 * text, hidden and zero-width content is left out. Text and offset map come out of the same walk, so they agree.
 */
export function readMap(root: HTMLElement): TextMap {
  const walk = new Walk(root);
  return new TextMap(walk.text, walk.pieces);
}

class Walk {
  text = '';
  readonly pieces: Piece[] = [];
  /** A line has ended: the next content starts with `\n`. */
  #breakDue = false;
  #lineOpen = false;
  /** A `<br>` counts only when something follows it in its block; the last one merely holds the line open. */
  #heldBreak: Element | null = null;
  /** The text so far ends with a collapsible space (looking at the growing text itself would copy it every time). */
  #afterSpace = false;
  readonly #collapses: boolean;
  readonly #special: RegExp;
  /** A composer that is not rendered as a whole (a dialog's earlier step) is still read. */
  readonly #looksForHidden: boolean;

  constructor(root: HTMLElement) {
    this.#collapses = getComputedStyle(root).whiteSpaceCollapse === 'collapse';
    this.#special = this.#collapses ? collapsible : zeroWidth;
    this.#looksForHidden = root.checkVisibility();
    this.#children(root);
    this.#endLine();
  }

  /** Whether a parent is rendered is asked once, and only when it holds something itself: asking is what costs. */
  #children(parent: Element): void {
    let shown: boolean | undefined;
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      const type = child.nodeType;
      if (type === Node.TEXT_NODE) {
        shown ??= this.#isShown(parent);
        if (shown) this.#textNode(child as Text);
      } else if (type === Node.ELEMENT_NODE) this.#element(child as Element);
    }
  }

  #element(element: Element): void {
    const tag = element.tagName;
    if (blocks.has(tag)) this.#block(element);
    else if (tag === 'BR') this.#lineBreak(element);
    else if (tag === 'IMG') this.#image(element as HTMLImageElement);
    else if (!silent.has(tag)) this.#children(element);
  }

  #block(element: Element): void {
    if (this.#lineOpen && !this.#isShown(element)) return;
    this.#endLine();
    this.#children(element);
    this.#endLine();
  }

  #textNode(node: Text): void {
    const { data } = node;
    if (!this.#special.test(data)) {
      if (data) this.#emit(node, 0, data);
      return;
    }
    for (const match of data.matchAll(this.#collapses ? keptOrSpace : kept)) this.#part(node, match.index, match[0]);
  }

  #part(node: Text, from: number, part: string): void {
    const isSpace = this.#collapses && /^[ \t\n\r]/.test(part);
    if (isSpace && (!this.#lineOpen || this.#heldBreak || this.#afterSpace)) return;
    this.#emit(node, from, isSpace ? ' ' : this.#collapses ? part.replaceAll('\u00a0', ' ') : part);
    this.#afterSpace = isSpace;
  }

  #image(image: HTMLImageElement): void {
    if (emoji.test(image.alt) && this.#isShown(image)) this.#emit(image, 0, image.alt);
  }

  #lineBreak(element: Element): void {
    if (!this.#isShown(element.parentElement)) return;
    this.#beginLine();
    this.#heldBreak = element;
  }

  #emit(node: Node, from: number, text: string): void {
    this.#beginLine();
    this.pieces.push({ start: this.text.length, length: text.length, node, from });
    this.text += text;
    this.#afterSpace = text.endsWith(' ');
  }

  #beginLine(): void {
    if (this.#heldBreak) {
      this.pieces.push({ start: this.text.length, length: 1, node: this.#heldBreak, from: 0 });
      this.text += '\n';
      this.#heldBreak = null;
    } else if (this.#breakDue) this.text += '\n';
    this.#breakDue = false;
    this.#lineOpen = true;
  }

  #endLine(): void {
    if (!this.#lineOpen) return;
    if (this.#heldBreak) this.pieces.push({ start: this.text.length, length: 0, node: this.#heldBreak, from: 0 });
    this.#heldBreak = null;
    this.#lineOpen = false;
    this.#breakDue = true;
  }

  /** `display: contents` has no box of its own and yet shows what it contains. */
  #isShown(element: Element | null): boolean {
    if (!element || !this.#looksForHidden || element.checkVisibility()) return true;
    return getComputedStyle(element).display === 'contents';
  }
}
