import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Where the two browsers come from, in this order: `CHROMIUM_PATH` / `FIREFOX_PATH`; an installed browser;
 * Playwright's own download; as root on Debian or Ubuntu, the distribution's packages; Google Chrome.
 * Plain JavaScript without dependencies: it runs before anything is installed.
 *
 * Google Chrome comes last because since 137 it ignores `--load-extension` (the drivers ask it not to, while it still
 * listens); Firefox is never downloaded from Playwright, whose patched build takes no extensions over WebDriver BiDi.
 */
const known = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'msedge'],
    places: {
      darwin: ['Chromium', 'Microsoft Edge'].map(macApplication),
      win32: ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    },
    // The second brings the interface in Italian.
    debian: ['chromium', 'chromium-l10n'],
  },
  chrome: {
    variable: 'CHROMIUM_PATH',
    commands: ['google-chrome', 'google-chrome-stable', 'chrome'],
    places: {
      darwin: [macApplication('Google Chrome')],
      win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    },
    debian: ['firefox-esr'],
  },
};

/** Debian keeps Chromium's languages in a package of their own; the stories read the interface in Italian. */
const debianChromium = '/usr/bin/chromium';
const debianItalian = '/usr/lib/chromium/locales/it.pak';

/** Path of an installed browser (`chromium` or `firefox`), or null. */
export function findBrowser(name) {
  return installed(name) ?? (name === 'chromium' ? (downloaded() ?? installed('chrome')) : null);
}

/** Finds the browser or installs it, saying what it does. Null when there is no way. */
export function ensureBrowser(name) {
  const find = () => installed(name) ?? (name === 'chromium' ? downloaded() : null);
  if (find() === debianChromium && !existsSync(debianItalian)) installPackages(['chromium-l10n']);
  if (find()) return find();
  console.log(`No ${name} found: trying to install one.`);
  if (name === 'chromium') run('npx', ['playwright-core', 'install', '--no-shell', 'chromium']);
  if (!find()) installPackages(known[name].debian);
  return findBrowser(name);
}

/** A screen, a window manager and a keyboard for the one test that needs them; where they cannot be had it is skipped. */
export function ensureDesktop() {
  const missing = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' };
  const packages = Object.entries(missing).flatMap(([command, name]) => (onPath([command]) ? [] : [name]));
  if (packages.length > 0) installPackages(packages);
}

function installed(name) {
  const { variable, commands, places } = known[name];
  const named = process.env[variable];
  if (named && existsSync(named)) return named;
  return onPath(commands) ?? (places[process.platform] ?? []).find((path) => existsSync(path)) ?? null;
}

function onPath(commands) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** The newest Chromium that Playwright has downloaded. */
function downloaded() {
  const caches = {
    linux: '.cache/ms-playwright',
    darwin: 'Library/Caches/ms-playwright',
    win32: 'AppData/Local/ms-playwright',
  };
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), caches[process.platform] ?? caches.linux);
  if (!existsSync(cache)) return null;
  const builds = readdirSync(cache).filter((entry) => entry.startsWith('chromium-'));
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    ...['chrome-mac-arm64', 'chrome-mac-x64'].map((folder) => folder + macApplication('Google Chrome for Testing', '')),
    'chrome-win64/chrome.exe',
  ];
  const candidates = builds
    .sort()
    .reverse()
    .flatMap((build) => inside.map((path) => join(cache, build, path)));
  return candidates.find((path) => existsSync(path)) ?? null;
}

function macApplication(name, folder = '/Applications') {
  return `${folder}/${name}.app/Contents/MacOS/${name}`;
}

function installPackages(packages) {
  if (!isDebian() || process.getuid?.() !== 0) return;
  console.log(`Installing packages of the distribution: ${packages.join(', ')}.`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
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
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.log(`${command} did not succeed (status ${status}).`);
}
