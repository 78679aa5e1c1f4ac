import { defineConfig } from '@playwright/test';
import { ORIGINS } from './origins.ts';

/** Our elements on the sites of strangers, served with the headers of such sites. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [
    ['list'],
    ['json', { outputFile: `../../.cache/results/${process.env['RESULTS'] ?? 'hosts'}.json` }],
    ['./pages-by-engine.ts'],
  ],
  use: { baseURL: ORIGINS.site, locale: 'ru-KZ', viewport: { width: 1000, height: 900 } },
  webServer: {
    command: `"${process.execPath}" test/hosts/serve.ts`,
    cwd: '../..',
    url: `${ORIGINS.site}/pages/plain`,
    env: process.env as Record<string, string>,
    reuseExistingServer: process.env['CI'] === undefined,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
          args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
        },
      },
    },
    {
      name: 'firefox',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: { executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr' },
      },
    },
  ],
});
