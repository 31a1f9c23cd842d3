import { build } from './dom';

/** Long enough to read two lines (WCAG 2.2.1 asks nothing of status messages; 20 words at 200 a minute is 6 s). */
const shownFor = 7000;

/** One sentence for the user at the bottom of the page, also spoken; goes away by itself. */
export class Notice {
  readonly element = build('div', { class: 'notice', role: 'status', hidden: '' });
  #timer = 0;

  say(text: string): void {
    clearTimeout(this.#timer);
    this.element.textContent = text;
    this.element.hidden = false;
    this.#timer = window.setTimeout(() => this.hide(), shownFor);
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.element.hidden = true;
  }
}
