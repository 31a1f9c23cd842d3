// @vitest-environment node
import { afterEach, expect, it, vi } from 'vitest';
import { connectFrame } from '@/lib/messaging/frame';
import type { DeskAction } from '@/lib/review/desk';
import { deskActionSchema, deskStateSchema } from '@/lib/review/desk';
import { deskState } from './stage/examples';

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** Offers the frame one end of a new channel, as the content script does. @returns the page's end */
function offer(frame: EventTarget, data: unknown): MessagePort {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  frame.dispatchEvent(new MessageEvent('message', { data, ports: [port2] }));
  return port1;
}

function frameWith(secret: string) {
  const frame = new EventTarget();
  const states: unknown[] = [];
  const link = connectFrame(frame, secret, { state: deskStateSchema, action: deskActionSchema });
  link.onState((state) => states.push(state));
  return { frame, link, states };
}

function heard(port: MessagePort): unknown[] {
  const actions: unknown[] = [];
  port.onmessage = ({ data }) => actions.push(data);
  return actions;
}

it('says that it is ready, then speaks with who knows the secret', async () => {
  const { frame, link, states } = frameWith('s3cret');
  const port = offer(frame, { secret: 's3cret' });
  const actions = heard(port);
  port.postMessage(deskState());
  await vi.waitFor(() => expect(states).toEqual([deskState()]));
  link.send({ type: 'fixAll', version: 7, ids: ['a'] });
  await vi.waitFor(() => expect(actions).toEqual([{ type: 'ready' }, { type: 'fixAll', version: 7, ids: ['a'] }]));
});

it('is deaf to a wrong secret and to none, and goes on waiting for the right one', async () => {
  const { frame, states } = frameWith('s3cret');
  for (const data of [{ secret: 'guess' }, {}, null, 's3cret']) offer(frame, data).postMessage(deskState());
  offer(frame, { secret: 's3cret' }).postMessage(deskState({ version: 8 }));
  await vi.waitFor(() => expect(states).toEqual([deskState({ version: 8 })]));
});

it('accepts nobody when its address carries no secret', async () => {
  const open = frameWith('');
  const known = frameWith('x');
  offer(open.frame, { secret: '' }).postMessage(deskState());
  offer(known.frame, { secret: 'x' }).postMessage(deskState());
  await vi.waitFor(() => expect(known.states).toHaveLength(1));
  expect(open.states).toEqual([]);
});

it('accepts once: a second port is never heard', async () => {
  const { frame, states } = frameWith('s3cret');
  const first = offer(frame, { secret: 's3cret' });
  offer(frame, { secret: 's3cret' }).postMessage(deskState({ version: 99 }));
  first.postMessage(deskState({ version: 1 }));
  await vi.waitFor(() => expect(states).toEqual([deskState({ version: 1 })]));
});

it('drops what is malformed, in both directions', async () => {
  const { frame, link, states } = frameWith('s3cret');
  const port = offer(frame, { secret: 's3cret' });
  const actions = heard(port);
  for (const bad of [null, 'hello', {}, { ...deskState(), status: 'great' }, { ...deskState(), findings: [{}] }])
    port.postMessage(bad);
  port.postMessage(deskState({ version: 3 }));
  await vi.waitFor(() => expect(states).toEqual([deskState({ version: 3 })]));
  link.send({ type: 'fix', version: 1 } as unknown as DeskAction);
  link.send({ type: 'close' });
  await vi.waitFor(() => expect(actions).toEqual([{ type: 'ready' }, { type: 'close' }]));
});
