import type { PageDriver } from '../drivers';

/** Starts a composition at the caret: Chromium's own through CDP; Firefox has no such command, there its events are sent. */
export async function compose(page: PageDriver, text: string): Promise<void> {
  const chromium = page.raw.chromium;
  if (!chromium) return page.evaluate(sendComposition, 'compositionstart');
  const session = await chromium.context().newCDPSession(chromium);
  await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await session.detach();
}

/** Ends it; gives back what it left in the text (nothing in Firefox, where only the events are sent). */
export async function commit(page: PageDriver, text: string): Promise<string> {
  const chromium = page.raw.chromium;
  if (!chromium) {
    await page.evaluate(sendComposition, 'compositionend');
    return '';
  }
  const session = await chromium.context().newCDPSession(chromium);
  await session.send('Input.insertText', { text });
  await session.detach();
  return text;
}

function sendComposition(type: string): void {
  const root = document.querySelector('#interop-outlet')?.shadowRoot ?? document;
  const editor = root.querySelector('[contenteditable="true"], textarea');
  editor?.dispatchEvent(new CompositionEvent(type, { bubbles: true, composed: true, data: '' }));
}
