import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { connectDeskPanel } from '@/lib/messaging/deskPanel';
import { deskState } from './stage/examples';

type Listener = (...values: never[]) => unknown;

/** The part of a browser event that the panel uses. */
function browserEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    fire: (...values: unknown[]) => {
      for (const listener of listeners) listener(...(values as never[]));
    },
  };
}

/** A tab's end of a runtime Port. A tab without our content script closes it at once, as browsers do. */
function tabPort(tabId: number) {
  const [onMessage, onDisconnect] = [browserEvent(), browserEvent()];
  const sent: unknown[] = [];
  return {
    tabId,
    sent,
    onMessage,
    onDisconnect,
    closed: false,
    postMessage: (data: unknown) => void sent.push(data),
    disconnect() {
      this.closed = true;
    },
  };
}

let onActivated = browserEvent();
let onUpdated = browserEvent();
let onMessage = browserEvent();
let active: number | undefined;
let ports: ReturnType<typeof tabPort>[] = [];
const last = () => ports.at(-1)!;

beforeEach(() => {
  [onActivated, onUpdated, onMessage] = [browserEvent(), browserEvent(), browserEvent()];
  active = 1;
  ports = [];
  Object.assign(fakeBrowser.tabs, {
    onActivated,
    onUpdated,
    query: async () => (active === undefined ? [] : [{ id: active }]),
    connect: (tabId: number, { name }: { name: string }) => {
      expect(name).toBe('desk');
      ports.push(tabPort(tabId));
      return last();
    },
  });
  Object.assign(fakeBrowser.runtime, { onMessage, lastError: undefined });
});

async function openPanel() {
  const link = connectDeskPanel();
  const shown: (number | 'away')[] = [];
  link.onState((state) => shown.push(state.version));
  link.onAway(() => shown.push('away'));
  await vi.waitFor(() => expect(ports).toHaveLength(1));
  shown.length = 0;
  return { link, shown };
}

describe('side panel', () => {
  it('speaks with the active tab and drops what is malformed', async () => {
    const { link, shown } = await openPanel();
    last().onMessage.fire({ hello: 'there' });
    last().onMessage.fire(deskState({ version: 4 }));
    link.send({ type: 'undo' });
    expect(shown).toEqual([4]);
    expect(last()).toMatchObject({ tabId: 1, sent: [{ type: 'undo' }] });
  });

  it('follows the user to another tab and leaves the old one', async () => {
    const { shown } = await openPanel();
    const old = last();
    active = 2;
    onActivated.fire({ tabId: 2 });
    await vi.waitFor(() => expect(last().tabId).toBe(2));
    expect(old.closed).toBe(true);
    old.onMessage.fire(deskState({ version: 5 }));
    last().onMessage.fire(deskState({ version: 6 }));
    expect(shown).toEqual(['away', 6]);
  });

  it('shows nothing when the tab has no composer, and comes back at its first sign of life', async () => {
    const { link, shown } = await openPanel();
    last().onDisconnect.fire();
    expect(shown).toEqual(['away']);
    link.send({ type: 'undo' });
    onMessage.fire({ type: 'check' }, { tab: { id: 1, active: true } });
    await vi.waitFor(() => expect(ports).toHaveLength(2));
    last().onMessage.fire(deskState({ version: 7 }));
    expect(shown.at(-1)).toBe(7);
    expect(last().sent).toEqual([]);
  });

  it('connects again after the tab was reloaded', async () => {
    await openPanel();
    last().onDisconnect.fire();
    onUpdated.fire(1, { status: 'complete' });
    await vi.waitFor(() => expect(ports).toHaveLength(2));
  });

  it('keeps its connection while the same tab goes on speaking', async () => {
    await openPanel();
    onMessage.fire({ type: 'check' }, { tab: { id: 1, active: true } });
    onUpdated.fire(1, { status: 'complete' });
    onActivated.fire({ tabId: 1 });
    await Promise.resolve();
    expect(ports).toHaveLength(1);
    expect(last().closed).toBe(false);
  });
});
