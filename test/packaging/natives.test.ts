import { chromium, type Browser, type Page } from '@playwright/test';
import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import { BOUNDLESS } from '../serving/boundless.ts';
import { storyOf } from '../e2e/story.ts';
import { Visitor } from '../e2e/visitor.ts';
import {
  servedDatabase,
  startServerProcess,
  type ServedDatabase,
  type ServerProcess,
} from '../serving/server-process.ts';
import { serveStrangers, type Strangers } from './strangers-page.ts';

/** What stands in the head of a page before our script, and changes what the browser has built in. */
const HOSTS: Readonly<Record<string, string>> = {
  'nothing else': '',
  'Prototype.js, whose Array.from knows no function': '<script src="/lib/prototype.js"></script>',
  'MooTools, which has a Request of its own': '<script src="/lib/mootools.js"></script>',
  'zone.js of an Angular page': '<script src="/lib/zone.js"></script>',
  'es5-shim and es5-sham': '<script src="/lib/es5-shim.js"></script><script src="/lib/es5-sham.js"></script>',
  Sugar: '<script src="/lib/sugar.js"></script><script>Sugar.extend()</script>',
  'something enumerable on Object.prototype':
    '<script>Object.prototype.extend = function () {}; Object.prototype.junk = 1;</script>',
  'a toJSON on arrays and strings': `<script>
    Array.prototype.toJSON = function () { return '[' + this.map(function (one) { return JSON.stringify(one); }).join(', ') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };</script>`,
  'a fetch that wants a string and adds headers': `<script>
    const own = window.fetch;
    window.fetch = function (url, init) {
      if (url.indexOf('/track') > 0) return Promise.reject();
      return own(url, Object.assign({}, init, { headers: Object.assign({ 'X-Csrf': '1' }, init.headers) }));
    };</script>`,
  'Request, Response, Headers and fetch of an old polyfill': `<script>
    window.Headers = function Headers() {}; window.Request = function Request(url) { this.url = url; };
    window.Response = function Response() {}; window.fetch = function () { return Promise.reject(new Error('old')); };</script>`,
};

const FORMS = {
  'amanat.js': 'type="module"',
  'amanat-classic.js': 'defer',
  'alone/legal-aid-form.js': 'type="module"',
};

const hostName = (host: string, file: string) =>
  `${Object.keys(HOSTS).indexOf(host)}-${file.replaceAll(/\W/g, '-')}`;

describe('A request for legal aid arrives from a page with', () => {
  let database: ServedDatabase;
  let server: ServerProcess;
  let strangers: Strangers;
  let browser: Browser;

  beforeAll(async () => {
    database = await servedDatabase({
      ...BOUNDLESS,
      AMANAT_PROOF_OF_WORK: 'off',
      AMANAT_ALLOWED_ORIGINS: '*',
    });
    server = await startServerProcess(database);
    strangers = await serveStrangers((cdn) =>
      Object.fromEntries(
        Object.entries(HOSTS).flatMap(([host, before]) =>
          Object.entries(FORMS).map(([file, how]) => [
            hostName(host, file),
            {
              html: `<!doctype html><html lang="kk"><meta charset="utf-8">${before}
                <script ${how} src="${cdn}/${file}"></script>
                <amanat-legal-aid-form endpoint="${server.url}"></amanat-legal-aid-form></html>`,
            },
          ]),
        ),
      ),
    );
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });

  afterAll(async () => {
    await browser.close();
    await strangers.close();
    await server.stop();
    await database.drop();
  });

  const stored = () => database.count('select count(*) as count from legal_requests');

  async function sends(page: Page, host: string, file: string): Promise<void> {
    await page.goto(strangers.page(hostName(host, file)));
    const before = await stored();
    await new Visitor(page).sendRequest(storyOf());
    expect(await stored()).to.equal(before + 1);
  }

  for (const host of Object.keys(HOSTS)) {
    it(host, { timeout: 60_000 }, async () => {
      const page = await browser.newPage();
      page.setDefaultTimeout(15_000);
      const problems: string[] = [];
      page.on('pageerror', ({ message }) => problems.push(message));
      try {
        for (const file of host === 'nothing else' ? Object.keys(FORMS) : ['amanat.js']) {
          await sends(page, host, file);
        }
        expect(problems).to.deep.equal([]);
      } finally {
        await page.close();
      }
    });
  }
});
