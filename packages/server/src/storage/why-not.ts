/** PostgreSQL appendix A, sockets, and https://sqlite.org/rescode.html, in words for whoever starts a server. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'the connection was cut',
  ETIMEDOUT: 'no answer in time',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  EHOSTUNREACH: 'the host cannot be reached',
  '28P01': 'the user or the password is wrong',
  '28000': 'the user may not connect',
  '3D000': 'there is no such database',
  '42501': 'the user may not make tables',
  '53300': 'it has too many connections',
  '57P03': 'it is starting or stopping',
  '5': 'another program has locked it',
  '8': 'it may not be written to',
  '11': 'it is damaged',
  '13': 'the disk is full',
  '26': 'it is no SQLite database',
};

/** Why a database cannot be opened, without a word of the driver's: that may quote the address, with its password. */
export function whyNot(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('errcode' in error && typeof error.errcode === 'number')
    return REASONS[String(error.errcode & 0xff)] ?? null;
  if ('code' in error && typeof error.code === 'string') return REASONS[error.code] ?? null;
  // pg says this one without a code.
  return /^timeout exceeded/.test(error.message) ? 'no answer in time' : null;
}
