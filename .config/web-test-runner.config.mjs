// Component and browser-parity tests in Chromium, Firefox and WebKit: `wtr --group chromium|firefox|webkit`.
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { esbuildPlugin } from '@web/dev-server-esbuild';
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
const parity = ['packages/l10n/src/**/*.test.ts', 'packages/loans/src/**/*.test.ts'];
const elements = ['packages/widgets/src/**/*.test.ts'];
const asked = process.argv[process.argv.indexOf('--group') + 1] ?? 'chromium';
// Media queries and viewports can only be set in Chromium.
const files = [...parity, ...elements, ...(asked === 'chromium' ? [] : ['!packages/**/*.chromium.test.ts'])];

export default {
  rootDir: here('..'),
  nodeResolve: { exportConditions: ['development', 'browser'] },
  concurrency: asked === 'webkit' ? 1 : 2,
  concurrentBrowsers: 1,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 20_000 } },
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: here('tsconfig.base.json') })],
  groups: [{ name: asked, files, browsers: [launchers[asked]()] }],
  reporters: [defaultReporter({ reportTestProgress: false }), countsReporter(`.cache/results/${asked}.json`)],
};
