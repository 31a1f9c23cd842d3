import { browser } from 'wxt/browser';
import type { DeskState } from '@/lib/review/desk';
import { isAlive } from './alive';

/** The page's end of a panel's channel. */
export interface DeskHub {
  join(desk: { post(state: DeskState): void }): void;
  leave(desk: { post(state: DeskState): void }): void;
  /** Validates what came and carries it out. */
  act(data: unknown): Promise<void>;
}

/** Lets the browser's side panel join: it opens a runtime port named `desk` to this tab. */
export function onDeskPort(hub: DeskHub, signal: AbortSignal): void {
  const listener = (port: Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0]) => {
    if (port.name !== 'desk' || port.sender?.id !== browser.runtime.id) return;
    const desk = { post: (state: DeskState) => port.postMessage(state) };
    port.onMessage.addListener((data: unknown) => void hub.act(data));
    port.onDisconnect.addListener(() => hub.leave(desk));
    hub.join(desk);
  };
  browser.runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => isAlive() && browser.runtime.onConnect.removeListener(listener));
}
