import { STAFF_ROLES, type StaffRole } from '@amanat/contract';
import type { Clock } from '../services/clock.js';
import { createStaffToken, revokeStaffToken } from '../services/staff-tokens.js';
import { StartError } from '../start-error.js';
import type { Storage } from '../storage/open.js';

interface Parts {
  readonly storage: Storage;
  readonly clock: Clock;
}

export interface TokenOptions {
  readonly name: string | undefined;
  readonly roles: string | undefined;
  readonly days: string | undefined;
}

const DEFAULT_DAYS = '90';
const DAY_MS = 86_400_000;
/** `me` and `nobody` are words of the list's query. */
const isName = (text: string) => /^[^\p{Cc}]{1,120}$/u.test(text) && text !== 'me' && text !== 'nobody';

/** What a new token is asked to be. Throws a {@link StartError} that says what a wrong option takes. */
function readOptions({ name = '', roles = '', days = DEFAULT_DAYS }: TokenOptions, now: Date) {
  if (!isName(name.trim()))
    throw new StartError(
      'create-token takes the name of a person or a desk, for example: create-token "desk" --roles intake',
    );
  const words = roles.split(',').map((role) => role.trim());
  if (!words.every((word) => STAFF_ROLES.includes(word as StaffRole)))
    throw new StartError(`--roles takes one or more of ${STAFF_ROLES.join(', ')}, with commas between`);
  const count = /^\d{1,5}$/.test(days) ? Number(days) : NaN;
  if (Number.isNaN(count))
    throw new StartError('--days takes a whole number up to 99999; 0: the token does not end by itself');
  return {
    name: name.trim(),
    roles: STAFF_ROLES.filter((role) => words.includes(role)),
    expiresAt: count === 0 ? null : new Date(now.getTime() + count * DAY_MS),
  };
}

/** Makes a token and returns it, for the only time. */
export async function createToken({ storage, clock }: Parts, options: TokenOptions): Promise<string> {
  const token = readOptions(options, clock());
  return storage.transaction((stores) => createStaffToken(stores, clock, token));
}

/** A line a token, with tabs between: id, name, roles, made, ends, revoked. Never the token itself: it is not known. */
export async function listTokens({ storage }: Pick<Parts, 'storage'>): Promise<string> {
  const day = (at: string | null) => at?.slice(0, 10) ?? '-';
  const lines = (await storage.staffTokens.list()).map((row) => [
    row.id,
    row.name,
    row.roles.replaceAll(' ', ','),
    day(row.created_at),
    row.expires_at === null ? 'never' : day(row.expires_at),
    day(row.revoked_at),
  ]);
  return [['id', 'name', 'roles', 'made', 'ends', 'revoked'], ...lines]
    .map((columns) => columns.join('\t'))
    .join('\n');
}

/** Ends a token now. Throws a {@link StartError} when there is no such token to end. */
export async function revokeToken({ storage, clock }: Parts, id: string | undefined): Promise<string> {
  if (!id) throw new StartError('revoke-token takes the id of a token: see list-tokens');
  if (!(await storage.transaction((stores) => revokeStaffToken(stores, clock, id))))
    throw new StartError('No token that still works has this id: see list-tokens');
  return `${id} is revoked.`;
}
