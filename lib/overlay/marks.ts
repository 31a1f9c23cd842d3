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
  private readonly painted = new Map<object, Mark[]>();
  private readonly styled = new WeakSet<ShadowRoot>();

  /** Replaces the marks of one editor (`owner` is its key). */
  paint(owner: object, marks: Mark[]): void {
    if (marks.length === 0 && !this.painted.delete(owner)) return;
    if (marks.length > 0) this.painted.set(owner, marks);
    this.render();
  }

  /** Makes the underlines visible inside an open shadow root, or in the overlay's own. */
  admit(root: Node): void {
    if (!(root instanceof ShadowRoot) || this.styled.has(root)) return;
    this.styled.add(root);
    adoptStyles(root, marksCss);
  }

  clear(): void {
    for (const severity of severities) CSS.highlights.delete(`mark-${severity}`);
    this.painted.clear();
  }

  private render(): void {
    const all = [...this.painted.values()].flat();
    for (const severity of severities) {
      const ranges = all.filter((mark) => mark.severity === severity).flatMap((mark) => mark.ranges);
      if (ranges.length === 0) CSS.highlights.delete(`mark-${severity}`);
      else CSS.highlights.set(`mark-${severity}`, new Highlight(...ranges));
    }
  }
}
