import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'chai';
import { chromium, type Browser } from 'playwright';
import { ROOT } from '../packages.ts';
import { BUNDLERS } from './bundlers.ts';
import { PLACE } from './installed.ts';
import { useOnNode } from './on-node.ts';
import { openPage } from './opened-page.ts';
import { settle } from './strangers.ts';
import { checkTypes } from './typed.ts';

const consumers = { served: 0, all: 0 };

/** One way of using the packages: a test, and one of the N of the last line. */
function consumer(name: string, use: () => void | Promise<void>): void {
  consumers.all += 1;
  it(
    name,
    async () => {
      await use();
      consumers.served += 1;
    },
    180_000,
  );
}

const NODES = {
  'Node 24': process.execPath,
  'Node 22': `${ROOT}test/packaging/node_modules/node-22/bin/node`,
};
const COMPILERS = {
  'TypeScript 6': `${ROOT}node_modules/typescript/bin/tsc`,
  'TypeScript 7': `${ROOT}node_modules/typescript-7/bin/tsc`,
};

/** The server of the tarball, on a port and a database of its own. */
function startInstalledServer(): Promise<{ child: ChildProcess; url: string }> {
  const folder = settle('server');
  const child = spawn(process.execPath, [join(PLACE, 'node_modules/.bin/amanat-server')], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      AMANAT_DEMO: '1',
      AMANAT_PORT: '0',
      AMANAT_ALLOWED_ORIGINS: '*',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const [, url] = /"url":"([^"]+)"/.exec(said) ?? [];
      if (url !== undefined) resolve({ child, url });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', () => reject(new Error(said)));
  });
}

describe('the tarballs, installed by npm into an empty project', () => {
  let browser: Browser;
  let server: { child: ChildProcess; url: string };

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    });
    server = await startInstalledServer();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    server.child.kill('SIGTERM');
    console.log(`${consumers.served} of ${consumers.all} consumers`);
  });

  for (const [name, node] of Object.entries(NODES))
    consumer(`work on ${name}: every entry point, a schedule, a request sent and tracked`, () => {
      expect(useOnNode(node)).to.include(`on Node v${name.slice(5)}.`);
    });

  for (const [name, tsc] of Object.entries(COMPILERS))
    for (const resolution of ['nodenext', 'bundler'] as const)
      consumer(`are typed for ${name}, ${resolution}, with every declaration checked`, () => {
        expect(checkTypes(tsc, resolution)).to.equal('');
      });

  for (const [name, bundle] of Object.entries(BUNDLERS)) {
    consumer(`make a page with ${name} that shows 111, calculates and asks a server`, async () => {
      const folder = settle(`page-${name}`, 'page.js');
      await bundle(join(folder, 'page.js'), join(folder, 'out'));
      const { title, card, callsTo, sums, errors } = await openPage(browser, join(folder, 'out'), server.url);
      expect(errors).to.deep.equal([]);
      expect(title).to.match(/^[1-9]\d* programmes$/);
      expect(card).to.contain('111');
      expect(callsTo).to.equal('tel:111');
      for (const sum of sums) expect(sum).to.contain('₸');
      expect(sums[0]).not.to.equal(sums[1]);
    });

    consumer(`give ${name} one class without the other elements`, async () => {
      const folder = settle(`class-${name}`, 'one-class.js');
      const { modules } = await bundle(join(folder, 'one-class.js'), join(folder, 'out'));
      // The class of an event is a few bytes, and esbuild keeps it.
      const ours = modules.filter(
        (file) => file.includes('@amanat/widgets/dist/') && !file.endsWith('.events.js'),
      );
      expect(ours.some((file) => file.includes('/hotline-card/hotline-card.js'))).to.be.true;
      expect(
        ours.filter((file) =>
          /dist\/(define|district-profile|legal-aid-form|literacy-quiz|microcredit-calculator|statistics)\//.test(
            file,
          ),
        ),
      ).to.deep.equal([]);
    });
  }
});
