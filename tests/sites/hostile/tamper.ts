import { describe } from './own';
import { note, noteAddress, noteMessage, report } from './report';

/** Puts the page's own hands on what code of ours in the page's world would use. Runs before everything else. */
export function tamper(): void {
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    if (init.mode === 'closed') note(report.opened, describe(this));
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
  const addEventListener = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (...args: Parameters<typeof addEventListener>) {
    noteAddress('addEventListener', new Error().stack ?? '');
    return addEventListener.apply(this, args);
  };
  const stringify = JSON.stringify;
  JSON.stringify = ((...args: Parameters<typeof stringify>) => {
    const text = stringify(...args);
    noteAddress('JSON.stringify', text ?? '');
    return text;
  }) as typeof stringify;
  const map = Array.prototype.map;
  Array.prototype.map = function (this: unknown[], ...args: Parameters<typeof map>) {
    if (typeof this[0] === 'string') noteAddress('Array.map', this[0]);
    return map.apply(this, args);
  } as typeof map;
  const postMessage = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (message: unknown) {
    noteMessage('port', message);
    return postMessage.call(this, message);
  };
  Event.prototype.stopImmediatePropagation = () => {};
}
