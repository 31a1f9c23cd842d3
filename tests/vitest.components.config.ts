import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** React components in happy-dom, with the interface texts as the built extension has them. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [WxtVitest()],
  test: {
    environment: 'happy-dom',
    include: ['tests/components/**/*.test.{ts,tsx}'],
    setupFiles: [fileURLToPath(new URL('components/setup.ts', import.meta.url))],
  },
});
