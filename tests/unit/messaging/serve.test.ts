import { afterEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { message } from '@/lib/messaging/message';
import { on, serve } from '@/lib/messaging/serve';

const double = message({ type: 'double', from: ['page'], request: z.number(), response: z.number() });
const fail = message({ type: 'fail', from: ['page'], request: z.null(), response: z.null() });

const page = { id: 'test-extension-id', url: 'https://x.com/home', frameId: 0, tab: { id: 7 } };

/** Delivers a packet as the browser would and gives what is sent back. */
function deliver(packet: unknown, sender: object): Promise<unknown> {
  return new Promise((answered) => {
    const listeners = fakeBrowser.runtime.onMessage as unknown as { trigger(...args: unknown[]): Promise<unknown[]> };
    void listeners.trigger(packet, sender, answered).then((results) => {
      if (!results.includes(true)) answered(undefined);
    });
  });
}

describe('serve', () => {
  afterEach(() => fakeBrowser.reset());

  const start = () => {
    Object.assign(browser.runtime, { id: page.id });
    serve(
      [
        on(double, (value) => value * 2),
        on(fail, () => {
          throw new RangeError('secret detail');
        }),
      ],
      (url) => url.startsWith('https://x.com/'),
    );
  };

  it('answers a well-formed request from a platform page', async () => {
    start();
    expect(await deliver({ type: 'double', request: 4 }, page)).toEqual({ ok: true, value: 8 });
  });

  it.each([
    ['another extension', { ...page, id: 'other' }],
    ['a website we do not serve', { ...page, url: 'https://evil.example/' }],
    ['an inner frame', { ...page, frameId: 3 }],
    ['a sender that may not send this', { ...page, url: 'chrome-extension://test-extension-id/popup.html' }],
  ])('refuses %s', async (_, sender) => {
    start();
    expect(await deliver({ type: 'double', request: 4 }, sender)).toEqual({ ok: false, error: 'Forbidden' });
  });

  it('refuses a malformed request before any handler sees it', async () => {
    start();
    expect(await deliver({ type: 'double', request: '4' }, page)).toEqual({ ok: false, error: 'BadRequest' });
  });

  it('leaves unknown packets to others', async () => {
    start();
    expect(await deliver({ type: 'unknown', request: 1 }, page)).toBeUndefined();
    expect(await deliver('noise', page)).toBeUndefined();
  });

  it('names a failure without its details', async () => {
    start();
    expect(await deliver({ type: 'fail', request: null }, page)).toEqual({ ok: false, error: 'RangeError' });
  });
});
