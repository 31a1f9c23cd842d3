import { type DeskAction, type DeskLink, type DeskState, deskActionSchema, deskStateSchema } from '@/lib/review/desk';

/**
 * The framed panel's end of the link. The content script posts one message with a MessagePort and the secret that
 * it wrote into the frame's address; the page can post messages too but knows no secret, so whoever shows it is ours.
 * The first such message is accepted, every later one is ignored.
 *
 * @param frame where the message arrives (the frame's window)
 * @param secret taken from the frame's address; an empty one accepts nobody
 */
export function connectDeskFrame(frame: EventTarget, secret: string): DeskLink {
  let port: MessagePort | undefined;
  let listener: (state: DeskState) => void = () => {};

  const onMessage = (event: Event) => {
    const offered = portOf(event, secret);
    if (!offered) return;
    frame.removeEventListener('message', onMessage);
    port = offered;
    port.onmessage = ({ data }) => {
      const state = deskStateSchema.safeParse(data);
      if (state.success) listener(state.data);
    };
    port.postMessage({ type: 'ready' } satisfies DeskAction);
  };
  frame.addEventListener('message', onMessage);

  return {
    send: (action) => {
      const checked = deskActionSchema.safeParse(action);
      if (checked.success) port?.postMessage(checked.data);
    },
    onState: (next) => {
      listener = next;
    },
  };
}

function portOf(event: Event, secret: string): MessagePort | undefined {
  if (!(event instanceof MessageEvent) || secret === '') return undefined;
  const data: unknown = event.data;
  const knows = typeof data === 'object' && data !== null && 'secret' in data && data.secret === secret;
  return knows ? event.ports[0] : undefined;
}
