import type { Framework } from './framework';
import { pasteText, typeText } from './input';

/** Quill (LinkedIn posts). */
export const quill: Framework = {
  kind: 'quill',
  matches: (root) => root.matches('.ql-editor'),
  insert: (root, text) => (text.includes('\n') ? pasteText(root, text) : typeText(text)),
};
