import type { Framework } from './framework';
import { typeText } from './input';

/**
 * ProseMirror and TipTap (LinkedIn comments). Line by line as the browser's own commands, which it reads from the DOM as one
 * change: its paste keeps blank lines only as HTML, and where a page allows no HTML (LinkedIn's Trusted Types) it fails.
 */
export const prosemirror: Framework = {
  kind: 'prosemirror',
  matches: (root) => root.matches('.ProseMirror'),
  insert: (_, text) => {
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) document.execCommand('insertParagraph');
      if (line || text === '') typeText(line);
    }
  },
};
