import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { describe, it } from 'vitest';
import { Kysely, sql } from 'kysely';
import { legalRequest, newKey, startTestServer } from './app.test.parts.js';
import type { Schema } from './storage/schema.js';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const STRACE = '/usr/bin/strace';
const REQUESTS = 20;

describe('D2: a request that was acknowledged', () => {
  it('D2: is on the disk first: every 201 follows an fsync of its own, as the kernel saw it', async ({
    skip,
  }) => {
    if (!existsSync(STRACE))
      throw new Error('The system calls are counted with strace: apt-get install -y strace');
    if (spawnSync(STRACE, ['-qq', '-o', '/dev/null', 'true']).status !== 0)
      skip('This machine lets no process trace another');
    const directory = mkdtempSync(join(tmpdir(), 'amanat-fsync-'));
    const trace = join(directory, 'trace');
    const calls = 'trace=fsync,fdatasync,write,writev,sendto,sendmsg';
    const child = spawn(STRACE, ['-f', '-qq', '-s', '16', '-e', calls, '-o', trace, process.execPath, MAIN], {
      cwd: directory,
      env: { PATH: process.env['PATH'], AMANAT_DEMO: '1', AMANAT_PORT: '0' },
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const { url, pid } = await new Promise<{ url: string; pid: number }>((resolve, reject) => {
      let seen = '';
      child.stdout.on('data', (chunk: Buffer) => {
        seen += chunk.toString();
        const [, found] = /"url":"([^"]+)"/.exec(seen) ?? [];
        const served = Number(readFileSync(`/proc/${child.pid!}/task/${child.pid!}/children`, 'utf8').trim());
        if (found) resolve({ url: found, pid: served });
      });
      void ended.then(() => reject(new Error(seen)));
    });
    for (let count = 0; count < REQUESTS; count++) {
      const answer = await fetch(`${url}/v1/legal-requests`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey() },
        body: JSON.stringify(legalRequest()),
      });
      expect(answer.status).to.equal(201);
      await answer.arrayBuffer();
    }
    process.kill(pid, 'SIGTERM');
    await ended;

    let syncs = 0;
    const before: number[] = [];
    for (const line of readFileSync(trace, 'utf8').split('\n')) {
      if (/ (fsync|fdatasync)\(.*= 0$|<\.\.\. (fsync|fdatasync) resumed>.*= 0$/.test(line)) syncs++;
      if (!line.includes('HTTP/1.1 201')) continue;
      before.push(syncs);
      syncs = 0;
    }
    rmSync(directory, { recursive: true, force: true });
    expect(before).to.have.length(REQUESTS);
    for (const count of before) expect(count).to.be.at.least(1);
  });

  it('D2: is acknowledged only when the database waits for its disk', async () => {
    const server = await startTestServer();
    const { address } = server;
    if (address.engine === 'sqlite') {
      expect(await server.storage.isDurable()).to.equal(true);
    } else {
      const { postgresDialect } = await import('./storage/postgres.js');
      const dialect = postgresDialect(address.url, () => undefined);
      const db = new Kysely<Schema>({ dialect });
      const setting = async (name: string) =>
        (await sql<{ value: string }>`select current_setting(${name}) as value`.execute(db)).rows[0]!.value;
      expect(await setting('synchronous_commit')).to.equal('on');
      // Whether the server of the database obeys is not ours to set; the log says at the start when it does not.
      expect(await server.storage.isDurable()).to.equal((await setting('fsync')) === 'on');
      await db.destroy();
    }
    await server.close();
  });
});
