import { browser } from 'wxt/browser';
import { command } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';

/** Hands the browser's shortcuts to the page the user is on. Pages without a composer do not answer: nothing happens. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener(async (name, tab) => {
    const asked = command.request.safeParse(name);
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (asked.success && tabId !== undefined) send(command, asked.data, tabId).catch(() => undefined);
  });
}
