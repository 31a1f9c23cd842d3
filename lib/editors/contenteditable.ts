import type { Framework } from './framework';
import { typeText } from './input';

/** The browser's own editing, with no framework over it. Last in the list: it matches every editing host. */
export const contenteditable: Framework = {
  kind: 'contenteditable',
  matches: (root) => root.isContentEditable && !root.parentElement?.isContentEditable,
  insert: (_root, text) => typeText(text.includes('\n') ? text + takeSpace() : text),
};

/**
 * Chromium doubles a collapsible space that follows the inserted lines, unless it is part of what is replaced
 * (`insertHTML` loses the space or splits the block wrongly instead: tried).
 */
function takeSpace(): string {
  const selection = document.getSelection();
  const { endContainer, endOffset } = selection?.getRangeAt(0) ?? {};
  const next = endContainer instanceof Text ? endContainer.data.charAt(endOffset ?? 0) : '';
  if (!/^\s$/.test(next)) return '';
  selection?.modify('extend', 'forward', 'character');
  return ' ';
}
