/**
 * Writes at the caret as if it were typed, so that the browser's own undo takes it back; `selected`, a part of it, is
 * selected to be overwritten.
 */
export function insertInto(field: HTMLTextAreaElement, text: string, selected: string): void {
  field.focus();
  const start = field.selectionStart;
  // Deprecated, and the one way that keeps the field's undo, in Chromium and Firefox.
  document.execCommand('insertText', false, text);
  const at = selected ? text.indexOf(selected) : -1;
  if (at >= 0) field.setSelectionRange(start + at, start + at + selected.length);
}
