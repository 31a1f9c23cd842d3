import type * as z from 'zod/mini';

/** What an extension page in a frame may hear from its page and say to it. */
interface Schemas<State, Action> {
  state: z.ZodMiniType<State>;
  action: z.ZodMiniType<Action>;
}

/**
 * The framed panel's or picker's end of the link. The content script posts one message with a MessagePort and the secret that
 * it wrote into the frame's address; the page can post messages too but knows no secret, so whoever shows it is ours.
 * The first such message is accepted, every later one is ignored.
 *
 * @param frame where the message arrives (the frame's window)
 * @param secret taken from the frame's address; an empty one accepts nobody
 */
export function connectFrame<State, Action>(frame: EventTarget, secret: string, schemas: Schemas<State, Action>) {
  let port: MessagePort | undefined;
  let listener: (state: State) => void = () => {};

  const onMessage = (event: Event) => {
    const offered = portOf(event, secret);
    if (!offered) return;
    frame.removeEventListener('message', onMessage);
    port = offered;
    port.onmessage = ({ data }) => {
      const state = schemas.state.safeParse(data);
      if (state.success) listener(state.data);
    };
    port.postMessage({ type: 'ready' });
  };
  frame.addEventListener('message', onMessage);

  return {
    send: (action: Action) => {
      const checked = schemas.action.safeParse(action);
      if (checked.success) port?.postMessage(checked.data);
    },
    onState: (next: (state: State) => void) => {
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
