import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll } from 'vitest';
import type { ReadComment, Reading } from '@/lib/inbox/reading';
import type { ExpectedThread } from '@/lib/platforms/threads/schema';
import type { PageDriver } from '../drivers';
import { practice } from './harness';

declare global {
  interface Window {
    /** What the reader in the page sent, and how it is answered. */
    __readings: {
      sent: Reading[];
      fails: boolean;
      answer: 'kept' | 'full' | 'private' | 'off';
      left: boolean;
      /** What the platform's data finds, in the form of `ExpectedThread`. */
      count(): Omit<ExpectedThread, 'page' | 'platform'>;
      commentOf(css: string): { key: string; name: string } | null;
    };
  }
}

/** Starts the browser once for a file; `open` brings the reader into the page, as the background would. */
export function reading(browser: Parameters<typeof practice>[0]) {
  const site = practice(browser);
  let probe: string;
  beforeAll(async () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('./comments-probe.ts', import.meta.url))],
      alias: { '@': root.replace(/\/$/, '') },
      bundle: true,
      write: false,
      format: 'iife',
      tsconfigRaw: {},
    });
    probe = outputFiles[0]!.text;
  });
  return {
    open: async (url: string): Promise<PageDriver> => {
      const page = await site.open(url);
      // Through the debugging protocol: the pages' policies allow no eval.
      await (page.raw.chromium?.evaluate(probe) ?? page.raw.firefox?.evaluate(probe));
      return page;
    },
  };
}

/** Everything sent so far, once the reader has nothing left to do. */
export async function readings(page: PageDriver): Promise<Reading[]> {
  await settled(page);
  return page.evaluate(() => window.__readings.sent);
}

/** The comments sent so far, each as often as it was sent. */
export async function comments(page: PageDriver): Promise<ReadComment[]> {
  return (await readings(page)).flatMap((one) => one.comments);
}

/** Waits until the page has drawn and has been idle after that: the reader works in its idle time, before this does. */
export function settled(page: PageDriver): Promise<void> {
  return page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const idle = () => new Promise<void>((done) => requestIdleCallback(() => done()));
    for (let round = 0; round < 3; round += 1) {
      await frame();
      await idle();
    }
  });
}
