import { prepare, step } from './prepare.mjs';

/** `npm run demo [-- --headless] [-- --pictures]`: the main job, on a machine that has nothing but Node and git. */
const browsers = prepare();
step('Lexicon and extension', 'npx', ['tsx', 'tests/setup/extension.ts']);
step('Demo', 'npx', ['tsx', 'tests/demo/main.ts', ...process.argv.slice(2)], browsers);
