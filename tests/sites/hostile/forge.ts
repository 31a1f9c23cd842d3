import { strangers } from './own';
import { noteMessage } from './report';

const keys: KeyboardEventInit[] = [
  { key: 'K', code: 'KeyK', altKey: true, shiftKey: true },
  { key: 'V', code: 'KeyV', altKey: true, shiftKey: true },
  { key: 'Enter', code: 'Enter' },
  { key: 'Enter', code: 'Enter', ctrlKey: true },
  { key: 'Escape', code: 'Escape' },
  { key: '1', code: 'Digit1' },
];

const actions = [
  'fix',
  'fixAll',
  'ignoreBrand',
  'ignoreAlways',
  'setBrand',
  'addWord',
  'publishAnyway',
  'reveal',
  'undo',
  'close',
  'ready',
  'hello',
];

/** One round of forged presses, keys and messages. None of them is trusted, none of them may have any effect. */
export function attack(): void {
  for (const element of strangers()) press(element);
  for (const init of keys) {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true, cancelable: true }),
    );
  }
  const editor = document.querySelector('[contenteditable="true"]');
  editor?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  editor?.dispatchEvent(new Event('selectionchange', { bubbles: true }));
  for (const type of actions) messages(type);
}

function press(element: Element): void {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
  }
}

/** The same words by every way there is, each with a port on which an answer would come back. */
function messages(type: string): void {
  const data = { type, forged: true, version: 1, id: '0', replacement: 'rubato' };
  const targets = [window, ...Array.from({ length: window.length }, (_, index) => window[index])];
  for (const target of targets) target?.postMessage(data, '*', [listening()]);
  dispatchEvent(new MessageEvent('message', { data, origin: location.origin, source: window, ports: [listening()] }));
  document.dispatchEvent(new CustomEvent(type, { detail: data }));
}

function listening(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => noteMessage('answer', data);
  return port2;
}

/** Listens to what others say to the window. */
export function overhear(): void {
  window.addEventListener('message', ({ data }) => {
    if (!data?.forged) noteMessage('window', data);
  });
}
