import type { EditorKind } from './adapter';
import { contenteditable } from './contenteditable';
import { draft } from './draft';
import type { Framework } from './framework';
import { lexical } from './lexical';
import { prosemirror } from './prosemirror';
import { quill } from './quill';

/** Tried in order; the first that matches wins. */
const frameworks: readonly Framework[] = [draft, lexical, quill, prosemirror, contenteditable];

const textTypes = new Set(['text', 'search']);

export function frameworkOf(element: HTMLElement): Framework | null {
  if (!element.isContentEditable) return null;
  return frameworks.find((framework) => framework.matches(element)) ?? null;
}

export function isTextField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && textTypes.has(element.type);
}

/** The kind of editor whose editable root this element is; null when it is none or cannot be written in. */
export function detectEditor(element: Element): EditorKind | null {
  if (isTextField(element)) return element.disabled || element.readOnly ? null : 'textarea';
  return element instanceof HTMLElement ? (frameworkOf(element)?.kind ?? null) : null;
}
