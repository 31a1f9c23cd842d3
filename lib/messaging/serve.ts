import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Message, Reply, Sender } from './message';

const packetSchema = z.object({ type: z.string(), request: z.unknown() });

/** A message and what answers it. */
export interface Handler {
  entry: Message<unknown, unknown>;
  answer: (request: unknown, sender: Sender) => unknown;
}

/** Pairs a message with its answer; the types are checked here and erased. */
export function on<Request, Response>(
  entry: Message<Request, Response>,
  answer: (request: Request, sender: Sender) => Response | Promise<Response>,
): Handler {
  return { entry, answer } as unknown as Handler;
}

/**
 * Answers messages in the background. A message from a sender that may not send it, or with a
 * malformed request, is refused before any handler sees it. A handler that throws answers with its error's name.
 * @param isPlatformUrl tells the addresses that our content scripts run on
 */
export function serve(handlers: readonly Handler[], isPlatformUrl: (url: string) => boolean): void {
  const byType = new Map(handlers.map((handler) => [handler.entry.type, handler]));
  browser.runtime.onMessage.addListener((packet: unknown, from, sendResponse) => {
    const parsed = packetSchema.safeParse(packet);
    const handler = parsed.success ? byType.get(parsed.data.type) : undefined;
    if (!parsed.success || !handler) return undefined;
    const sender = checkSender(from, isPlatformUrl);
    void reply(handler, parsed.data.request, sender).then(sendResponse);
    return true;
  });
}

async function reply(handler: Handler, data: unknown, sender: Sender | null): Promise<Reply> {
  if (!sender || !handler.entry.from.includes(sender.origin)) return { ok: false, error: 'Forbidden' };
  const request = handler.entry.request.safeParse(data);
  if (!request.success) return { ok: false, error: 'BadRequest' };
  try {
    return { ok: true, value: await handler.answer(request.data, sender) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.name : 'Error' };
  }
}

type RuntimeSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Ours and from a place we know, or null. An extension page framed into a website counts as neither. */
function checkSender(from: RuntimeSender, isPlatformUrl: (url: string) => boolean): Sender | null {
  if (from.id !== browser.runtime.id || !from.url || (from.frameId ?? 0) !== 0) return null;
  const rest = { tabId: from.tab?.id ?? null, url: from.url, isPrivate: from.tab?.incognito ?? false };
  // The id says that it is ours: an address of the web is a content script's, any other is an extension page's.
  if (!/^https?:/.test(from.url)) return { origin: 'extension', ...rest };
  return isPlatformUrl(from.url) ? { origin: 'page', ...rest } : null;
}
