import { browser } from 'wxt/browser';
import { isAlive } from './alive';
import { GoneError, type Message, MessageError, type Reply } from './message';

/**
 * Sends to the background, or to the content script of `tabId`, and validates the answer.
 * The browser stops the background after 30 idle seconds, and sometimes while it works: a lost answer is asked for once more.
 * Throws `GoneError` when the extension was reloaded or removed, `MessageError` when the other end refused or failed.
 */
export async function send<Request, Response>(
  entry: Message<Request, Response>,
  request: Request,
  tabId?: number,
): Promise<Response> {
  const reply = (await deliver(entry.type, request, tabId)) ?? (await deliver(entry.type, request, tabId));
  if (!reply) throw new MessageError('NoAnswer');
  if (!reply.ok) throw new MessageError(reply.error);
  const parsed = entry.response.safeParse(reply.value);
  if (!parsed.success) throw new MessageError('BadAnswer');
  return parsed.data;
}

async function deliver(type: string, request: unknown, tabId?: number): Promise<Reply | undefined> {
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
