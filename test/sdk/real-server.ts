import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AmanatClient, type AmanatClientOptions, type LegalRequestCreateParams } from '@amanat/sdk';
import { readConfig, startServer } from '@amanat/server';
import { BOUNDLESS } from '../serving/boundless.ts';
import { createOwnDatabase } from '../serving/own-database.ts';

type NewStaffToken = Parameters<Awaited<ReturnType<typeof startServer>>['createStaffToken']>[0];

/** A reference server with a database of its own, that nothing is too much for. */
export async function startRealServer(env: Record<string, string | undefined> = {}) {
  const database = env['DATABASE_URL'] ? await createOwnDatabase(env['DATABASE_URL']) : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'amanat-sdk-'));
  const config = readConfig({
    AMANAT_DEMO: '1',
    AMANAT_PORT: '0',
    AMANAT_LOG_LEVEL: 'silent',
    AMANAT_KEYS: `test:${randomBytes(32).toString('base64')}`,
    AMANAT_DATABASE_FILE: join(folder, 'amanat.sqlite'),
    ...BOUNDLESS,
    ...env,
    ...(database && { DATABASE_URL: database.url }),
  });
  const server = await startServer({ config });
  const staffToken = await server.createStaffToken({
    name: 'sdk-test',
    roles: ['intake', 'lawyer', 'operator', 'admin', 'auditor'],
    expiresAt: null,
  });
  return {
    url: server.url,
    client: (options: Partial<AmanatClientOptions> = {}) =>
      new AmanatClient({ endpoint: server.url, ...options }),
    createStaffToken: (token: NewStaffToken) => server.createStaffToken(token),
    staffToken,
    staff: new AmanatClient({ endpoint: server.url, staffToken }).staff,
    async close() {
      await server.close();
      await database?.drop();
      rmSync(folder, { recursive: true });
    },
  };
}
export type RealServer = Awaited<ReturnType<typeof startRealServer>>;

/** A request that the server takes. */
export async function aRequest(client: AmanatClient): Promise<LegalRequestCreateParams> {
  const { consent } = await client.config.retrieve();
  return {
    topic: 'notary-inscription',
    contact: { channel: 'email', email: 'aigul@example.kz' },
    name: 'Айгүл',
    description: 'Нотариустың атқарушылық жазбасы келді.',
    language: 'kk',
    consent: { version: consent.version, givenAt: new Date().toISOString(), locale: 'kk' },
  };
}

/** How many requests the server has. */
export async function storedIn({ staff }: RealServer): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page = await staff.legalRequests.list({ limit: 100, ...(cursor && { cursor }) });
    ids.push(...page.data.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  return ids;
}
