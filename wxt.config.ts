import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { platforms } from './lib/platforms';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const matches = platforms.flatMap((platform) => platform.matches);

/**
 * The scout is listed here and not as a WXT content script: WXT's content-script context tells the page the
 * extension's id by a DOM event and by postMessage at every start, and LinkedIn looks for exactly that.
 */
const contentScripts = platforms.map(({ id, matches }) => ({
  matches,
  js: [`scout-${id}.js`],
  run_at: 'document_start' as const,
  all_frames: false,
}));

/** Files that go into the package as they are: what texts are judged by, what English corrections are made from, licences and notices. */
const shipped = [
  ['lib/text/context/context.bin', 'lexicon/context.bin'],
  ['lib/inbox/triage/triage.bin', 'lexicon/triage.bin'],
  ['node_modules/dictionary-en/index.aff', 'lexicon/en.aff'],
  ['node_modules/dictionary-en/index.dic', 'lexicon/en.dic'],
  ['LICENSE', 'licences/LICENSE.txt'],
  ['node_modules/dictionary-en/license', 'licences/dictionary-en.txt'],
  ['lib/text/NOTICE.md', 'licences/NOTICE.md'],
] as const;

/** Where each platform fact comes from is for readers and tests: it stays out of what a page carries. */
const withoutEvidence = {
  name: 'without-evidence',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/lib\/platforms\/(?:threads\/)?[a-z]+\.ts$/.test(id)
      ? code.replace(/\bevidence: '(?:[^'\\]|\\.)*',?/g, '')
      : null,
};

/** The in-page style sheet is read by a browser only: its blanks and the names of its variables stay here. */
const withShortStyles = {
  name: 'with-short-styles',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('/lib/overlay/theme.ts') ? code.replace(/(?<=overlayCss = `)[^`]*/, shortened) : null,
};

function shortened(css: string): string {
  const names = [...new Set(css.match(/--[a-z-]+/g))];
  return css
    .replace(/\s*([{};,]|(?<!\w):|:(?= ))\s*/g, '$1')
    .replaceAll(';}', '}')
    .replace(/--[a-z-]+/g, (name) => `--${names.indexOf(name).toString(36)}`);
}

/** None of these changes what the code does: no function of ours asks for its own `arguments`, its length or `this` of an arrow. */
const compress = { passes: 4, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false };

/** Properties that never leave their script: no message, no other script of ours and nothing of the browser's knows them. */
const inside =
  /^(?:adapter|session|heldBreak|reviewSince|mirrorRoot|undoable|collapses|lineOpen|pieces|settledFindings|isFresh|findParts|trustButton|putCaret|openCard|openStrip|isDoubtfullyLong|openReview|correctWord|pickTemplate|isAside|onTheWay|giveBack)$/;

export default defineConfig({
  vite: () => ({ plugins: [withoutEvidence, withShortStyles] }),
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  i18n: { localesDir: path('lib/i18n') },
  targetBrowsers: ['chrome', 'firefox'],
  hooks: {
    // What enters a page comes out a fortieth smaller than from Vite's own minifier, which is faster.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'unlisted-script')) return;
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: { ecma: 2020, compress, mangle: { properties: { regex: inside } } },
      };
    },
    'build:publicAssets': (_, assets) => {
      for (const [from, to] of shipped) assets.push({ absoluteSrc: path(from), relativeDest: to });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'it',
    // Reading a selection inside an open shadow root (LinkedIn) needs Selection.getComposedRanges.
    minimum_chrome_version: '137',
    // activeTab: a page saved as a reference, from its menu or from the popup, gives its title and address. Alarms bring snoozed
    // comments back; notifications tell of a response target that is about to be missed.
    permissions: [
      ...['activeTab', 'alarms', 'contextMenus', 'notifications', 'scripting'],
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: matches,
    // Asked for site by site when the user checks links, and given back when the check is done.
    optional_host_permissions: ['*://*/*'],
    content_scripts: contentScripts,
    web_accessible_resources: [
      {
        resources: ['desk.html'],
        matches: matches.map(originOf),
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    // Chromium 156 keeps Alt+Shift with A, B, C, N, P, R, T, W, X and Z to itself and leaves such a command unassigned (tried).
    commands: {
      'correct-word': {
        suggested_key: { default: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K' },
        description: '__MSG_commands_correctWord__',
      },
      templates: {
        suggested_key: { default: 'Alt+Shift+M', mac: 'MacCtrl+Shift+M' },
        description: '__MSG_commands_templates__',
      },
      // Suggested for none: where no word is marked, `correct-word` opens the review.
      review: { description: '__MSG_commands_review__' },
    },
    ...(browser === 'firefox' && {
      // Firefox's own policy would ask https of every link that is checked; a site may answer on http alone.
      content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
      browser_specific_settings: {
        gecko: {
          id: 'sul-pezzo@sul-pezzo.invalid',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

/** Chromium wants a bare `/*` path in the matches of web-accessible resources. */
function originOf(match: string): string {
  return match.replace(/^([^/]+\/\/[^/]+)\/.*$/, '$1/*');
}
