import { deliver } from './deliver';
import { type Message, MessageError } from './message';

/** Sends from an extension page or the background, to the content script of `tabId` if given; throws what `deliver` throws. */
export async function send<Request, Response>(
  entry: Message<Request, Response>,
  request: Request,
  tabId?: number,
): Promise<Response> {
  const parsed = entry.response.safeParse(await deliver(entry.type, request, tabId));
  if (!parsed.success) throw new MessageError('BadAnswer');
  return parsed.data;
}
