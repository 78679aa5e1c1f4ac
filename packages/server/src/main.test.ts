import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { afterAll, beforeAll, vi } from 'vitest';
import { legalRequest, newKey } from './app.test.parts.js';
import { StartError } from './start-error.js';
import { openStorage } from './storage/open.js';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

interface Child {
  readonly process: ChildProcessWithoutNullStreams;
  readonly url: string;
  readonly ended: Promise<{ code: number | null; stderr: string; stdout: string }>;
}

// Every start of Node and every scrypt counts, on a machine that does other things too.
vi.setConfig({ testTimeout: 240_000 });

/** The real command in a process of its own, on SQLite. */
describe('the command', () => {
  let directory: string;
  const children: Child['process'][] = [];
  beforeAll(() => void (directory = mkdtempSync(join(tmpdir(), 'amanat-main-'))));
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(directory, { recursive: true, force: true });
  });

  function run(
    args: string[],
    environment: Record<string, string> = {},
    folder = directory,
  ): Omit<Child, 'url'> {
    const child = spawn(process.execPath, [MAIN, ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', AMANAT_DEMO: '1', AMANAT_PORT: '0', ...environment },
    });
    children.push(child);
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const ended = new Promise<Awaited<Child['ended']>>((resolve) =>
      child.on('close', (code) => resolve({ code, stderr, stdout })),
    );
    return { process: child, ended };
  }

  async function serve(environment: Record<string, string> = {}): Promise<Child> {
    const child = run([], environment);
    const url = await new Promise<string>((resolve, reject) => {
      let seen = '';
      child.process.stdout.on('data', (chunk: Buffer) => {
        seen += chunk.toString();
        const [, found] = /"url":"([^"]+)"/.exec(seen) ?? [];
        if (found) resolve(found);
      });
      void child.ended.then(({ stderr }) => reject(new Error(stderr)));
    });
    return { ...child, url };
  }

  const send = (url: string, key: string, description?: string) =>
    fetch(`${url}/v1/legal-requests`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(legalRequest(description ? { description } : {})),
    });
  const lastLine = (text: string) => text.trimEnd().split('\n').at(-1);

  it('tells what it can do', async () => {
    const { code, stdout } = await run(['--help']).ended;
    expect(code).to.equal(0);
    for (const command of ['serve', 'migrate', 'create-token', 'list-tokens', 'revoke-token', 'purge'])
      expect(stdout).to.contain(command);
  });

  it('says in one line which setting is wrong, and which command it does not know', async () => {
    const wrong = await run([], { AMANAT_DEMO: '' }).ended;
    expect(wrong.code).to.equal(1);
    expect(wrong.stderr).to.match(/^AMANAT_KEYS takes [^\n]+\n$/);
    // Of the two mistakes, the command first: whoever mistypes one need not learn of the settings.
    const unknown = await run(['dance'], { AMANAT_DEMO: '' }).ended;
    expect(unknown.code).to.equal(1);
    expect(unknown.stderr).to.match(/^There is no command dance[^\n]+\n$/);
    const misspelt = await run(['import-districts', 'list.csv', '--sorce', 'x']).ended;
    expect(misspelt.code).to.equal(1);
    expect(misspelt.stderr).to.equal("Unknown option '--sorce'\n");
    expect((await run(['--dance']).ended).stderr.trimEnd()).not.to.contain('\n');
  });

  it('makes the tables once when it is started four times together', async () => {
    const environment = { AMANAT_DATABASE_FILE: 'together.sqlite' };
    const ended = await Promise.all([1, 2, 3, 4].map(() => run(['migrate'], environment).ended));
    expect(ended.map(({ code, stderr }) => [code, stderr])).to.deep.equal(Array(4).fill([0, '']));
  });

  it('says in one line that the database does not answer', async () => {
    const { code, stderr } = await run([], { DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none' })
      .ended;
    expect(code).to.equal(1);
    expect(lastLine(stderr)).to.equal(
      'The database in DATABASE_URL cannot be opened or migrated: connection refused',
    );
    expect(stderr).not.to.contain('secret');
  });

  it('says in one line that a folder cannot be written to', async () => {
    writeFileSync(join(directory, 'a-file'), '');
    const { code, stderr } = await run(['migrate'], { AMANAT_DATABASE_FILE: 'a-file/amanat.sqlite' }).ended;
    expect(code).to.equal(1);
    expect(stderr).to.match(/^AMANAT_DATABASE_FILE takes a file that this user may write[^\n]+\n$/);
    const elsewhere = join(directory, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, '.data'), '');
    const demo = await run([], { AMANAT_DATABASE_FILE: '../x.sqlite' }, elsewhere).ended;
    expect(demo.code).to.equal(1);
    expect(lastLine(demo.stderr)).to.match(/demo\.key cannot be made or read: choose a folder/);
  });

  it('says in one line that a file is no database', async () => {
    writeFileSync(join(directory, 'no.sqlite'), 'x'.repeat(4096));
    const { code, stderr } = await run(['migrate'], { AMANAT_DATABASE_FILE: 'no.sqlite' }).ended;
    expect([code, stderr]).to.deep.equal([
      1,
      'The database in AMANAT_DATABASE_FILE cannot be opened or migrated: it is no SQLite database\n',
    ]);
  });

  it('shows how to make a key, in a line that a shell takes', async () => {
    const { stderr } = await run([], { AMANAT_DEMO: '' }).ended;
    expect(stderr).to.contain('AMANAT_KEYS="k1:$(openssl rand -base64 32)"');
  });

  describe('makes tokens for the staff', () => {
    const environment = { AMANAT_DATABASE_FILE: 'tokens.sqlite' };
    const print = async (...args: string[]) => {
      const { code, stdout, stderr } = await run(args, environment).ended;
      expect([code, stderr]).to.deep.equal([0, '']);
      return stdout.trim();
    };

    it('that it shows once, lists without them, and revokes', async () => {
      const token = await print('create-token', 'Әсел', '--roles', 'lawyer,intake');
      expect(token).to.match(/^amanat_staff_[\w-]{43}$/);
      await print('create-token', 'desk', '--roles', 'auditor', '--days', '0');
      const listed = await print('list-tokens');
      expect(listed).not.to.contain(token);
      const [heads, first, second] = listed.split('\n').map((line) => line.split('\t'));
      expect(heads).to.deep.equal(['id', 'name', 'roles', 'made', 'ends', 'revoked']);
      const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
      expect(first!.slice(1)).to.deep.equal(['Әсел', 'intake,lawyer', day(0), day(90), '-']);
      expect(second!.slice(1)).to.deep.equal(['desk', 'auditor', day(0), 'never', '-']);

      await print('revoke-token', first![0]!);
      expect((await print('list-tokens')).split('\n')[1]).to.match(new RegExp(`\t${day(0)}$`));
    });

    for (const [args, says] of [
      [['create-token'], /^create-token takes the name of a person or a desk/],
      [['create-token', 'me', '--roles', 'intake'], /^create-token takes the name/],
      [
        ['create-token', 'desk'],
        /^--roles takes one or more of intake, lawyer, operator, editor, admin, auditor/,
      ],
      [['create-token', 'desk', '--roles', 'king'], /^--roles takes/],
      [['create-token', 'desk', '--roles', 'intake', '--days', '-1'], /days/],
      [['create-token', 'desk', '--roles', 'intake', '--days', 'x'], /^--days takes/],
      [['revoke-token'], /^revoke-token takes the id/],
      [['revoke-token', 'st_none'], /^No token that still works has this id/],
    ] as const)
      it(`and says in one line what is wrong with: ${args.join(' ')}`, async () => {
        const { code, stderr, stdout } = await run([...args], environment).ended;
        expect([code, stdout]).to.deep.equal([1, '']);
        expect(stderr)
          .to.match(says)
          .and.match(/^[^\n]+\n$/);
      });
  });

  describe('imports districts', () => {
    const environment = { AMANAT_DATABASE_FILE: 'districts.sqlite' };
    const source = ['--source', 'Мысал тізім | https://example.com/list', '--as-of', '2025-10-01'];
    const line = (id: string, name: string) => `${id},110000000,district,${name},Пример`;
    const write = (...lines: string[]) =>
      writeFileSync(join(directory, 'list.csv'), ['id,region,kind,name_kk,name_ru', ...lines].join('\n'));

    it('all of a file or nothing, and says which lines are to be mended', async () => {
      write(line('a', 'Іле'), line('b', ''), line('a', 'Кеген'));
      const refused = await run(['import-districts', 'list.csv', ...source], environment).ended;
      expect([refused.code, refused.stdout]).to.deep.equal([1, '']);
      expect(refused.stderr.trimEnd().split('\n')).to.deep.equal([
        'line 3: name_kk is empty',
        'line 4: id “a” stands in line 2 already',
        'Nothing was imported: 2 of 3 rows are to be mended first',
      ]);

      write(line('a', 'Іле'), line('b', 'Кеген'));
      const dry = await run(['import-districts', 'list.csv', ...source, '--dry-run'], environment).ended;
      expect([dry.code, dry.stderr]).to.deep.equal([0, '']);
      expect(dry.stdout).to.match(/^Nothing was written\..*\n.*: 2 new, 0 changed, 0 as before\.\n/);
      const done = await run(['import-districts', 'list.csv', ...source], environment).ended;
      expect(done.stdout).to.match(/^Districts, cities and rural okrugs: 2 new, 0 changed, 0 as before\.\n/);

      const server = await serve(environment);
      const answer = await fetch(`${server.url}/v1/districts?region=110000000`);
      expect(await answer.json()).to.deep.include({
        data: ['b', 'a'].map((id) => ({
          id,
          kato: null,
          region: '110000000',
          kind: 'district',
          name: { kk: id === 'a' ? 'Іле' : 'Кеген', ru: 'Пример', en: id === 'a' ? 'Іле' : 'Кеген' },
          screened: false,
        })),
        attribution: { text: 'Мысал тізім', url: 'https://example.com/list', asOf: '2025-10-01' },
      });
      server.process.kill('SIGTERM');
      await server.ended;
    });

    it('by a template that needs no settings', async () => {
      const { code, stdout } = await run(['import-districts', '--template'], { AMANAT_DEMO: '' }).ended;
      expect([code, stdout.split('\n').length]).to.deep.equal([0, 2]);
      expect(stdout).to.match(/^id,kato,region,parent,kind,name_kk,name_ru,name_en,as_of,/);
    });

    for (const [args, says] of [
      [[], /^import-districts takes a file/],
      [['nowhere.csv', ...source], /^The file cannot be imported: there is no such file/],
      [['list.csv'], /^A list of districts is shown with its source: --source/],
      [['list.csv', '--source', 'a|b'], /^--source takes a text, or a text and an address/],
      [['list.csv', '--source', 'a', '--licence', '|'], /^--licence takes a text/],
      [['list.csv', '--source', 'a', '--as-of', '2025-02-30'], /^--as-of takes a day/],
      [['list.csv', '--source', 'a', '--as-of', '2999-01-01'], /^--as-of takes a day/],
      [['list.csv', '--as-of', '2025-01-01'], /^--as-of and --licence say something of --source/],
    ] as const)
      it(`and says in one line what is wrong with: ${args.join(' ') || 'no file'}`, async () => {
        const { code, stderr, stdout } = await run(['import-districts', ...args], environment).ended;
        expect([code, stdout]).to.deep.equal([1, '']);
        expect(stderr)
          .to.match(says)
          .and.match(/^[^\n]+\n$/);
      });
  });

  it('says in one line that a port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const { code, stderr } = await run([], {
      AMANAT_PORT: String(port),
      AMANAT_DATABASE_FILE: 'taken.sqlite',
    }).ended;
    other.close();
    expect(code).to.equal(1);
    expect(lastLine(stderr)).to.equal(`Port ${port} is taken: choose another with AMANAT_PORT`);
  });

  it('says in one line that an address is not of this machine', async () => {
    const { code, stderr } = await run([], {
      AMANAT_HOST: '192.0.2.1',
      AMANAT_DATABASE_FILE: 'nowhere.sqlite',
    }).ended;
    expect(code).to.equal(1);
    expect(lastLine(stderr)).to.equal(
      'This machine has no address 192.0.2.1 to listen on: choose another with AMANAT_HOST',
    );
  });

  it('keeps the key of a demonstration for its owner only, and says so loudly', async () => {
    const child = await serve({ AMANAT_DATABASE_FILE: 'demo.sqlite' });
    child.process.kill('SIGTERM');
    expect((await child.ended).stderr).to.match(/\*\*\* DEMONSTRATION.*demo\.key.*\*\*\*/);
    expect(statSync(join(directory, '.data/demo.key')).mode & 0o777).to.equal(0o600);
    for (const file of ['demo.sqlite', 'demo.sqlite.lock'])
      expect(statSync(join(directory, file)).mode & 0o777, file).to.equal(0o600);
  });

  it('D3: refuses a database file that another server has, within a second of its start', async () => {
    const environment = { AMANAT_DATABASE_FILE: 'one.sqlite' };
    const first = await serve(environment);
    const { code, stderr } = await run([], environment).ended;
    expect(code).to.equal(1);
    expect(lastLine(stderr)).to.match(/^Another server uses one\.sqlite/);
    // Timed from here: the start of Node itself is not ours.
    const started = performance.now();
    const refused = await openStorage({ engine: 'sqlite', file: join(directory, 'one.sqlite') }).then(
      () => null,
      (error: unknown) => error,
    );
    expect(performance.now() - started).to.be.lessThan(1000);
    expect(refused).to.be.instanceOf(StartError);
    expect((await send(first.url, newKey())).status).to.equal(201);

    const token = (await run(['create-token', 'desk', '--roles', 'intake'], environment).ended).stdout.trim();
    const headers = { Authorization: `Bearer ${token}` };
    expect((await fetch(`${first.url}/v1/staff/legal-requests`, { headers })).status).to.equal(200);
    first.process.kill('SIGKILL');
    await first.ended;
    const second = await serve(environment);
    second.process.kill('SIGTERM');
    expect((await second.ended).code).to.equal(0);
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    it(`finishes a running request on ${signal}, then stops with 0`, async () => {
      const child = await serve({ AMANAT_DATABASE_FILE: `${signal}.sqlite` });
      const body = JSON.stringify(legalRequest());
      const answered = new Promise<number | undefined>((resolve, reject) => {
        const slow = request(`${child.url}/v1/legal-requests`, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            'Content-Length': body.length,
            'Idempotency-Key': newKey(),
          },
        });
        slow.on('response', (answer) => resolve(answer.statusCode)).on('error', reject);
        slow.write(body.slice(0, 10));
        setTimeout(() => child.process.kill(signal), 200);
        setTimeout(() => slow.end(body.slice(10)), 600);
      });
      expect(await answered).to.equal(201);
      const { code, stdout } = await child.ended;
      expect(code).to.equal(0);
      expect(stdout).to.contain('"stopped"');
    });
});
