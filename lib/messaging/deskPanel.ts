import { type Browser, browser } from 'wxt/browser';
import { type DeskLink, type DeskState, deskActionSchema, deskStateSchema } from '@/lib/review/desk';

/** A link that may lose its page: the side panel outlives tabs and follows the active one. */
export interface DeskPanelLink extends DeskLink {
  /** Called when the tab that is looked at has no composer of ours. */
  onAway(listener: () => void): void;
}

/**
 * The side panel's end of the link: a runtime Port to the active tab of its own window. It connects anew when another
 * tab becomes active, when the tab finishes loading, and when the tab's content script shows a sign of life by
 * sending any message (it reaches every page of the extension): so no timer is needed.
 */
export function connectDeskPanel(): DeskPanelLink {
  let current: { tabId: number; port: Browser.runtime.Port } | undefined;
  let onState: (state: DeskState) => void = () => {};
  let onAway: () => void = () => {};

  const leave = () => {
    current?.port.disconnect();
    current = undefined;
    onAway();
  };

  const connect = (tabId: number) => {
    const port = browser.tabs.connect(tabId, { name: 'desk' });
    current = { tabId, port };
    port.onMessage.addListener((data: unknown) => {
      const state = deskStateSchema.safeParse(data);
      if (state.success && current?.port === port) onState(state.data);
    });
    port.onDisconnect.addListener(() => {
      // Reading it tells Chromium that "nobody listens in this tab" is an answer, not an error.
      void browser.runtime.lastError;
      if (current?.port !== port) return;
      current = undefined;
      onAway();
    });
  };

  const follow = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined && tab.id === current?.tabId) return;
    leave();
    if (tab?.id !== undefined) connect(tab.id);
  };

  browser.tabs.onActivated.addListener(() => void follow());
  browser.tabs.onUpdated.addListener((_tabId, change) => {
    if (change.status === 'complete') void follow();
  });
  browser.runtime.onMessage.addListener((_message: unknown, sender: Browser.runtime.MessageSender) => {
    if (sender.tab?.active && !current) void follow();
  });
  void follow();

  return {
    send: (action) => {
      const checked = deskActionSchema.safeParse(action);
      if (checked.success) current?.port.postMessage(checked.data);
    },
    onState: (listener) => {
      onState = listener;
    },
    onAway: (listener) => {
      onAway = listener;
    },
  };
}
