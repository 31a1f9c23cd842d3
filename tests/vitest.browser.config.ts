import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests in real browsers: one file at a time, because every file starts a browser of its own. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)) } },
  test: {
    include: ['tests/{editors,sites,e2e}/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
