import type { PracticeEditor } from './suite';

/** Every editor the shared suite runs on. A new adapter adds its line here and its page in `pages/`. */
export const practiceEditors: readonly PracticeEditor[] = [
  { name: 'Draft.js', address: 'draft', kind: 'draft' },
  { name: 'Lexical, rich text', address: 'lexical', kind: 'lexical' },
  { name: 'Lexical, plain text', address: 'lexical?plain', kind: 'lexical' },
  { name: 'Quill 1', address: 'quill-1', kind: 'quill' },
  { name: 'Quill 1 in an open shadow root', address: 'quill-1?shadow', kind: 'quill' },
  { name: 'Quill 2', address: 'quill', kind: 'quill' },
  { name: 'TipTap', address: 'tiptap', kind: 'prosemirror' },
  { name: 'contenteditable, white space kept', address: 'contenteditable?wrap', kind: 'contenteditable' },
  {
    name: 'contenteditable, white space collapsing',
    address: 'contenteditable',
    kind: 'contenteditable',
    collapses: true,
  },
  { name: 'textarea under React', address: 'textarea', kind: 'textarea' },
  { name: 'textarea', address: 'textarea?bare', kind: 'textarea' },
];
