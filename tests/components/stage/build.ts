import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { build } from 'esbuild';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The components in one page, with the Italian texts, as the built extension would have them. */
export async function buildStage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path('main.tsx')],
    outdir: 'stage',
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', MESSAGES: await italian(), TRIAGE: await triage() },
    alias: { '#i18n': path('../../../.wxt/i18n/index.ts'), '@': path('../../..') },
  });
  const text = (extension: string) => outputFiles.find((file) => file.path.endsWith(extension))?.text ?? '';
  const script = text('.js').replaceAll('</script', '<\\/script');
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sul Pezzo</title>
<style>${text('.css')}</style><div id="root"></div><script type="module">${script}</script>`;
}

async function triage(): Promise<string> {
  return JSON.stringify(await readFile(path('../../../lib/inbox/triage/triage.bin'), 'base64'));
}

async function italian(): Promise<string> {
  return generateChromeMessagesText(await parseMessagesFile(path('../../../lib/i18n/it.yml')));
}
