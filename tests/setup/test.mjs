import { prepare, step } from './prepare.mjs';

/** `npm test`: everything, cheapest first, on a machine that has nothing but Node and git. */
const browsers = prepare();
step('Lexicon', 'npm', ['run', '--silent', 'lexicon']);
step('Types', 'npm', ['run', '--silent', 'types']);
step('Lint', 'npm', ['run', '--silent', 'lint']);
step('Unit, repository and component tests', 'npx', ['vitest', 'run']);
step('Extension, both builds', 'npm', ['run', '--silent', 'build']);
step(
  'Editors, practice pages and stories in real browsers',
  'npx',
  ['vitest', 'run', '--config', 'tests/vitest.browser.config.ts'],
  browsers,
);
