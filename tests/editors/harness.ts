import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { ReplaceResult } from '@/lib/editors';
import type { Span } from '@/lib/shared/finding';
import { type BrowserName, type Driver, launch, type PageDriver, type Served } from '../drivers';
import { callVerb, fillEditor } from './in-page';
import type { Content } from './pages/practice';
import { findPixels, type Pixels } from './pixels';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const host = 'https://editors.test';

/** Strict, as the platforms' own: no inline script, nothing from elsewhere. */
const policy = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:";

const html = (name: string) => `<!doctype html><html lang="it"><meta charset="utf-8"><link rel="icon" href="data:,">
<style>body { margin: 20px; font: 16px/24px sans-serif } p { margin: 0 } [contenteditable], textarea, input { width: 600px; outline: none } .ql-editor { white-space: pre-wrap } ::selection { background: rgb(0, 255, 255) }</style>
<div id="above"></div><div id="mount"></div><div id="below"></div><script src="/${name}.js"></script></html>`;

/** A browser with the verbs loaded and the practice pages served. */
export interface Bench {
  readonly page: PageDriver;
  /** Opens a practice page. */
  visit(address: string): Promise<void>;
  /** Fills a fresh editor with the content and attaches the adapter to it; gives the editor's kind. */
  fill(content: Content): Promise<string | null>;
  call<Result>(verb: string, ...args: unknown[]): Promise<Result>;
  readText(): Promise<string>;
  replace(span: Span, expected: string, text: string, chosen?: Span): Promise<ReplaceResult>;
  /** Where on the screen marks or selections are painted. */
  pixels(of: 'mark' | 'selection'): Promise<Pixels>;
  close(): Promise<void>;
}

export async function startBench(browser: BrowserName): Promise<Bench> {
  const dir = await mkdtemp(join(tmpdir(), 'sul-pezzo-editors-'));
  const [scripts] = await Promise.all([bundlePages(), bundleExtension(join(dir, 'extension'))]);
  const driver = await launch({ browser, extensionDir: join(dir, 'extension'), serve: (url) => answer(url, scripts) });
  const page = await driver.newPage();
  return { ...benchOn(page), close: () => close(driver, dir) };
}

async function close(driver: Driver, dir: string): Promise<void> {
  await driver.close();
  await rm(dir, { recursive: true, force: true });
}

function benchOn(page: PageDriver): Omit<Bench, 'close'> {
  const call = <Result>(verb: string, ...args: unknown[]) => ask<Result>(page, verb, args);
  return {
    page,
    call,
    readText: () => call('readText'),
    replace: (...change) => call('replace', ...change),
    visit: (address) => page.goto(`${host}/${address}`),
    fill: async (content) => {
      await page.evaluate(fillEditor, content);
      return call('attach');
    },
    pixels: (of) => findPixels(page, of),
  };
}

async function ask<Result>(page: PageDriver, verb: string, args: unknown[]): Promise<Result> {
  const { result, error } = JSON.parse(await page.evaluate(callVerb, JSON.stringify({ verb, args })));
  if (error) throw new Error(error);
  return result;
}

function answer(url: string, scripts: Map<string, string>): Served | null {
  const { origin, pathname } = new URL(url);
  if (origin !== host) return null;
  const script = scripts.get(pathname);
  if (script) return { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: script };
  return {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    body: html(pathname.slice(1)),
  };
}

/** Draft.js needs React's findDOMNode, which React 19 no longer has: its page is built with React 17. */
const builds = [
  { pages: ['lexical.ts', 'quill.ts', 'quill-1.ts', 'tiptap.ts', 'textarea.tsx', 'contenteditable.ts'], alias: {} },
  { pages: ['draft.tsx'], alias: { react: 'react-17', 'react-dom': 'react-dom-17' } },
];

/** The pages' scripts by their path on the practice host. */
async function bundlePages(): Promise<Map<string, string>> {
  const bundles = builds.map(({ pages, alias }) =>
    build({
      bundle: true,
      write: false,
      outdir: '/',
      entryPoints: pages.map((page) => here(`pages/${page}`)),
      alias,
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    }),
  );
  const files = (await Promise.all(bundles)).flatMap(({ outputFiles }) => outputFiles);
  return new Map(files.map(({ path, text }) => [path, text]));
}

async function bundleExtension(outdir: string): Promise<void> {
  await mkdir(outdir, { recursive: true });
  await build({
    bundle: true,
    outfile: join(outdir, 'content.js'),
    entryPoints: [here('extension/content.ts')],
    alias: { '@': here('../..') },
  });
  const matches = [`${host}/*`];
  const manifest = {
    manifest_version: 3,
    name: 'editors',
    version: '1',
    host_permissions: matches,
    content_scripts: [{ matches, js: ['content.js'], run_at: 'document_start' }],
    browser_specific_settings: { gecko: { id: 'editors@sul-pezzo.invalid' } },
  };
  await writeFile(join(outdir, 'manifest.json'), JSON.stringify(manifest));
}
