import type { Verdict } from '@/lib/shared/verdict';
import { build, onPress } from './dom';

const gap = 8;
const height = 28;

/** The small counter beside the composer; shows itself only when there is something to look at. */
export class Badge {
  readonly element = build('button', { class: 'badge', type: 'button', hidden: '' });

  constructor(open: () => void) {
    onPress(this.element, open);
  }

  /** Writes only what changed: this is called at every key. @param count errors and warnings together; 0 hides it */
  show(count: number, verdict: Verdict, label: string): void {
    const { element } = this;
    if (element.hidden !== (count === 0)) element.hidden = count === 0;
    if (element.getAttribute('aria-label') === label && element.dataset.verdict === verdict) return;
    element.dataset.verdict = verdict;
    element.textContent = String(count);
    element.setAttribute('aria-label', label);
  }

  hide(): void {
    this.element.hidden = true;
  }

  /**
   * Puts it beside the composer, level with the text being written, where it covers neither text nor buttons; where the
   * window ends before, into the upper right corner of the text. Out of sight together with the editor.
   */
  place(editor: DOMRect, composer: DOMRect): void {
    const visible = editor.bottom > 0 && editor.top < innerHeight && editor.width > 0;
    const beside = composer.right + gap;
    const fits = beside + this.element.offsetWidth <= innerWidth - gap;
    const { style } = this.element;
    style.visibility = visible ? 'visible' : 'hidden';
    style.left = `${Math.round(fits ? beside : Math.min(editor.right, innerWidth - gap) - this.element.offsetWidth)}px`;
    style.top = `${Math.round(Math.max(gap, Math.min(editor.top, innerHeight - height - gap)))}px`;
  }
}
