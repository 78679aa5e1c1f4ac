import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/**
 * 4 MiB and some 10 ms a guess. A receipt has 53 random bits and no dictionary, and the index beside it is keyed: more
 * work here would cost a village on one address its place in line, and a thief nothing that he could afford anyway.
 */
const COST = { log2N: 12, r: 8, p: 1 } as const;
const SALT_BYTES = 16;
const HASH_BYTES = 32;
const HEAD_BYTES = 3;
const LENGTH = HEAD_BYTES + SALT_BYTES + HASH_BYTES;

interface Cost {
  readonly log2N: number;
  readonly r: number;
  readonly p: number;
}

/** In a thread of Node's pool: requests that need none of it go on meanwhile. */
const slowHash = (receipt: string, salt: Uint8Array, { log2N, r, p }: Cost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(receipt, salt, HASH_BYTES, { N: 2 ** log2N, r, p }, (error, hash) =>
      error ? reject(error) : resolve(hash),
    );
  });

const encoded = ({ log2N, r, p }: Cost, salt: Uint8Array, hash: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([log2N, r, p]), salt, hash]);

/** What is stored of a receipt beside its index (RFC 7914): log2 N, r, p, a byte each; salt, 16; hash, 32. */
export async function makeReceiptVerifier(receipt: string): Promise<Buffer> {
  const salt = randomBytes(SALT_BYTES);
  return encoded(COST, salt, await slowHash(receipt, salt, COST));
}

/** Nobody's: it makes a receipt that was not found cost as much as one that was. */
const NOBODYS = encoded(COST, randomBytes(SALT_BYTES), randomBytes(HASH_BYTES));

/** Whether a verifier was made of this receipt. Without one it is false, after the same work. */
export async function matchesReceipt(receipt: string, verifier: Uint8Array | null): Promise<boolean> {
  const bytes = Buffer.from(verifier ?? NOBODYS);
  const [log2N, r, p] = bytes;
  if (bytes.length !== LENGTH || log2N === undefined || r === undefined || p === undefined)
    throw new Error('A receipt verifier is not as this server writes it');
  const salt = bytes.subarray(HEAD_BYTES, HEAD_BYTES + SALT_BYTES);
  const hash = await slowHash(receipt, salt, { log2N, r, p });
  return timingSafeEqual(hash, bytes.subarray(HEAD_BYTES + SALT_BYTES));
}
