// Component and browser-parity tests in Chromium, Firefox and WebKit: `wtr --group chromium|firefox|webkit`.
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { AmanatClient } from '@amanat/sdk';
import { startServer, readConfig } from '@amanat/server';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countsReporter } from '../test/engines/counts-reporter.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: quiet },
    }),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
        headless: true,
      },
    }),
  webkit: () =>
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_DRIVER_PORT),
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {
          binary: process.env.MINIBROWSER ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
          args: ['--automation'],
        },
      },
    }),
};
const parity = [
  'packages/l10n/src/**/*.test.ts',
  'packages/loans/src/**/*.test.ts',
  'test/conformance/*.test.ts',
];
const elements = ['packages/widgets/src/**/*.test.ts'];
const sdk = ['packages/sdk/src/{outbox,live-figures}/*.test.ts', 'packages/sdk/src/client.browser.test.ts'];
const asked = process.argv[process.argv.indexOf('--group') + 1] ?? 'chromium';
// `FILES='packages/widgets/src/hotline-card/*.test.ts'` narrows a run. Media queries and viewports can only be set in Chromium.
const narrowed = process.env.FILES?.split(' ');
const files = [
  ...(narrowed ?? [...parity, ...sdk, ...elements]),
  ...(asked === 'chromium' ? [] : ['!packages/**/*.chromium.test.ts']),
];

const folder = mkdtempSync(join(tmpdir(), 'amanat-elements-'));
const sitesFile = join(folder, 'sites.json');
const settings = { elements: { '*': { theme: 'dark', 'no-such-name': '1' } } };
writeFileSync(sitesFile, JSON.stringify({ 'test-site': settings, 'test-site-of-many': settings }));

/** The real server, for the elements that talk to one; its address stands on `<html data-test-endpoint>`. */
const server = await startServer({
  config: readConfig({
    AMANAT_DEMO: '1',
    AMANAT_PORT: '0',
    AMANAT_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
    AMANAT_DATABASE_FILE: join(folder, 'amanat.sqlite'),
    AMANAT_ALLOWED_ORIGINS: '*',
    AMANAT_SITES_FILE: sitesFile,
    AMANAT_LOG_LEVEL: 'silent',
    // All tests come from one address.
    AMANAT_CHANGES_PER_ADDRESS: '100000',
    AMANAT_CHANGES_PER_SITE: '100000',
    AMANAT_LOOKUPS_PER_ADDRESS: '100000',
    AMANAT_WRONG_RECEIPTS_PER_ADDRESS: '10000',
  }),
});

/** What an editor at the server does: a browser may hold no staff token, and the server takes staff from no other site. */
const editor = new AmanatClient({
  endpoint: server.url,
  staffToken: await server.createStaffToken({ name: 'elements', roles: ['editor'], expiresAt: null }),
});
const editorAtTheServer = {
  name: 'editor-at-the-server',
  executeCommand: ({ command, payload }) =>
    command === 'revise-figure' ? editor.staff.figureRevisions.create(payload) : undefined,
};

export default {
  rootDir: here('..'),
  nodeResolve: { exportConditions: ['development', 'browser'] },
  // One page at a time: WebKit's driver takes one client, and a page in the background gets no frames to draw.
  concurrency: 1,
  concurrentBrowsers: 1,
  testsFinishTimeout: 600_000,
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="kk" data-test-endpoint="${server.url}">
  <head><meta charset="utf-8" /></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
  testFramework: { config: { timeout: 20_000 } },
  plugins: [
    editorAtTheServer,
    // The HPKE package asks for Node's module where there is no WebCrypto; in a browser it never gets there.
    {
      name: 'no-node-crypto',
      resolveImport: ({ source }) => (source === 'crypto' ? 'data:text/javascript,' : undefined),
    },
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: here('tsconfig.base.json') }),
  ],
  groups: [{ name: asked, files, browsers: [launchers[asked]()] }],
  reporters: [defaultReporter({ reportTestProgress: false }), countsReporter(`.cache/results/${asked}.json`)],
};
