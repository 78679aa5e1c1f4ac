import { defineConfig } from '@playwright/test';
import { SERVER_FOLDER } from './server-folder.ts';

const port = 8119;

/** A visitor's whole way on the demo page, against the real server and its database file. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
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
    // What the server says is kept beside its database, where a test reads it; a start that failed says why.
    command: `
      rm -rf "$AMANAT_DATA_FOLDER"; mkdir -p "$AMANAT_DATA_FOLDER"; out="$AMANAT_DATA_FOLDER/output"
      "${process.execPath}" examples/portal/demo.ts > "$out" 2>&1 || cat "$out" >&2`,
    cwd: '../..',
    url: `http://localhost:${port}/readyz`,
    env: {
      ...(process.env as Record<string, string>),
      AMANAT_PORT: String(port),
      AMANAT_DATA_FOLDER: SERVER_FOLDER,
      // The most talkative: whatever it can say must be free of what visitors type.
      AMANAT_LOG_LEVEL: 'trace',
      // All tests come from one address.
      AMANAT_CHANGES_PER_ADDRESS: '100000',
      AMANAT_LOOKUPS_PER_ADDRESS: '100000',
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
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-background-networking',
            // A name that browsers do not trust as they trust localhost.
            '--host-resolver-rules=MAP amanat.test localhost',
          ],
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
