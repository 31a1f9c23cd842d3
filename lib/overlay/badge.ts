import type { Verdict } from '@/lib/shared/verdict';
import { build, onPress } from './dom';

/** The small counter at the composer's corner; shows itself only when there is something to look at. */
export class Badge {
  readonly element = build('button', { class: 'badge', type: 'button', hidden: '' });

  constructor(open: () => void) {
    onPress(this.element, open);
  }

  /** @param count errors and warnings together; 0 hides it */
  show(count: number, verdict: Verdict, label: string): void {
    this.element.hidden = count === 0;
    this.element.dataset.verdict = verdict;
    this.element.textContent = String(count);
    this.element.setAttribute('aria-label', label);
  }

  hide(): void {
    this.element.hidden = true;
  }

  /** Puts it in the lower right corner of the editor's box, just outside the text; out of sight with the editor. */
  place(editor: DOMRect): void {
    const visible = editor.bottom > 0 && editor.top < innerHeight && editor.width > 0;
    const { style } = this.element;
    style.visibility = visible ? 'visible' : 'hidden';
    style.left = `${Math.round(Math.min(editor.right, innerWidth - 8) - this.element.offsetWidth)}px`;
    style.top = `${Math.round(Math.max(4, Math.min(editor.bottom + 4, innerHeight - 32)))}px`;
  }
}
