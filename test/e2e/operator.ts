import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { AmanatClient, type LegalRequestCreated, type LegalRequestCreateParams } from '@amanat/sdk';

/** `pnpm --filter @amanat/example-operator-desk start`, once everything is built. */
export class DeskServer {
  readonly #process: ChildProcess;
  readonly #folder = mkdtempSync(join(tmpdir(), 'amanat-desk-'));
  #output = '';

  constructor() {
    this.#process = spawn(process.execPath, ['examples/operator-desk/start.ts'], {
      cwd: join(import.meta.dirname, '../..'),
      env: { ...process.env, AMANAT_DATA_FOLDER: this.#folder, AMANAT_PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process.stdout!.on('data', (chunk: Buffer) => (this.#output += chunk.toString()));
  }

  async ready(): Promise<void> {
    await expect.poll(() => this.#output, { timeout: 20_000 }).toContain('Ctrl-C stops it.');
  }

  get address(): string {
    return /^ +desk +(\S+)$/m.exec(this.#output)![1]!;
  }

  get origin(): string {
    return new URL(this.address).origin;
  }

  get token(): string {
    return /^ +token +(\S+)$/m.exec(this.#output)![1]!;
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('close', resolve));
    this.#process.kill('SIGTERM');
    await ended;
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

type Sent = LegalRequestCreated;

/** Somebody who asked for help, on the other side of the desk. */
export async function send(
  server: DeskServer,
  params: Omit<LegalRequestCreateParams, 'consent'>,
): Promise<Sent> {
  const client = new AmanatClient({ endpoint: server.origin });
  const { consent } = await client.config.retrieve();
  return client.legalRequests.create({
    ...params,
    consent: { version: consent.version, givenAt: new Date().toISOString(), locale: params.language },
  });
}

/** A picture of one dot. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export async function attach({ origin }: DeskServer, { uploadToken }: Sent, name: string): Promise<void> {
  const { attachments } = new AmanatClient({ endpoint: origin }).legalRequests;
  await attachments.upload(new Blob([Buffer.from(PICTURE, 'base64')]), { uploadToken: uploadToken!, name });
}

export const track = ({ origin }: DeskServer, { receipt }: Sent) =>
  new AmanatClient({ endpoint: origin }).legalRequests.track({ receipt });

export const colleague = ({ origin, token }: DeskServer) =>
  new AmanatClient({ endpoint: origin, staffToken: token }).staff.legalRequests;

/** Somebody at the desk, who reads Kazakh. */
export class Operator {
  readonly page: Page;
  readonly #server: DeskServer;

  constructor(page: Page, server: DeskServer) {
    this.page = page;
    this.#server = server;
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The button of a request in the list; the end of its number tells it from others. */
  row({ id }: Sent): Locator {
    return this.page.getByRole('rowheader').getByRole('button', { name: id.slice(-6) });
  }

  async comeIn(): Promise<void> {
    await this.page.goto(this.#server.address);
    await this.page.getByLabel('Кіру кілті').fill(this.#server.token);
    await this.button('Кіру').click();
    await expect(this.page.getByRole('table')).toBeVisible();
  }

  async open(sent: Sent): Promise<void> {
    await this.row(sent).click();
    await expect(this.page.getByRole('heading', { name: 'Қалай хабарласу қауіпсіз' })).toBeVisible();
  }

  /** What a button puts into the folder for downloads. */
  async save(name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const coming = this.page.waitForEvent('download');
    await this.button(name).click();
    const file = await coming;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }

  /** Presses Tab until the focus is there, as somebody without a mouse does. */
  async tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let pressed = 0; pressed < 80; pressed += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error('Tab does not lead there');
  }

  async press(name: string): Promise<void> {
    await this.tabTo(this.button(name));
    await this.page.keyboard.press('Enter');
  }

  /** Goes down a list of choices with the arrow until it stands on `choice`. */
  async choose(label: string, choice: string): Promise<void> {
    const select = this.page.getByLabel(label, { exact: true });
    await this.tabTo(select);
    for (let pressed = 0; pressed < 40; pressed += 1) {
      if ((await select.locator('option:checked').innerText()) === choice) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error('No such choice');
  }

  /** Faults that axe finds on the page as it is. */
  async faults(): Promise<string[]> {
    const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    await this.page.evaluate(readFileSync(axe, 'utf8'));
    return this.page.evaluate(async () => {
      const { violations } = await (
        window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
  }
}

/** A test at the desk. */
export const test = base.extend<{ operator: Operator }, { server: DeskServer }>({
  server: [
    async ({}, use) => {
      const server = new DeskServer();
      await server.ready();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  operator: async ({ page, server }, use) => {
    await use(new Operator(page, server));
  },
});
