// Opens every host page in WebKit: `bash test/engines/with-webkit.sh pnpm exec node test/hosts/webkit.ts [part of a name]`.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { missing } from './libraries.ts';
import { ORIGINS } from './origins.ts';
import type { HostPage } from './host-page.ts';
import { HOST_PAGES } from './pages.ts';

const PATIENCE = 15_000;

/** Starts the three origins, unless they stand already. */
async function startOrigins(): Promise<ChildProcess | undefined> {
  const isUp = () =>
    fetch(`${ORIGINS.site}/pages/plain`).then(
      ({ ok }) => ok,
      () => false,
    );
  if (await isUp()) return undefined;
  const server = spawn(process.execPath, [fileURLToPath(new URL('./serve.ts', import.meta.url))], {
    stdio: 'inherit',
  });
  for (let tries = 0; tries < 150 && !(await isUp()); tries++) await sleep(200);
  return server;
}

const openWebKit = (): Promise<WebDriver> =>
  new Builder()
    .usingServer(`http://127.0.0.1:${process.env['WEBKIT_DRIVER_PORT'] ?? 5599}`)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary: process.env['MINIBROWSER'] ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
          args: ['--automation'],
        },
      }),
    )
    .build();

/**
 * Runs in the page. Asks the calculator, if there is one, for 1,200,000 ₸ over five years, and tells what is missing:
 * an element that is not drawn, or the payment. Nothing, when all is well.
 */
const LOOK = `
  var done = arguments[arguments.length - 1];
  var found = [];
  (function enter(root) {
    root.querySelectorAll('*').forEach(function (element) {
      if (/^amanat-/.test(element.localName)) found.push(element);
      else if (element.shadowRoot) enter(element.shadowRoot);
    });
    root.querySelectorAll('iframe').forEach(function (frame) {
      if (frame.contentDocument) enter(frame.contentDocument);
    });
  })(document);
  var undrawn = found.filter(function (element) {
    var card = element.shadowRoot && element.shadowRoot.querySelector('.root .card');
    return !card || card.textContent.trim().length < 40;
  });
  if (found.length === 0) return done('no element at all');
  if (undrawn.length > 0) return done('not drawn: ' + undrawn.map(function (it) { return it.localName; }).join(', '));
  var calculator = found.find(function (it) { return it.localName === 'amanat-microcredit-calculator'; });
  if (!calculator) return done('');
  var amount = calculator.shadowRoot.querySelector('input[inputmode=numeric], input[inputmode=decimal], input[type=text]');
  if (!amount) return done('the calculator has no field');
  amount.focus();
  amount.value = '1200000';
  // Made so that it also works where the page has put something else in the place of Event.
  ['input', 'change'].forEach(function (type) {
    var event = document.createEvent('Event');
    event.initEvent(type, true, false);
    amount.dispatchEvent(event);
  });
  setTimeout(function () {
    done(/21\\s297\\s₸/.test(calculator.shadowRoot.textContent) ? '' : 'the calculator does not answer');
  }, 700);
`;

/** What is wrong with a page, after waiting for it; nothing, when it works. */
async function faultOf(browser: WebDriver, name: string): Promise<string> {
  await browser.get(`${ORIGINS.site}/pages/${name}`);
  // Some sites load their scripts once the visitor does something.
  await browser.actions().move({ x: 10, y: 10 }).move({ x: 40, y: 40 }).perform();
  const until = Date.now() + PATIENCE;
  let fault: string;
  do {
    await sleep(300);
    fault = await browser.executeAsyncScript<string>(LOOK).catch(String);
  } while (fault !== '' && Date.now() < until);
  return fault;
}

/** Why a page is not opened here. */
function reasonAgainst({ without, needs }: HostPage): string | undefined {
  const lacking = missing(needs ?? []);
  return without?.webkit ?? (lacking.length > 0 ? `not on this machine: ${lacking.join(', ')}` : undefined);
}

const wanted = process.argv[2] ?? '';
const began = Date.now();
const origins = await startOrigins();
const failed: Record<string, string> = {};
let opened = 0;
let browser = await openWebKit();
try {
  await browser.manage().setTimeouts({ pageLoad: 30_000, script: 20_000 });
  for (const [name, page] of Object.entries(HOST_PAGES)) {
    if (!name.includes(wanted)) continue;
    const reason = reasonAgainst(page);
    if (reason) {
      console.log(`  - ${name}: ${reason}`);
      continue;
    }
    opened++;
    const fault = await faultOf(browser, name).catch(String);
    console.log(fault ? `  ✘ ${name}: ${fault}` : `  ✓ ${name}`);
    if (fault) {
      failed[name] = fault;
      // A browser that hangs on one page would fail on the next one as well.
      await browser.quit().catch(() => undefined);
      browser = await openWebKit();
    }
  }
} finally {
  await browser.quit().catch(() => undefined);
  origins?.kill('SIGTERM');
}
const passed = opened - Object.keys(failed).length;
console.log(`webkit: ${passed} of ${opened} host pages in ${Math.round((Date.now() - began) / 1000)} s`);
const results = fileURLToPath(new URL('../../.cache/results/', import.meta.url));
mkdirSync(results, { recursive: true });
writeFileSync(
  `${results}${process.env['RESULTS'] ?? 'hosts-webkit'}.json`,
  JSON.stringify({ passed, failed: Object.keys(failed).length, faults: failed }),
);
process.exitCode = passed === opened ? 0 : 1;
