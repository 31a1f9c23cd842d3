import type { BrowserContext, Page as PlaywrightPage } from 'playwright-core';
import type { Browser as PuppeteerBrowser, Page as PuppeteerPage } from 'puppeteer-core';

import type { InputMethod } from './input-method';

export type BrowserName = 'chromium' | 'firefox';

/** What a practice host answers. `status` defaults to 200. */
export interface Served {
  status?: number;
  headers?: Record<string, string>;
  body: string | Buffer;
}

/** Answers every http(s) request of every page by its full URL; null refuses it. Nothing reaches the network. */
export type Serve = (url: string) => Served | null | Promise<Served | null>;

export interface LaunchOptions {
  browser: BrowserName;
  /** Unpacked MV3 build. */
  extensionDir?: string;
  serve: Serve;
  /** The port of a server of the test's own on this machine, which alone is really reached; by `127.0.0.1` or `localhost`. */
  port?: () => number;
  colorScheme?: 'light' | 'dark';
  /** False opens a window (needs a display). */
  headless?: boolean;
  viewport?: { width: number; height: number };
}

export interface Driver {
  readonly name: BrowserName;
  newPage(): Promise<PageDriver>;
  /** Address of a page of the loaded extension, e.g. `popup.html`. */
  extensionUrl(path: string): string;
  /** The library's own object, for what only one browser can do (service worker, CDP). */
  readonly raw: { chromium: BrowserContext; firefox?: never } | { chromium?: never; firefox: PuppeteerBrowser };
  close(): Promise<void>;
}

export interface PageDriver {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /**
   * Presses the mouse at a point of the viewport, or in the middle of the first match (open shadow roots are searched
   * too) once it is live; `disabled` presses a switched-off one as well.
   */
  click(
    target: string | { x: number; y: number },
    options?: { button?: 'left' | 'right'; count?: number; disabled?: boolean },
  ): Promise<void>;
  /** Moves the mouse, e.g. to hover. */
  move(point: { x: number; y: number }): Promise<void>;
  wheel(deltaY: number): Promise<void>;
  /** Types with real key events. */
  type(text: string): Promise<void>;
  /** Writing by an input method. */
  readonly inputMethod: InputMethod;
  /** One key with modifiers: `Enter`, `Control+z`, `Alt+Shift+k`. */
  press(keys: string): Promise<void>;
  /** Runs a function in the page's main world; argument and result are copied as JSON. */
  evaluate<Result>(fn: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Result, Arg>(fn: (arg: Arg) => Result | Promise<Result>, arg: Arg): Promise<Result>;
  /** Waits until the function answers something truthy and gives that back; fails after `timeout` (5,000 ms). */
  waitFor<Result>(fn: () => Result | Promise<Result>, options?: { timeout?: number }): Promise<Result>;
  waitFor<Result, Arg>(
    fn: (arg: Arg) => Result | Promise<Result>,
    options: { timeout?: number; arg: Arg },
  ): Promise<Result>;
  /** The viewport as PNG, also written to `path` when one is given. */
  screenshot(path?: string): Promise<Buffer>;
  setViewport(size: { width: number; height: number }): Promise<void>;
  /** Uncaught errors and `console.error` lines since the page was made. */
  readonly errors: string[];
  readonly raw: { chromium: PlaywrightPage; firefox?: never } | { chromium?: never; firefox: PuppeteerPage };
  close(): Promise<void>;
}
