import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const output = join(root, '.output', 'chrome-mv3');
const sources = ['components', 'entrypoints', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

/**
 * The folder of the Chromium build, made anew first when a source is newer. What the build says goes to standard
 * error: standard output belongs to the caller. Throws when the build fails.
 */
export function chromeBuild(): string {
  run(join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'lib/text/spelling/build/main.ts'));
  if (Math.max(...sources.map((name) => changedAt(join(root, name)))) > changedAt(join(output, 'manifest.json'))) {
    run(join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', 'chrome', '--mv3');
  }
  return output;
}

function run(...args: string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`This did not succeed: node ${args.join(' ')}`);
}

/** When a file or anything in a folder was last changed, added or removed, epoch ms; 0 when there is none. */
function changedAt(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) chromeBuild();
