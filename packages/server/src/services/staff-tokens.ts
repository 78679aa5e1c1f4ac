import { makeStaffToken, staffTokenHash } from '../secrecy/staff-token.js';
import type { StaffTokenStore } from '../storage/staff-tokens.js';
import { instant, type Clock } from './clock.js';

/** A new bearer token for a caseworker. It can be shown now and never again. */
export async function createStaffToken(store: StaffTokenStore, clock: Clock, name: string): Promise<string> {
  const token = makeStaffToken();
  await store.add(staffTokenHash(token), name, instant(clock()));
  return token;
}

export const isStaffToken = (store: StaffTokenStore, token: string): Promise<boolean> =>
  store.has(staffTokenHash(token));
