import { Refusal } from '../services/refusal.js';
import { isStaffToken } from '../services/staff-tokens.js';
import type { StaffTokenStore } from '../storage/staff-tokens.js';

/** Refuses with `unauthorized` unless the request carries a caseworker's bearer token. */
export async function requireStaff(headers: Headers, tokens: StaffTokenStore): Promise<void> {
  const [, token] = /^Bearer ([\w-]{1,200})$/i.exec(headers.get('Authorization') ?? '') ?? [];
  if (!token || !(await isStaffToken(tokens, token))) throw new Refusal('unauthorized');
}
