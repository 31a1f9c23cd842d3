import type { Framework } from './framework';
import { pasteText, typeText } from './input';
import { hasFocus } from './selection';

/**
 * Quill (LinkedIn posts). Of several lines, typed text reaches it whole in Chromium only; pasted text keeps them all.
 * The first generation lets the browser paste into a hidden box of its own beside the editor and takes it from there
 * a moment later: a paste of ours has to fill that box itself.
 */
export const quill: Framework = {
  kind: 'quill',
  matches: (root) => root.matches('.ql-editor'),
  insert: (root, text) => {
    if (!text.includes('\n')) return typeText(text);
    pasteText(root, text);
    const box = root.parentElement?.querySelector<HTMLElement>(':scope > .ql-clipboard');
    if (box && hasFocus(box)) fill(box, text);
  },
};

/** One inline with its white space kept: blocks would have their margins read as blank lines. */
function fill(box: HTMLElement, text: string): void {
  const span = document.createElement('span');
  span.style.whiteSpace = 'pre-wrap';
  span.textContent = text;
  box.append(span);
}
