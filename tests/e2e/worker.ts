import type { CDPSession } from 'playwright-core';
import type { Driver, PageDriver } from '../drivers';
import { waitUntil } from './panel';

/**
 * Stops the service worker, as the browser does after 30 idle seconds, and waits until it is gone (Chromium only).
 * A question still under way wakes it again at once: it is struck until a look finds none.
 */
export async function killServiceWorker(driver: Driver, page: PageDriver): Promise<void> {
  await withWorkers(driver, page, async (session, workers) => {
    const isGone = async () => {
      const alive = await workers();
      for (const targetId of alive) await session.send('Target.closeTarget', { targetId });
      return alive.length === 0;
    };
    await waitUntil(page, isGone, 'the service worker to end');
  });
}

/** The same without waiting: a question that is asked once more wakes it again at once. */
export async function strikeServiceWorker(driver: Driver, page: PageDriver): Promise<void> {
  await withWorkers(driver, page, async (session, workers) => {
    for (const targetId of await workers()) await session.send('Target.closeTarget', { targetId });
  });
}

async function withWorkers(
  driver: Driver,
  page: PageDriver,
  act: (session: CDPSession, workers: () => Promise<string[]>) => Promise<void>,
): Promise<void> {
  const session = await driver.raw.chromium!.newCDPSession(page.raw.chromium!);
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    const ours = targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
    );
    return ours.map(({ targetId }) => targetId);
  };
  await act(session, workers);
  await session.detach();
}
