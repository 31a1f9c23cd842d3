import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browsers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a command of the project; ends this process with its status when it fails. */
export function step(title, command, args, env = {}) {
  console.log(`\n── ${title}`);
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(process.platform === 'win32' ? ';' : ':');
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: path, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Brings a fresh clone to where tests and demo can run: dependencies, then both browsers. Gives their paths. */
export function prepare() {
  if (!isInstalled()) step('Installing dependencies', 'npm', ['ci', '--no-audit', '--no-fund']);
  console.log('\n── Looking for browsers');
  const browsers = { CHROMIUM_PATH: ensureBrowser('chromium'), FIREFOX_PATH: ensureBrowser('firefox') };
  for (const [variable, path] of Object.entries(browsers)) {
    if (!path) {
      console.error(
        `There is no browser for ${variable} and none could be installed. Install one, or name it in ${variable}.`,
      );
      process.exit(1);
    }
    console.log(`${variable}=${path}`);
  }
  return browsers;
}

/** npm writes its hidden lock file last: it is there and newer than ours only after a complete install. */
function isInstalled() {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden) || !existsSync(join(root, '.wxt', 'tsconfig.json'))) return false;
  const ours = join(root, 'package-lock.json');
  if (statSync(hidden).mtimeMs >= statSync(ours).mtimeMs) return true;
  const versions = (path) =>
    JSON.stringify(
      Object.entries(JSON.parse(readFileSync(path, 'utf8')).packages)
        .filter(([name, entry]) => name && !entry.optional)
        .map(([name, entry]) => [name, entry.version]),
    );
  return versions(hidden) === versions(ours);
}
