import { seal, unseal, type Place } from '../secrecy/field-cipher.js';
import { subKey, type KeyRing } from '../secrecy/key-ring.js';
import { instant } from './clock.js';

/** Long enough for five files over a slow line; a receipt gets another. */
const LIFE_MS = 3_600_000;

/** The kind of the token is part of the seal, as the place of a field is: nothing else opens as one. */
const TOKEN: Place = { table: 'legal_requests', column: 'upload_token', id: '' };

export interface UploadToken {
  readonly uploadToken: string;
  /** RFC 3339. */
  readonly expiresAt: string;
}

/** Lets whoever holds it add files to one request for an hour. Nothing is stored: the seal says that it is ours. */
export function makeUploadToken({ current }: KeyRing, requestId: string, now: Date): UploadToken {
  const expiresAt = instant(new Date(now.getTime() + LIFE_MS));
  const content = Buffer.from(`${requestId} ${expiresAt}`);
  const sealed = seal(subKey(current, 'upload-token'), TOKEN, content).toString('base64url');
  return { uploadToken: `${current.id}.${sealed}`, expiresAt };
}

/** The request that a token opens; null when it is not ours, was changed or has ended. */
export function requestOfUploadToken(ring: KeyRing, token: string, now: Date): string | null {
  const [, keyId, sealed] = /^([a-z0-9]{1,16})\.([\w-]{40,300})$/.exec(token) ?? [];
  const key = ring.all.find(({ id }) => id === keyId);
  if (!key || !sealed) return null;
  try {
    const content = unseal(subKey(key, 'upload-token'), TOKEN, Buffer.from(sealed, 'base64url'));
    const [requestId = '', expiresAt = ''] = content.toString().split(' ');
    return instant(now) < expiresAt ? requestId : null;
  } catch {
    return null;
  }
}
