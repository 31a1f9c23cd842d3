import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumInputMethod } from './input-method';
import {
  callExpression,
  centreOf,
  conditionExpression,
  executablePath,
  isOwn,
  italianEnvironment,
  poll,
  temporaryProfile,
} from './shared';
import type { Driver, LaunchOptions, PageDriver } from './types';

/** Playwright drives Chromium: of the two libraries it is the one that loads extensions in headless mode there. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const profile = await temporaryProfile();
  const context = await chromium.launchPersistentContext(profile.dir, {
    executablePath: executablePath('chromium'),
    headless: options.headless ?? true,
    // Playwright switches extensions off by default.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: flags(options.extensionDir),
    env: italianEnvironment(),
    locale: 'it-IT',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
  });
  await answerRequests(context, options);
  return {
    name: 'chromium',
    raw: { chromium: context },
    newPage: async () => pageDriver(await context.newPage()),
    extensionUrl: (path) => `chrome-extension://${extensionId(options.extensionDir ?? '')}/${path}`,
    close: async () => {
      await context.close();
      await profile.remove();
    },
  };
}

function flags(extensionDir: string | undefined): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(extensionDir ? [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`] : []),
    // Google Chrome 137 took the switch above away and left this way back; Chromium and Edge never did.
    ...(extensionDir ? ['--disable-features=DisableLoadExtensionCommandLineSwitch'] : []),
    '--lang=it',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-default-browser-check',
    '--no-first-run',
  ];
}

/** Chromium derives the id of an unpacked extension from its path: the first 32 hex digits of SHA-256, as a to p. */
function extensionId(dir: string): string {
  const digest = createHash('sha256').update(realpathSync(dir)).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

async function answerRequests(context: BrowserContext, { serve, port }: LaunchOptions): Promise<void> {
  await context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    if (isOwn(url, port)) return route.continue();
    const served = await serve(url);
    if (!served) return route.abort();
    const { status = 200, headers = {}, body } = served;
    return route.fulfill({ status, headers, body });
  });
}

function pageDriver(page: Page): PageDriver {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const driver: PageDriver = {
    errors,
    raw: { chromium: page },
    inputMethod: chromiumInputMethod(page),
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    click: async (target, { button = 'left', count = 1, disabled = false } = {}) => {
      const { x, y } = typeof target === 'string' ? await centreOf(driver, target, disabled) : target;
      await page.mouse.click(x, y, { button, clickCount: count });
    },
    move: ({ x, y }) => page.mouse.move(x, y),
    wheel: (deltaY) => page.mouse.wheel(0, deltaY),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    evaluate: <Result, Arg>(fn: (arg: Arg) => Result | Promise<Result>, arg?: Arg) =>
      page.evaluate(callExpression(fn, arg)) as Promise<Result>,
    waitFor: <Result, Arg>(fn: (arg: Arg) => Result, options: { timeout?: number; arg?: Arg } = {}) =>
      poll(() => page.evaluate(conditionExpression(fn, options.arg)) as Promise<Result>, String(fn), options.timeout),
    screenshot: async (path) => page.screenshot(path ? { path } : {}),
    setViewport: (size) => page.setViewportSize(size),
    close: () => page.close(),
  };
  return driver;
}
