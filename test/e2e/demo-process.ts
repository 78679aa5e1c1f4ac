import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { expect } from '@playwright/test';

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly complaints: string;
}

/** `npm run demo`, once everything is built. */
export class Demo {
  readonly url: string;
  readonly ended: Promise<Ended>;
  readonly #process: ChildProcess;
  #output = '';

  constructor(folder: string, port: number, environment: Readonly<Record<string, string>> = {}) {
    this.url = `http://localhost:${port}`;
    this.#process = spawn(process.execPath, ['examples/portal/demo.ts'], {
      cwd: join(import.meta.dirname, '../..'),
      env: { ...process.env, AMANAT_DATA_FOLDER: folder, AMANAT_PORT: String(port), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let complaints = '';
    this.#process.stdout!.on('data', (chunk: Buffer) => (this.#output += chunk.toString()));
    this.#process.stderr!.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    this.ended = new Promise((resolve) =>
      this.#process.on('close', (code) => resolve({ code, output: this.#output, complaints })),
    );
  }

  async ready(): Promise<string> {
    await expect.poll(() => this.#output, { timeout: 15_000 }).toContain('Ctrl-C stops it.');
    return this.#output;
  }

  /** As Ctrl-C does. */
  interrupt(): Promise<Ended> {
    this.#process.kill('SIGINT');
    return this.ended;
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }
}
