import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const stamp = join(root, '.dist', 'stamp');

/** Where the built pages lie. */
export const dist = join(root, '.dist');

const react17 = { react: 'react-17', 'react-dom': 'react-dom-17' };

/** X still runs Draft.js, which is written for React 17; the others get the React of the project. */
const bundles: BuildOptions[] = [
  { entryPoints: { x: 'x/main.tsx' }, alias: react17 },
  {
    entryPoints: {
      facebook: 'facebook/main.tsx',
      instagram: 'instagram/main.tsx',
      linkedin: 'linkedin/main.tsx',
      hostile: 'hostile/main.ts',
      plain: 'plain/main.tsx',
    },
  },
];

/** Builds the practice pages unless they are there already for the very same sources and packages. */
export async function buildSites(): Promise<void> {
  const hash = await sourceHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  await Promise.all(bundles.map((bundle) => build({ ...common, ...bundle })));
  writeFileSync(stamp, hash);
}

const common: BuildOptions = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  format: 'iife',
  jsx: 'automatic',
  target: 'es2023',
  charset: 'utf8',
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  tsconfigRaw: {},
  logLevel: 'warning',
};

async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  const files: string[] = [];
  // LinkedIn's page shares its shadow-root selection with the editors' own pages.
  for await (const file of glob(['**/*.{ts,tsx,css}', '../editors/pages/quill-shadow.ts'], { cwd: root }))
    files.push(file);
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(root, file)));
  hash.update(readFileSync(join(root, '../../package-lock.json')));
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildSites();
