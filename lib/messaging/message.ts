import type * as z from 'zod/mini';

/** Who may send a message: a content script on a platform's page, or a page of the extension itself. */
export type Origin = 'page' | 'extension';

/** One message: its name, who may send it, and what both ends accept. */
export interface Message<Request, Response> {
  type: string;
  from: readonly Origin[];
  request: z.ZodMiniType<Request>;
  response: z.ZodMiniType<Response>;
}

/** The sender of a message, already checked. */
export interface Sender {
  origin: Origin;
  tabId: number | null;
  url: string;
  /** A private window: nothing of it may be kept. */
  isPrivate: boolean;
}

/** Writes a message's entry in the protocol; exists for the types only. */
export function message<Request, Response>(entry: Message<Request, Response>): Message<Request, Response> {
  return entry;
}

/** What travels back: an answer, or the name of what went wrong (never a stack). */
export type Reply = { ok: true; value: unknown } | { ok: false; error: string };

/** The extension was updated or removed under this page: nobody will answer any more. */
export class GoneError extends Error {
  override name = 'GoneError';
}

/** The other end refused the message or failed while answering; `message` is its error's name. */
export class MessageError extends Error {
  override name = 'MessageError';
}
