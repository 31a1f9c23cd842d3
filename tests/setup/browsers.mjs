import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Where the two browsers come from, in this order: `CHROMIUM_PATH` / `FIREFOX_PATH`; an installed browser;
 * Playwright's own download; as root on Debian or Ubuntu, the distribution's packages.
 * Plain JavaScript without dependencies: it runs before anything is installed.
 *
 * Google Chrome 137 and later ignore `--load-extension`, so Chromium and Edge come before it; Playwright's Firefox is
 * patched and takes no extensions over WebDriver BiDi, so Firefox is never downloaded from there.
 */
const known = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'microsoft-edge-stable',
      'msedge',
      'google-chrome',
      'google-chrome-stable',
      'chrome',
    ],
    places: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ],
      win32: [
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      ],
    },
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    },
    debian: 'firefox-esr',
  },
};

/** Path of an installed browser (`chromium` or `firefox`), or null. */
export function findBrowser(name) {
  const { variable, commands, places } = known[name];
  const named = process.env[variable];
  if (named && existsSync(named)) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const candidates = [...onPath, ...(places[process.platform] ?? []), ...(name === 'chromium' ? downloaded() : [])];
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** Finds the browser or installs it, saying what it does. Null when there is no way. */
export function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  console.log(`No ${name} found: trying to install one.`);
  if (name === 'chromium') run('npx', ['playwright-core', 'install', '--with-deps', '--no-shell', 'chromium']);
  if (!findBrowser(name) && isDebian() && process.getuid?.() === 0) {
    console.log(`Installing Debian's package ${known[name].debian}.`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', known[name].debian]);
  }
  return findBrowser(name);
}

/** Playwright's own Chromium builds, newest first. */
function downloaded() {
  const caches = {
    linux: '.cache/ms-playwright',
    darwin: 'Library/Caches/ms-playwright',
    win32: 'AppData/Local/ms-playwright',
  };
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), caches[process.platform] ?? caches.linux);
  if (!existsSync(cache)) return [];
  const builds = readdirSync(cache)
    .filter((entry) => entry.startsWith('chromium-'))
    .sort()
    .reverse();
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return builds.flatMap((build) => inside.map((path) => join(cache, build, path)));
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function run(command, args) {
  console.log(`$ ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.log(`${command} did not succeed (status ${status}).`);
}
