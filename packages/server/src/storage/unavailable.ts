/** SQLITE_BUSY, READONLY, IOERR, CANTOPEN: https://sqlite.org/rescode.html */
const SQLITE_CODES = new Set([5, 8, 10, 14]);
const SQLITE_FULL = 13;
/** disk_full: PostgreSQL appendix A. */
const POSTGRES_FULL = '53100';
/** Connection lost, resources exhausted, operator intervention: PostgreSQL appendix A. */
const POSTGRES_CLASSES = /^(08|53|57)/;
const SOCKET_CODES = /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN)$/;

/** Whether nothing was stored because there is no room. */
export const isStorageFull = (error: unknown): boolean =>
  error instanceof Error &&
  (('errcode' in error && error.errcode === SQLITE_FULL) ||
    ('code' in error && error.code === POSTGRES_FULL));

/** Whether the database could not answer now, so that the same request may succeed later. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error && typeof error.errcode === 'number') return SQLITE_CODES.has(error.errcode & 0xff);
  if ('code' in error && typeof error.code === 'string')
    return POSTGRES_CLASSES.test(error.code) || SOCKET_CODES.test(error.code);
  // pg says these two without a code.
  return /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message);
}
