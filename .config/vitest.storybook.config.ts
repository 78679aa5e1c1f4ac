import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** Every story as a test: it draws, its play function passes, and axe finds nothing. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [storybookTest({ configDir: new URL('../stories/.storybook', import.meta.url).pathname })],
  test: {
    name: 'storybook',
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({
        launchOptions: {
          executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
          args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
    reporters: [
      'default',
      [
        'json',
        {
          outputFile: new URL(
            `../.cache/results/${process.env['RESULTS'] ?? 'stories'}.json`,
            import.meta.url,
          ).pathname,
        },
      ],
    ],
  },
});
