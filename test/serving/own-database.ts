import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

async function ask(address: string, text: string): Promise<number> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: string }>(text);
    return Number(rows[0]?.count ?? 0);
  } finally {
    await client.end();
  }
}

/** A new database beside the one at `url`: what two tests store there, and their keys, do not meet. PostgreSQL. */
export async function createOwnDatabase(url: string) {
  const name = `amanat_served_${Date.now().toString(36)}_${process.pid}_${randomBytes(4).toString('hex')}`;
  const own = Object.assign(new URL(url), { pathname: `/${name}` }).href;
  await ask(url, `create database ${name}`);
  return {
    url: own,
    /** The number of rows of a query `select count(*) as count …`. */
    count: (query: string) => ask(own, query),
    async drop(): Promise<void> {
      await ask(url, `drop database ${name} with (force)`);
    },
  };
}
