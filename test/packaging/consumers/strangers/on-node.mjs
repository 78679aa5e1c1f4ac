// A stranger's program: imports every entry point that it is given, then does one real thing with each package.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { project, entries, jsonEntries } = JSON.parse(process.argv[2]);
for (const entry of entries) {
  const namespace = await import(entry);
  // A package has something to give; what only defines a tag, or only has types, has no exports.
  if (entry.split('/').length === 2) assert.ok(Object.keys(namespace).length > 0, `${entry} exports nothing`);
}
for (const entry of jsonEntries) {
  const { default: document } = await import(entry, { with: { type: 'json' } });
  assert.equal(typeof document, 'object', entry);
}

const { calculateSchedule, tenge } = await import('@amanat/loans');
const { largestPayment, rows } = calculateSchedule({
  amountTiyn: tenge(1_000_000),
  annualRatePercent: '2.5',
  months: 12,
  startDate: '2026-03-15',
  method: 'annuity',
});
assert.equal(rows.length, 12);
assert.ok(largestPayment.amount > 0);

const { formatTenge } = await import('@amanat/l10n');
assert.match(formatTenge('kk', 64_400_000), /^64.400.000.₸$/u);
const { REGIONS } = await import('@amanat/rules/regions');
assert.ok(REGIONS.length > 0);

// The server as its users start it: by the command that npm linked.
const folder = mkdtempSync(join(tmpdir(), 'amanat-stranger-'));
const server = spawn(process.execPath, [join(project, 'node_modules/.bin/amanat-server')], {
  cwd: folder,
  env: { PATH: process.env.PATH, HOME: folder, AMANAT_DEMO: '1', AMANAT_PORT: '0' },
  stdio: ['ignore', 'pipe', 'pipe'],
});
try {
  const endpoint = await new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk) => {
      said += chunk;
      const [, url] = /"url":"([^"]+)"/.exec(said) ?? [];
      if (url) resolve(url);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', () => reject(new Error(said)));
  });
  const { AmanatClient, createIdempotencyKey } = await import('@amanat/sdk');
  const client = new AmanatClient({ endpoint, locale: 'kk' });
  const { consent } = await client.config.retrieve();
  const { receipt } = await client.legalRequests.create(
    {
      topic: 'debt',
      contact: { channel: 'receipt' },
      language: 'kk',
      consent: { version: consent.version, givenAt: new Date().toISOString(), locale: 'kk' },
    },
    { idempotencyKey: createIdempotencyKey() },
  );
  const tracked = await client.legalRequests.track({ receipt });
  assert.equal(tracked.status, 'received');
} finally {
  server.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
assert.ok(readFileSync(new URL(import.meta.resolve('@amanat/widgets/custom-elements.json')), 'utf8'));
console.log(`${entries.length + jsonEntries.length} entry points on Node ${process.version}`);
