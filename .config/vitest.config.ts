import { defineConfig } from 'vitest/config';

/** Unit and server tests in Node. Element tests run in real browsers: web-test-runner.config.mjs. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    globals: true,
    include: [
      'packages/*/src/**/*.test.ts',
      'examples/*/src/**/*.test.ts',
      'test/{sdk,conformance,packaging,faults,load}/**/*.test.ts',
    ],
    exclude: [
      '**/node_modules/**',
      '**/dist/**',
      'packages/widgets/src/**/*.test.ts',
      'packages/sdk/src/**/*.browser.test.ts',
    ],
    testTimeout: 60_000,
    reporters: [
      'default',
      ['json', { outputFile: `.cache/results/${process.env['RESULTS'] ?? 'unit'}.json` }],
    ],
  },
});
