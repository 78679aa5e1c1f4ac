import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const port = 8119;
// Workers load this file too: the folder is made once and handed on.
const folder = (process.env['AMANAT_E2E_FOLDER'] ??= mkdtempSync(join(tmpdir(), 'amanat-e2e-')));

/** A visitor's whole way on the demo page, against the real server and its database file. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  globalTeardown: './remove-server-folder.ts',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // All of them visit one server: each test knows its own request by what it typed.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [
    ['list'],
    ['json', { outputFile: `../../.cache/results/${process.env['RESULTS'] ?? 'e2e'}.json` }],
  ],
  use: { baseURL: `http://localhost:${port}`, locale: 'kk-KZ', viewport: { width: 1280, height: 900 } },
  webServer: {
    // What the server says is kept beside its database: a test reads it. A start that failed says why.
    command: 'node examples/portal/demo.ts > "$AMANAT_DATA_FOLDER/output" 2>&1 || cat "$AMANAT_DATA_FOLDER/output" >&2',
    cwd: '../..',
    url: `http://localhost:${port}/readyz`,
    env: {
      ...(process.env as Record<string, string>),
      AMANAT_PORT: String(port),
      AMANAT_DATA_FOLDER: folder,
      // The most talkative: whatever it can say must be free of what visitors type.
      AMANAT_LOG_LEVEL: 'trace',
    },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: 'demo-command.spec.ts',
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
      testIgnore: 'demo-command.spec.ts',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: { executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr' },
      },
    },
    // Without a browser, so once.
    { name: 'command', testMatch: 'demo-command.spec.ts' },
  ],
});
