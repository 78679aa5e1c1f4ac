import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { AmanatClient } from '@amanat/sdk';
import { startFaultProxy, type Fault } from '../faults/fault-proxy.ts';
import { freePort } from '../serving/free-port.ts';
import { Demo } from './demo-process.ts';
import { storyOf } from './story.ts';
import { Visitor, type Story } from './visitor.ts';

/** A server that can be killed and started again on the same address, with the same data. */
class MortalServer {
  readonly url: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'amanat-mortal-'));
  readonly #port: number;
  #demo: Demo | undefined;

  constructor(port: number) {
    this.#port = port;
    this.url = `http://localhost:${port}`;
  }

  async start(): Promise<void> {
    this.#demo = new Demo(this.#folder, this.#port);
    await this.#demo.ready();
  }

  async kill(): Promise<void> {
    this.#demo?.kill();
    await this.#demo?.ended;
  }

  /** How many requests it has stored from the person with this name. */
  async storedFrom(name: string): Promise<number> {
    const staffToken = readFileSync(join(this.#folder, 'operator-token'), 'utf8').trim();
    const requests = new AmanatClient({ endpoint: this.url, staffToken }).staff.legalRequests;
    const { data } = await requests.list({ limit: 100 });
    const read = await Promise.all(data.map(({ id }) => requests.retrieve(id)));
    return read.filter((request) => request.name === name).length;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

interface People {
  server: MortalServer;
  story: Story;
}

const test = base.extend<People>({
  server: async ({}, use) => {
    const server = new MortalServer(await freePort());
    await server.start();
    await use(server);
    await server.remove();
  },
  story: async ({}, use) => use(storyOf()),
});

const WAITING = 'Өтініш жіберілуін күтіп тұр';

/** Comes to the page and tells everything, up to the button that sends. */
async function readyToSend(page: Page, server: MortalServer, story: Story): Promise<Visitor> {
  const visitor = new Visitor(page);
  await page.goto(server.url);
  await visitor.tell(story);
  await visitor.agree(story);
  return visitor;
}

/** Everything that this browser has stored for the site, as text. */
const storedInBrowser = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error('It did not open'));
      });
      for (const store of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve, reject) => {
          const reading = database.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(new Error('It cannot be read'));
        });
        found.push({ name, store, rows });
      }
      database.close();
    }
    return JSON.stringify(found);
  });

const databasesOf = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** What a browser says of being cut off: Firefox takes a moment to notice that it is not. */
async function cutOff(context: BrowserContext, isOff: boolean): Promise<void> {
  await context.setOffline(isOff);
}

test('D4: the line goes while I send, and comes back: my request arrives once', async ({
  page,
  context,
  server,
  story,
}) => {
  const visitor = await readyToSend(page, server, story);
  await cutOff(context, true);
  await visitor.send();
  await expect(visitor.legalAid.getByText(WAITING)).toBeVisible();
  expect(await server.storedFrom(story.name)).toBe(0);
  await cutOff(context, false);
  await visitor.keepReceipt();
  expect(await server.storedFrom(story.name)).toBe(1);
});

const LINES: readonly (readonly [fault: Fault, happens: string])[] = [
  ['reset-before', 'the line breaks before my request arrives'],
  ['reset-after', 'the server stores my request and its answer is lost on the way'],
  ['truncated-body', 'the answer is cut in the middle'],
  ['portal-200', 'a hotel asks me to sign in instead'],
];
for (const [fault, happens] of LINES)
  test(`${happens}: it is stored once, and I get the receipt`, async ({ page, server, story }) => {
    const line = await startFaultProxy(server.url);
    const visitor = new Visitor(page);
    await page.goto(line.url);
    await visitor.tell(story);
    await visitor.agree(story);
    line.next(fault, { method: 'POST', path: '/v1/legal-requests' });
    await visitor.send();
    await visitor.keepReceipt();
    const sent = line.passed.filter(({ method, url }) => method === 'POST' && url === '/v1/legal-requests');
    expect(sent.map((one) => one.fault)).toEqual([fault, null]);
    expect(await server.storedFrom(story.name)).toBe(1);
    await line.close();
  });

test('the server is killed and started again: my request waits on the page and arrives once', async ({
  page,
  server,
  story,
}) => {
  const visitor = await readyToSend(page, server, story);
  await server.kill();
  await visitor.send();
  await expect(visitor.legalAid.getByText(WAITING)).toBeVisible();
  await server.start();
  await visitor.keepReceipt();
  expect(await server.storedFrom(story.name)).toBe(1);
});

test('I let it wait on my phone and close the page: nothing there can be read, and it arrives once when I come back', async ({
  page,
  context,
  server,
  story,
}) => {
  const visitor = await readyToSend(page, server, story);
  await visitor.legalAid.getByLabel('Байланыс болмаса, өтініш осы құрылғыда күтсін').check();
  await page.route('**/v1/legal-requests/**', (route) => route.abort('connectionreset'));
  await visitor.send();
  await expect(visitor.legalAid.getByText('Өтініш осы құрылғыда құлыптаулы тұр.')).toBeVisible();
  const stored = await storedInBrowser(page);
  expect(stored).toContain('ciphertext');
  for (const written of Object.values(story)) expect(stored).not.toContain(written);
  expect(stored).not.toContain('notary-inscription');
  await page.close();

  await server.kill();
  await server.start();
  const later = await context.newPage();
  const back = new Visitor(later);
  await later.goto(server.url);
  await expect(back.legalAid.getByText('Күтіп тұрған өтініш қабылданды.')).toBeVisible();
  await back.legalAid.getByRole('button', { name: 'Түбіртек нөмірін көру' }).click();
  const receipt = await back.keepReceipt();
  expect(receipt).toHaveLength(17);
  expect(await server.storedFrom(story.name)).toBe(1);
  await expect.poll(() => storedInBrowser(later)).not.toContain('ciphertext');
});

test('one press takes me off the page, and neither the draft nor what waited is left in the browser', async ({
  page,
  server,
  story,
}) => {
  const visitor = new Visitor(page);
  await page.goto(server.url);
  await visitor.tell(story);
  await visitor.legalAid.getByText('Жауаптарды кейінге сақтау').click();
  await visitor.legalAid.getByLabel('Құпиясөз немесе PIN').fill('бұлақ-4821');
  await visitor.legalAid.getByRole('button', { name: 'Құрылғыда сақтау' }).click();
  await expect(visitor.legalAid.getByText('Сақталды. Өшірілетін күні')).toBeVisible();
  for (const written of Object.values(story)) expect(await storedInBrowser(page)).not.toContain(written);

  await visitor.agree(story);
  await visitor.legalAid.getByLabel('Байланыс болмаса, өтініш осы құрылғыда күтсін').check();
  await page.route('**/v1/legal-requests/**', (route) => route.abort('connectionreset'));
  await visitor.send();
  await expect(visitor.legalAid.getByText('Өтініш осы құрылғыда құлыптаулы тұр.')).toBeVisible();
  expect(await databasesOf(page)).not.toEqual([]);

  // The page would ask whether to leave while something waits on it; leaving at once must not be asked about.
  page.on('dialog', (dialog) => void dialog.dismiss());
  await visitor.legalAid.getByRole('button', { name: 'Шұғыл: беттен шығу' }).click();
  await page.waitForURL('**/empty.html');
  await expect.poll(() => databasesOf(page)).toEqual([]);
  expect(await storedInBrowser(page)).toBe('[[],[],""]');
  expect(await server.storedFrom(story.name)).toBe(0);
});
