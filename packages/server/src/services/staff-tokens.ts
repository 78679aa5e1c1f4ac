import { STAFF_ROLES, type StaffRole } from '@amanat/contract';
import { makeStaffToken, staffTokenHash } from '../secrecy/staff-token.js';
import type { Stores } from '../storage/open.js';
import type { StaffTokenStore } from '../storage/staff-tokens.js';
import { writeDown } from './audit.js';
import { instant, type Clock } from './clock.js';
import { ulid } from './ulid.js';

/** Who acts, in the journal and in assignments. */
export interface Actor {
  readonly name: string;
  readonly roles: readonly StaffRole[];
  /** RFC 3339; null: the token does not end by itself. */
  readonly expiresAt: string | null;
}

export interface NewStaffToken {
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly expiresAt: Date | null;
}

type JournaledStores = Pick<Stores, 'staffTokens' | 'audit'>;

/** Who makes and revokes tokens: whoever may run commands beside the database. */
const COMMAND_LINE = { name: 'command line' };

/** A new bearer token for a member of the staff. It can be shown now and never again. */
export async function createStaffToken(
  stores: JournaledStores,
  clock: Clock,
  { name, roles, expiresAt }: NewStaffToken,
): Promise<string> {
  const token = makeStaffToken();
  const at = clock();
  const id = `st_${ulid(at)}`;
  await stores.staffTokens.add({
    hash: staffTokenHash(token),
    id,
    name,
    roles: roles.join(' '),
    created_at: instant(at),
    expires_at: expiresAt && instant(expiresAt),
    revoked_at: null,
  });
  await writeDown(stores, clock, { actor: COMMAND_LINE, action: 'token.created', about: id, detail: name });
  return token;
}

/** Ends a token now. False when no token has the id, or it was revoked before. */
export async function revokeStaffToken(stores: JournaledStores, clock: Clock, id: string): Promise<boolean> {
  const revoked = await stores.staffTokens.revoke(id, instant(clock()));
  if (revoked) await writeDown(stores, clock, { actor: COMMAND_LINE, action: 'token.revoked', about: id });
  return revoked;
}

/** Whose token it is; null when it is nobody's, ended or revoked. */
export async function staffMember(
  store: StaffTokenStore,
  clock: Clock,
  token: string,
): Promise<Actor | null> {
  const row = await store.find(staffTokenHash(token));
  if (!row || row.revoked_at || (row.expires_at && row.expires_at <= instant(clock()))) return null;
  const words = row.roles.split(' ');
  return {
    name: row.name,
    roles: STAFF_ROLES.filter((role) => words.includes(role)),
    expiresAt: row.expires_at,
  };
}
