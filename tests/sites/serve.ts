import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Served } from '../drivers';
import { dist } from './build';

interface Site {
  bundle: string;
  title: string;
  /** Bundle that runs before the page's own. */
  before?: string;
  csp: string;
}

const nonce = 'cHJhdGljYQ';

/** As narrow as the platforms' own policies, or narrower: no inline style or script, no frame, no other host. */
const policy = [
  "default-src 'none'",
  `script-src 'self' 'nonce-${nonce}'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

const sites: Record<string, Site> = {
  'x.com': { bundle: 'x', title: 'Home / X', csp: policy },
  'www.facebook.com': { bundle: 'facebook', title: 'Facebook', csp: policy },
  'www.instagram.com': { bundle: 'instagram', title: 'Instagram', csp: policy },
  'www.linkedin.com': {
    bundle: 'linkedin',
    title: 'Feed | LinkedIn',
    // LinkedIn enforces Trusted Types with a default policy of its own.
    csp: `${policy}; require-trusted-types-for 'script'; trusted-types default`,
  },
};

/** Special pages, all on X's host: one that fights whatever it does not know, one without any composer. */
const special: Record<string, Partial<Site>> = {
  '/hostile': { before: 'hostile' },
  '/plain': { bundle: 'plain' },
};

/**
 * What a practice host answers. In: the full address, under the platform's real host name. Out: null for any host that
 * is not ours, so that nothing leaves the machine. `buildSites()` must have run.
 */
export function serve(url: string): Required<Served> | null {
  const { host, pathname } = new URL(url);
  const site = sites[host];
  if (!site) return null;
  if (pathname.startsWith('/practice/')) return asset(pathname.slice('/practice/'.length));
  if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  return page({ ...site, ...(host === 'x.com' && special[pathname]) });
}

function asset(name: string): Required<Served> {
  const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  const body = /^[a-z]+\.(js|css)$/.test(name) ? read(name) : null;
  if (body === null) return { status: 404, headers: {}, body: '' };
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }, body };
}

function page({ bundle, title, before, csp }: Site): Required<Served> {
  const script = (name: string, when: string) => `<script nonce="${nonce}" src="/practice/${name}.js"${when}></script>`;
  const body = `<!doctype html>
<html lang="it" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/practice/${bundle}.css">
${before ? script(before, '') : ''}
${script(bundle, ' defer')}
</head>
<body>
<div id="root"></div>
</body>
</html>
`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': csp,
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
  };
  return { status: 200, headers, body };
}

function read(name: string): Buffer | null {
  try {
    return readFileSync(join(dist, name));
  } catch {
    return null;
  }
}
