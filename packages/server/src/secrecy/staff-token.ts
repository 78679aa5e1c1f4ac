import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes. A plain hash is enough to store: there is no dictionary of such tokens. */
export const makeStaffToken = (): string => `amanat_staff_${randomBytes(32).toString('base64url')}`;
export const staffTokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();
