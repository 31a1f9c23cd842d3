import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type HTTPRequest, type KeyInput, type Page } from 'puppeteer-core';
import { firefoxInputMethod } from './input-method';
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

/** Puppeteer drives Firefox: it speaks WebDriver BiDi, which can install an extension into a stock Firefox. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const profile = await temporaryProfile();
  const uuid = randomUUID();
  const viewport = options.viewport ?? { width: 1280, height: 800 };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executablePath('firefox'),
    headless: options.headless ?? true,
    args: ['--remote-allow-system-access'],
    userDataDir: profile.dir,
    env: italianEnvironment(),
    defaultViewport: viewport,
    extraPrefsFirefox: preferences(options, uuid),
  });
  if (options.extensionDir) await browser.installExtension(options.extensionDir);
  return {
    name: 'firefox',
    raw: { firefox: browser },
    newPage: async () => {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => void answer(request, options));
      return pageDriver(page);
    },
    extensionUrl: (path) => `moz-extension://${uuid}/${path}`,
    close: async () => {
      await browser.close();
      await profile.remove();
    },
  };
}

function preferences({ colorScheme, extensionDir }: LaunchOptions, uuid: string): Record<string, unknown> {
  return {
    'intl.accept_languages': 'it-IT, it, en',
    'intl.locale.requested': 'it',
    // 0 = dark, 1 = light; BiDi has no command for it.
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    // A permission asked for is granted, as a user's yes would do: the browser's own question cannot be answered from here.
    'extensions.webextOptionalPermissionPrompts': false,
    // A proxy that does not exist: what the interception lets slip does not reach the network either.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    ...(extensionDir && { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extensionDir)]: uuid }) }),
  };
}

function geckoId(dir: string): string {
  return JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;
}

async function answer(request: HTTPRequest, { serve, port }: LaunchOptions): Promise<void> {
  if (!/^https?:/.test(request.url()) || isOwn(request.url(), port)) return request.continue();
  const served = await serve(request.url());
  if (!served) return request.abort();
  const { status = 200, headers = {}, body } = served;
  return request.respond({ status, headers, body });
}

function pageDriver(page: Page): PageDriver {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const driver: PageDriver = {
    errors,
    raw: { firefox: page },
    inputMethod: firefoxInputMethod(page.browser()),
    goto: (url) => (url.startsWith('moz-extension:') ? openExtensionPage(page, url) : visit(page, url)),
    reload: async () => void (await page.reload()),
    click: async (target, { button = 'left', count = 1, disabled = false } = {}) => {
      const { x, y } = typeof target === 'string' ? await centreOf(driver, target, disabled) : target;
      await page.mouse.click(x, y, { button, count });
    },
    move: ({ x, y }) => page.mouse.move(x, y),
    wheel: (deltaY) => page.mouse.wheel({ deltaY }),
    type: (text) => page.keyboard.type(text),
    press: (keys) => press(page, keys),
    evaluate: <Result, Arg>(fn: (arg: Arg) => Result | Promise<Result>, arg?: Arg) =>
      page.evaluate(callExpression(fn, arg)) as Promise<Result>,
    waitFor: <Result, Arg>(fn: (arg: Arg) => Result, options: { timeout?: number; arg?: Arg } = {}) =>
      poll(() => page.evaluate(conditionExpression(fn, options.arg)) as Promise<Result>, String(fn), options.timeout),
    screenshot: async (path) => Buffer.from(await page.screenshot(path ? { path: path as `${string}.png` } : {})),
    setViewport: (size) => page.setViewport(size),
    close: () => page.close(),
  };
  return driver;
}

async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
}

/** Allowed by the system-access flag, but the change of process swallows the load event that `goto` waits for. */
async function openExtensionPage(page: Page, url: string): Promise<void> {
  page.goto(url, { timeout: 0 }).catch(() => {});
  const loaded = (address: string) => location.href === address && document.readyState === 'complete';
  await poll(() => page.evaluate(callExpression(loaded, url)) as Promise<boolean>, url);
}

/** Puppeteer presses one key at a time: modifiers are held around it. */
async function press(page: Page, keys: string): Promise<void> {
  const parts = keys.split('+') as KeyInput[];
  const key = parts.pop();
  for (const modifier of parts) await page.keyboard.down(modifier);
  if (key) await page.keyboard.press(key);
  for (const modifier of parts.reverse()) await page.keyboard.up(modifier);
}
