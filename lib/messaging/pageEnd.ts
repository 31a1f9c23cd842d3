import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { Shape } from '@/lib/shared/shape';
import { isAlive } from './alive';
import { deliver } from './deliver';
import { MessageError, type Reply } from './message';
import type * as protocol from './protocol';

type Protocol = typeof protocol;
/** The names of the messages; each entry is exported under its own type's name. */
type Type = { [Key in keyof Protocol]: Protocol[Key] extends { request: unknown } ? Key : never }[keyof Protocol];
type RequestOf<T extends Type> = Protocol[T] extends { request: z.ZodMiniType<infer Request> } ? Request : never;
type ResponseOf<T extends Type> = Protocol[T] extends { response: z.ZodMiniType<infer Response> } ? Response : never;

/** Asks the background from a page; the answer is taken only in its shape. Throws what `deliver` throws. */
export async function ask<T extends Type>(
  type: T,
  request: RequestOf<T>,
  shape: Shape<ResponseOf<T>>,
): Promise<ResponseOf<T>> {
  const answered = await deliver(type, request);
  if (!shape(answered)) throw new MessageError('BadAnswer');
  return answered;
}

/** Answers what the extension asks a page; what comes from anywhere else, or is unknown, is left alone. */
export function answer(handlers: Record<string, (request: unknown) => unknown>, signal: AbortSignal): void {
  const listener: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (packet, from, sendResponse) => {
    const handler = Object.hasOwn(handlers, String(packet?.type)) ? handlers[packet.type] : undefined;
    if (!handler || from.id !== browser.runtime.id) return;
    sendResponse({ ok: true, value: handler(packet.request) } satisfies Reply);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => isAlive() && browser.runtime.onMessage.removeListener(listener));
}
