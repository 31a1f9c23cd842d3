import { browser } from 'wxt/browser';
import { isAlive } from './alive';
import { GoneError, MessageError, type Reply } from './message';

/**
 * Carries a packet to the background, or to the content script of `tabId`, and brings the answer, not yet validated.
 * The browser stops the background after 30 idle seconds, and sometimes while it works: a lost answer is asked for once more.
 * Throws `GoneError` when the extension was reloaded or removed, `MessageError` when the other end refused or failed.
 */
export async function deliver(type: string, request: unknown, tabId?: number): Promise<unknown> {
  const reply = (await post(type, request, tabId)) ?? (await post(type, request, tabId));
  if (!reply) throw new MessageError('NoAnswer');
  if (!reply.ok) throw new MessageError(reply.error);
  return reply.value;
}

async function post(type: string, request: unknown, tabId?: number): Promise<Reply | undefined> {
  if (!isAlive()) throw new GoneError();
  const packet = { type, request };
  try {
    return await (tabId === undefined
      ? browser.runtime.sendMessage(packet)
      : browser.tabs.sendMessage(tabId, packet, { frameId: 0 }));
  } catch {
    if (!isAlive()) throw new GoneError();
    return undefined;
  }
}
