import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests without a browser: pure code and the repository's own rules. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [WxtVitest()],
  test: { include: ['tests/unit/**/*.test.ts', 'tests/repo/**/*.test.ts'], testTimeout: 20_000 },
});
