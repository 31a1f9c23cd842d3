import type { Framework } from './framework';
import { pasteText, pressBackspace } from './input';

/**
 * Draft.js (X): only its paste handler is safe. `execCommand` edits the DOM under React: in an empty block it takes
 * the component down, across styled runs too (facebookarchive/draft-js#616).
 */
export const draft: Framework = {
  kind: 'draft',
  matches: (root) =>
    root.matches('.public-DraftEditor-content') || root.querySelector(':scope > [data-contents]') !== null,
  insert: (root, text) => (text ? pasteText(root, text) : pressBackspace(root)),
};
