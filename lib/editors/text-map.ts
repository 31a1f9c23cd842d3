import type { Span } from '@/lib/shared/finding';

/**
 * A stretch of the text and the DOM it came from. A text node is counted from `from`; any other node (image, `<br>`)
 * stands for its whole stretch. An empty line leaves a piece of length 0, so that a caret finds its way back there.
 */
export interface Piece {
  start: number;
  length: number;
  node: Node;
  from: number;
}

export interface Point {
  node: Node;
  offset: number;
}

/** A text and where each of its UTF-16 code units stands in the DOM. */
export class TextMap {
  readonly #pieces: readonly Piece[];

  constructor(
    readonly text: string,
    pieces: readonly Piece[],
  ) {
    this.#pieces = pieces;
  }

  /** The range that covers a span; null when it is out of the text or its nodes have left the page or shrunk. */
  range({ start, end }: Span): StaticRange | null {
    if (start < 0 || start >= end || end > this.text.length) return null;
    const from = this.point(start, 'after');
    const to = this.point(end, 'before');
    if (!from || !to || !isLive(from) || !isLive(to)) return null;
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    });
  }

  /**
   * The DOM point of a text offset, clinging to the character `before` or `after` it, so that a word is entered in
   * its own node and takes its own formatting. Null only in an editor without any content.
   */
  point(offset: number, cling: 'before' | 'after'): Point | null {
    const piece = this.#pieces[this.#pieceAt(offset, cling)];
    if (!piece) return null;
    if (piece.node instanceof Text)
      return { node: piece.node, offset: piece.from + clamp(offset - piece.start, piece.length) };
    return besides(piece.node, offset > piece.start);
  }

  /** The text offset of a DOM point inside the editor. */
  offset({ node, offset }: Point): number {
    const inside =
      node instanceof Text ? this.#pieces.findLast((piece) => piece.node === node && piece.from <= offset) : undefined;
    if (inside) return inside.start + clamp(offset - inside.from, inside.length);
    const next = this.#firstPieceFrom(node, offset);
    const previous = this.#pieces[next - 1];
    const following = this.#pieces[next];
    if (following && (!previous || node.contains(following.node))) return following.start;
    return previous ? previous.start + previous.length : 0;
  }

  #pieceAt(offset: number, cling: 'before' | 'after'): number {
    const before = this.#firstWith((piece) => piece.start >= offset) - 1;
    if (cling === 'before' && endOf(this.#pieces[before]) >= offset) return before;
    return this.#firstWith((piece) => piece.start > offset) - 1;
  }

  #firstPieceFrom(node: Node, offset: number): number {
    const range = document.createRange();
    range.setStart(node, offset);
    range.collapse(true);
    return this.#firstWith((piece) => {
      const start = piece.node instanceof Text ? { node: piece.node, offset: 0 } : besides(piece.node, false);
      return range.comparePoint(start.node, start.offset) >= 0;
    });
  }

  /** Index of the first piece for which `holds`, given that it holds for all that follow; `length` when for none. */
  #firstWith(holds: (piece: Piece) => boolean): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.#pieces[middle] as Piece)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function endOf(piece: Piece | undefined): number {
  return piece ? piece.start + piece.length : Number.NEGATIVE_INFINITY;
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}

/** The point right before or after a node. */
export function besides(node: Node, after: boolean): Point {
  const parent = node.parentNode;
  if (!parent) return { node, offset: 0 };
  return { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, node) + (after ? 1 : 0) };
}

function isLive({ node, offset }: Point): boolean {
  return node.isConnected && offset <= (node instanceof Text ? node.length : node.childNodes.length);
}
