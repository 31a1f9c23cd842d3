import { ensureDesktop } from './browsers.mjs';
import { prepare, step } from './prepare.mjs';

/** `npm test`: everything, cheapest first, on a machine that has nothing but Node and git. */
const browsers = prepare();
ensureDesktop();
step('Generated types', 'npx', ['wxt', 'prepare']);
step('Lexicon', 'npm', ['run', '--silent', 'lexicon']);
step('Types', 'npm', ['run', '--silent', 'types']);
step('Lint', 'npm', ['run', '--silent', 'lint']);
step('Unit and repository tests', 'npx', ['vitest', 'run', '--config', 'tests/vitest.config.ts']);
step('Component tests', 'npx', ['vitest', 'run', '--config', 'tests/vitest.components.config.ts']);
step('Extension, both builds', 'npm', ['run', '--silent', 'build']);
step('Firefox package', 'npx', ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3']);
step(
  'Editors, practice pages and stories in real browsers',
  'npx',
  ['vitest', 'run', '--config', 'tests/vitest.browser.config.ts'],
  browsers,
);
