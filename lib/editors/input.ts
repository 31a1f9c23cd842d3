/** Replaces the selection as typing would, or deletes it; the browser and the framework take it as one undo step. */
export function typeText(text: string): void {
  if (text) document.execCommand('insertText', false, text);
  else document.execCommand('delete');
}

/** Replaces the selection as a paste of plain text would. */
export function pasteText(element: HTMLElement, text: string): void {
  element.dispatchEvent(pasteOf(text));
}

/**
 * Firefox 153 gives the page an empty `clipboardData` for any DataTransfer passed to the constructor, even one made
 * through `wrappedJSObject`; its older members `data` and `dataType` reach the page, from the isolated world too
 * (both tried). Chromium knows only `clipboardData`.
 */
function pasteOf(data: string): ClipboardEvent {
  const dataType = 'text/plain';
  const options = { bubbles: true, cancelable: true, composed: true };
  const inFirefox = new ClipboardEvent('paste', { ...options, data, dataType } as ClipboardEventInit);
  if (inFirefox.clipboardData?.types.length) return inFirefox;
  const clipboardData = new DataTransfer();
  clipboardData.setData(dataType, data);
  return new ClipboardEvent('paste', { ...options, clipboardData });
}

/** Deletes the selection as the key would, for editors that must not be deleted in by the browser itself. */
export function pressBackspace(element: HTMLElement): void {
  const options = { key: 'Backspace', code: 'Backspace', keyCode: 8, bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new KeyboardEvent('keydown', options));
}
