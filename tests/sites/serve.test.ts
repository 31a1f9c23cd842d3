import type { Server } from 'node:http';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSites } from './build';
import { serve } from './serve';
import { listen } from './server';

beforeAll(buildSites);

test('answers for the practice hosts only', () => {
  for (const url of ['https://example.org/', 'https://api.x.com/', 'https://facebook.com/'])
    expect(serve(url)).toBeNull();
});

describe.each([
  'https://x.com/home',
  'https://x.com/hostile',
  'https://x.com/plain',
  'https://www.facebook.com/pagina.di.prova',
  'https://www.instagram.com/',
  'https://www.linkedin.com/feed/',
])('%s', (url) => {
  const page = serve(url);

  test('is Italian and forbids inline scripts, inline styles, eval and frames', () => {
    expect(page?.body.toString()).toContain('<html lang="it"');
    const csp = page?.headers['content-security-policy'];
    expect(csp).toMatch(/script-src 'self' 'nonce-\w+';/);
    expect(csp).toContain("frame-src 'none'");
    expect(csp).not.toMatch(/unsafe-(inline|eval)/);
  });

  test('is complete: every file it names is there', () => {
    const names = [...page!.body.toString().matchAll(/(?:src|href)="(\/practice\/[^"]+)"/g)].map((match) => match[1]!);
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect([name, serve(new URL(name, url).href)?.status]).toEqual([name, 200]);
  });
});

test('LinkedIn enforces Trusted Types', () => {
  expect(serve('https://www.linkedin.com/')?.headers['content-security-policy']).toContain(
    "require-trusted-types-for 'script'",
  );
});

test('gives out built files only', () => {
  expect(serve('https://x.com/practice/stamp')?.status).toBe(404);
  expect(serve('https://x.com/practice/..%2fbuild.ts')?.status).toBe(404);
});

describe('the loopback server', () => {
  let server: Server;
  beforeAll(async () => {
    server = await listen(0);
  });
  afterAll(() => void server.close());

  const ask = (host: string, path: string) =>
    new Promise<string>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      get({ host: '127.0.0.1', port, path, headers: { host: `${host}:${port}` } }, (response) => {
        let body = '';
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () => resolve(body));
      }).on('error', reject);
    });

  test('shows under x.com.localhost what the tests see at x.com', async () => {
    expect(await ask('x.com.localhost', '/home')).toBe(serve('https://x.com/home')?.body);
  });

  test('lists its doors elsewhere', async () => {
    expect(await ask('localhost', '/')).toContain('http://www.linkedin.com.localhost:');
  });
});
