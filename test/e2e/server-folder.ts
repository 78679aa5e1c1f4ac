import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Where the server under test keeps its database, its keys, and what it said; made anew for each run. */
export const SERVER_FOLDER = join(import.meta.dirname, '../../.cache/e2e-server');

export const operatorToken = () => readFileSync(join(SERVER_FOLDER, 'operator-token'), 'utf8').trim();

/** Everything that the server has printed. */
export const serverOutput = () => readFileSync(join(SERVER_FOLDER, 'output'), 'utf8');

/** The personal columns of a stored request, as they lie in the database. */
export interface StoredRequest {
  readonly status: string;
  readonly wrapped_key: Uint8Array | null;
  readonly contact: Uint8Array | null;
  readonly name: Uint8Array | null;
  readonly description: Uint8Array | null;
  readonly okrug: Uint8Array | null;
}

/** Reads a request as anyone could who has the file. */
export function storedRequest(id: string): StoredRequest {
  const database = new DatabaseSync(join(SERVER_FOLDER, 'amanat.sqlite'), { readOnly: true });
  try {
    return database
      .prepare(
        'select status, wrapped_key, contact, name, description, okrug from legal_requests where id = ?',
      )
      .get(id) as unknown as StoredRequest;
  } finally {
    database.close();
  }
}

/** The files of the server that hold these bytes, or this text in UTF-8 or UTF-16. */
export function filesWith(sought: string | Uint8Array): string[] {
  const forms =
    typeof sought === 'string'
      ? [Buffer.from(sought), Buffer.from(sought, 'utf16le')]
      : [Buffer.from(sought)];
  return readdirSync(SERVER_FOLDER).filter((file) => {
    const bytes = readFileSync(join(SERVER_FOLDER, file));
    return forms.some((form) => bytes.includes(form));
  });
}
