import { createHash } from 'node:crypto';
import type { Challenge } from '@amanat/contract';
import { leadingZeroBits } from './proof-of-work.js';

/** As a client does. */
export function solve({ challenge, zeroBits }: Challenge): string {
  for (let nonce = 0; ; nonce++) {
    const proof = `${challenge}.${nonce}`;
    if (leadingZeroBits(createHash('sha256').update(proof).digest()) >= zeroBits) return proof;
  }
}
