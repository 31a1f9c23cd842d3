import type { CDPSession } from 'playwright-core';
import type { PageDriver } from '../drivers';

type Params = Record<string, unknown>;
type Info = { type: string; url: string };

/** The debugger's line to something that the driver's library does not show as a page (Chromium only). */
export interface Target {
  send(method: string, params?: Params): Promise<Params>;
  /** Runs a function without surroundings there; the result is copied as JSON. */
  evaluate<Result>(fn: () => Result | Promise<Result>): Promise<Result>;
  /** Resolves when the debugger next tells this. */
  event(method: string): Promise<Params>;
}

/** Attaches to the first target like this: the service worker, or the popup. Waits until there is one. */
export async function attach(page: PageDriver, isWanted: (info: Info) => boolean): Promise<Target> {
  const session = await page.raw.chromium!.context().newCDPSession(page.raw.chromium!);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: await find(session, page, isWanted) });
  return line(session, sessionId);
}

/** The extension's service worker. */
export const isWorker = ({ type, url }: Info) => type === 'service_worker' && url.startsWith('chrome-extension:');

async function find(session: CDPSession, page: PageDriver, isWanted: (info: Info) => boolean): Promise<string> {
  const deadline = Date.now() + 5000;
  while (Date.now() < deadline) {
    const { targetInfos } = await session.send('Target.getTargets');
    const found = targetInfos.find(isWanted);
    if (found) return found.targetId;
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => next(null))));
  }
  throw new Error('There is no such target');
}

/** Messages to and from the target travel inside those of the page's own line. */
function line(session: CDPSession, sessionId: string): Target {
  const answers = new Map<number, PromiseWithResolvers<Params>>();
  const events = new Map<string, PromiseWithResolvers<Params>>();
  let last = 0;
  session.on('Target.receivedMessageFromTarget', (message) => {
    if (message.sessionId !== sessionId) return;
    const { id, method, params, result, error } = JSON.parse(message.message);
    if (method) return events.get(method)?.resolve(params);
    if (error) answers.get(id)?.reject(new Error(error.message));
    else answers.get(id)?.resolve(result);
  });
  const send = async (method: string, params: Params = {}) => {
    last += 1;
    const answer = Promise.withResolvers<Params>();
    answers.set(last, answer);
    const message = JSON.stringify({ id: last, method, params });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    return answer.promise;
  };
  return {
    send,
    evaluate: async <Result>(fn: () => Result | Promise<Result>) => {
      const expression = `(${fn})()`;
      const { result } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      return (result as { value: Result }).value;
    },
    event: (method) => {
      const told = Promise.withResolvers<Params>();
      events.set(method, told);
      return told.promise;
    },
  };
}
