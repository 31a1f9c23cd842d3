/** In Firefox a content script's globals are its own; this is the page's window, seen as the page sees it. */
declare global {
  interface Window {
    readonly wrappedJSObject?: Window & typeof globalThis;
  }
  function cloneInto<Value>(value: Value, target: object): Value;
}

/** Replaces the selection as typing would, or deletes it; the browser and the framework take it as one undo step. */
export function typeText(text: string): void {
  if (text) document.execCommand('insertText', false, text);
  else document.execCommand('delete');
}

/** Replaces the selection as a paste of plain text would. */
export function pasteText(element: HTMLElement, text: string): void {
  const page = window.wrappedJSObject ?? window;
  const clipboardData = new page.DataTransfer();
  clipboardData.setData('text/plain', text);
  const options = window.wrappedJSObject
    ? cloneInto({ bubbles: true, cancelable: true }, page)
    : { bubbles: true, cancelable: true };
  element.dispatchEvent(new page.ClipboardEvent('paste', Object.assign(options, { clipboardData })));
}
