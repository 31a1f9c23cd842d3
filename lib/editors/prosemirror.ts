import type { Framework } from './framework';
import { pasteText, typeText } from './input';

/**
 * ProseMirror and TipTap (LinkedIn comments). Typed text keeps blank lines in Chromium and loses them in Firefox, its
 * plain paste loses them in both; pasted as its own kind of HTML (`data-pm-slice`) they stay, with every space.
 */
export const prosemirror: Framework = {
  kind: 'prosemirror',
  matches: (root) => root.matches('.ProseMirror'),
  insert: (root, text) => (text.includes('\n') ? pasteText(root, paragraphs(text), 'text/html') : typeText(text)),
};

function paragraphs(text: string): string {
  const box = document.createElement('div');
  for (const line of text.split('\n')) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    box.append(paragraph);
  }
  // Both ends are open: the first and last line join the text around them.
  box.firstElementChild?.setAttribute('data-pm-slice', '1 1 []');
  return new XMLSerializer().serializeToString(box);
}
