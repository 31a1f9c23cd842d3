/** What a hostile page managed to learn or do; every list should stay empty but `removed`. */
export interface Hostile {
  /** Elements that were not the page's own, taken out as they came in. */
  removed: string[];
  /** Elements that are not the page's own and could be looked into: attributes, text or an open shadow root. */
  seen: string[];
  /** Closed shadow roots that the tampered `attachShadow` got to open. */
  opened: string[];
  /** Anything that names an extension: addresses in elements, style sheets, resource timing, calls of tampered functions. */
  extension: string[];
  /** Messages that reached the window or the ports that the page sent around, and were not its own. */
  messages: string[];
  /** Names of the CSS highlights registered in the document. */
  highlights(): string[];
  /** Looks through the whole document again. */
  look(): void;
  /** Sends one round of forged events and messages at everything it can reach. */
  attack(): void;
}

declare global {
  interface Window {
    __hostile: Hostile;
  }
}

export const report: Hostile = {
  removed: [],
  seen: [],
  opened: [],
  extension: [],
  messages: [],
  highlights: () => [...(CSS.highlights?.keys() ?? [])],
  look: () => {},
  attack: () => {},
};

/** Writes a line down once. */
export function note(list: string[], line: string): void {
  if (!list.includes(line)) list.push(line);
}

/** Writes a message down, unless it is how the page's own libraries put work off (React's scheduler, setImmediate). */
export function noteMessage(where: string, data: unknown): void {
  const own = data === null || data === '' || String(data).startsWith('setImmediate$');
  if (!own) note(report.messages, `${where}: ${JSON.stringify(data)}`);
}

const extensionAddress = /(?:chrome|moz)-extension:\/\/\S*/;

/** Writes down the extension address in a text, if there is one. */
export function noteAddress(where: string, text: string): void {
  const address = extensionAddress.exec(text)?.[0];
  if (address) note(report.extension, `${where}: ${address}`);
}
