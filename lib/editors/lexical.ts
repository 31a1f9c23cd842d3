import type { Framework } from './framework';
import { pasteText, typeText } from './input';

/** Lexical (Facebook, Instagram captions, Threads): typed text loses its line breaks without a word; pasted text keeps them. */
export const lexical: Framework = {
  kind: 'lexical',
  matches: (root) => root.dataset.lexicalEditor === 'true',
  insert: (root, text) => (text.includes('\n') ? pasteText(root, text) : typeText(text)),
};
