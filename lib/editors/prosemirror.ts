import type { Framework } from './framework';
import { typeText } from './input';

/** ProseMirror and TipTap (LinkedIn comments): typed text keeps blank lines, which its paste parser drops. */
export const prosemirror: Framework = {
  kind: 'prosemirror',
  matches: (root) => root.matches('.ProseMirror'),
  insert: (_root, text) => typeText(text),
};
