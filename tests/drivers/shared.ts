import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../setup/browsers.mjs';
import type { BrowserName, LaunchOptions, PageDriver } from './types';

/** Path of the browser: `CHROMIUM_PATH` or `FIREFOX_PATH`, else what the machine has. Throws when there is none. */
export function executablePath(browser: BrowserName): string {
  const path = findBrowser(browser);
  if (!path) throw new Error(`No ${browser} found: set ${browser.toUpperCase()}_PATH`);
  return path;
}

/** Environment that makes both browsers speak Italian, on the display of the moment. */
export const italianEnvironment = () =>
  ({ ...process.env, LANGUAGE: 'it', LANG: 'it_IT.UTF-8' }) as Record<string, string>;

/** An address on the test's own server, if it has one. */
export function isOwn(url: string, port: LaunchOptions['port']): boolean {
  const { hostname, port: asked } = new URL(url);
  return port !== undefined && ['127.0.0.1', 'localhost'].includes(hostname) && asked === String(port());
}

/** A fresh profile directory and the function that removes it. */
export async function temporaryProfile(): Promise<{ dir: string; remove(): Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'sul-pezzo-profile-'));
  return { dir, remove: () => rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
}

/**
 * The call as source text, because functions cross into the page without their surroundings; `__name` is what
 * esbuild's keepNames (tsx) leaves in them.
 */
export function callExpression(fn: unknown, arg: unknown): string {
  return `((__name) => (${fn})(${JSON.stringify(arg) ?? ''}))((fn) => fn)`;
}

/** The same for waiting: an element counts as found, though it cannot be copied out of the page. */
export function conditionExpression(fn: unknown, arg: unknown): string {
  return `(async (result) => ((await result) instanceof Node ? true : result))(${callExpression(fn, arg)})`;
}

/** Polled from outside: the libraries' own waiting compiles code in the page, which a strict CSP forbids. */
export async function poll<Result>(look: () => Promise<Result>, what: string, timeout = 5000): Promise<Result> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const result = await look();
    if (result) return result;
    if (Date.now() > deadline) throw new Error(`Waited ${timeout} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/**
 * Middle of the first visible match, scrolled into view; waits for it to appear and, unless a disabled one is wanted, to
 * be live: a button that the page switches on after the last key swallows an earlier click, as it would a user's.
 */
export function centreOf(
  page: Pick<PageDriver, 'waitFor'>,
  selector: string,
  disabled: boolean,
): Promise<{ x: number; y: number }> {
  return page.waitFor(
    ({ css, off }) => {
      const find = (root: Document | ShadowRoot): Element | null => {
        for (const match of root.querySelectorAll(css)) if (match.getClientRects().length) return match;
        for (const host of root.querySelectorAll('*')) {
          const match = host.shadowRoot && find(host.shadowRoot);
          if (match) return match;
        }
        return null;
      };
      const element = find(document);
      if (!element || (!off && element.closest(':disabled,[aria-disabled="true"]')))
        return null as unknown as { x: number; y: number };
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    { arg: { css: selector, off: disabled } },
  );
}
