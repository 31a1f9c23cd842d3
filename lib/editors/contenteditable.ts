import type { Framework } from './framework';
import { typeText } from './input';

/** The browser's own editing, with no framework over it. Last in the list: it matches every editing host. */
export const contenteditable: Framework = {
  kind: 'contenteditable',
  matches: (root) => root.isContentEditable && !root.parentElement?.isContentEditable,
  insert: (_root, text) => typeText(text),
};
