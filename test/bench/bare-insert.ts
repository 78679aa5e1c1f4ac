// A server that does nothing but insert the body: Hono and the driver, as durable as ours. Started by server.ts.
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

type Insert = (id: string, body: string) => void | Promise<void>;

async function sqliteInsert(folder: string): Promise<Insert> {
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(join(folder, 'bare.sqlite'));
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    create table if not exists bare (id text primary key, body text not null)`);
  const statement = database.prepare('insert into bare (id, body) values (?, ?)');
  return (id, body) => {
    statement.run(id, body);
  };
}

async function postgresInsert(url: string): Promise<Insert> {
  const { Pool } = await import('pg');
  const pool = new Pool({ connectionString: url, max: 10 });
  await pool.query('create table if not exists bare (id text primary key, body text not null)');
  return async (id, body) => {
    await pool.query('insert into bare (id, body) values ($1, $2)', [id, body]);
  };
}

const url = process.env['DATABASE_URL'];
const insert = await (url ? postgresInsert(url) : sqliteInsert(process.env['SERVED_FOLDER'] ?? '.'));
const app = new Hono();
app.post('/v1/legal-requests', async (context) => {
  const body: unknown = await context.req.json();
  const id = crypto.randomUUID();
  await insert(id, JSON.stringify(body));
  return context.json({ id }, 201);
});
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
  console.log(JSON.stringify({ url: `http://127.0.0.1:${port}` })),
);
