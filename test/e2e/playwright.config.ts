import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const port = 8119;
// Workers load this file too: the folder is made once and handed on.
const folder = (process.env['E2E_FOLDER'] ??= mkdtempSync(join(tmpdir(), 'amanat-e2e-')));

/** A visitor's whole way on the demo page, against the real server and its database file. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  timeout: 90_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [
    ['list'],
    ['json', { outputFile: `../../.cache/results/${process.env['RESULTS'] ?? 'e2e'}.json` }],
  ],
  use: { baseURL: `http://localhost:${port}`, locale: 'kk-KZ', viewport: { width: 1280, height: 900 } },
  webServer: {
    command: 'node examples/portal/demo.ts',
    cwd: '../..',
    url: `http://localhost:${port}/readyz`,
    env: {
      ...(process.env as Record<string, string>),
      AMANAT_PORT: String(port),
      AMANAT_DATA_FOLDER: folder,
    },
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
