import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Where a ciphertext belongs. It opens nowhere else, so that two rows or columns cannot be swapped. */
export interface Place {
  readonly table: string;
  readonly column: string;
  readonly id: string;
}

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const bound = ({ table, column, id }: Place) => Buffer.from(JSON.stringify([table, column, id]));

/** AES-256-GCM: nonce (12 bytes), tag (16 bytes), ciphertext. */
export function seal(key: Buffer, place: Place, plaintext: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES }).setAAD(bound(place));
  const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]);
}

/** The plaintext. Throws when the key, the place or any bit is not the one that was sealed. */
export function unseal(key: Buffer, place: Place, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(bound(place))
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
}

export const sealText = (key: Buffer, place: Place, text: string): Buffer =>
  seal(key, place, Buffer.from(text));
export const unsealText = (key: Buffer, place: Place, sealed: Uint8Array): string =>
  unseal(key, place, sealed).toString('utf8');
