import type { Severity } from '@/lib/shared/finding';
import { adoptStyles } from './styles';

const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/**
 * The three underlines, told apart by shape and colour; each colour keeps 3:1 on white and on black. `marks.css` gives
 * the same rules to the document; a shadow root needs them inside (Firefox 153 does not let the document's rule in).
 */
export const marksCss = `
::highlight(mark-error) { text-decoration: underline wavy #e5484d 1.5px; text-decoration-skip-ink: none; }
::highlight(mark-warning) { text-decoration: underline dashed #b8761a 2px; text-decoration-skip-ink: none; }
::highlight(mark-hint) { text-decoration: underline dotted #4f8a72 2px; text-decoration-skip-ink: none; }
`;

export type Mark = { severity: Severity; ranges: AbstractRange[] };

/** Paints underlines by the CSS Custom Highlight API: the page's DOM and layout stay untouched, scrolling costs nothing. */
export class Marks {
  readonly #painted = new Map<object, Mark[]>();
  readonly #shown = new Map<Severity, { highlight: Highlight; ranges: AbstractRange[] }>();
  readonly #styled = new WeakSet<ShadowRoot>();

  /** Replaces the marks of one editor (`owner` is its key). */
  paint(owner: object, marks: Mark[]): void {
    if (marks.length === 0 && !this.#painted.delete(owner)) return;
    if (marks.length > 0) this.#painted.set(owner, marks);
    this.#render();
  }

  /** Makes the underlines visible inside an open shadow root, or in the overlay's own. */
  admit(root: Node): void {
    if (!(root instanceof ShadowRoot) || this.#styled.has(root)) return;
    this.#styled.add(root);
    adoptStyles(root, marksCss);
  }

  /** Takes our underlines away; those of a newer script, which took our place after an update, stay. */
  clear(): void {
    for (const severity of severities) this.#show(severity, []);
    this.#painted.clear();
  }

  #render(): void {
    const all = [...this.#painted.values()].flat();
    for (const severity of severities) {
      const ofThis = all.filter((mark) => mark.severity === severity);
      this.#show(
        severity,
        ofThis.flatMap((mark) => mark.ranges),
      );
    }
  }

  #show(severity: Severity, ranges: AbstractRange[]): void {
    const name = `mark-${severity}`;
    const own = this.#shown.get(severity);
    const isOurs = own !== undefined && CSS.highlights.get(name) === own.highlight;
    // Compared with our own list: Firefox lets a content script walk no highlight.
    if (isOurs && isSame(own.ranges, ranges)) return;
    if (ranges.length > 0) {
      const highlight = new Highlight(...ranges);
      this.#shown.set(severity, { highlight, ranges });
      CSS.highlights.set(name, highlight);
    } else if (isOurs) {
      this.#shown.delete(severity);
      CSS.highlights.delete(name);
    }
  }
}

/** Setting a highlight anew repaints all that it marks (measured: 5 ms a key in a long post), the same or not. */
function isSame(shown: readonly AbstractRange[], wanted: readonly AbstractRange[]): boolean {
  return (
    shown.length === wanted.length &&
    shown.every((range, index) => {
      const other = wanted[index]!;
      return (
        range.startContainer === other.startContainer &&
        range.startOffset === other.startOffset &&
        range.endContainer === other.endContainer &&
        range.endOffset === other.endOffset
      );
    })
  );
}
