import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Challenge } from '@amanat/contract';
import { subKey, type KeyRing, type RingKey } from '../secrecy/key-ring.js';
import type { Abuse } from '../settings/abuse.js';
import type { Clock } from './clock.js';

/** What speaks for asking a request for a proof of work. */
export interface Pressure {
  /** How much of what all may change in a minute was taken, from 0 to 1. */
  readonly load: number;
  /** Filled in what people do not see. */
  readonly looksAutomatic: boolean;
  /** Receipts are being guessed from everywhere. */
  readonly receiptsAreGuessed: boolean;
}

export type Proofs = ReturnType<typeof createProofs>;

/** About 4,000 hashes: nobody notices. */
const LEAST_BITS = 12;
/** About a million hashes: seconds on a phone, and each one more costs as much. */
const MOST_BITS = 20;
const AUTOMATIC_BITS = 18;
const LOAD_BEGINS = 0.5;
/** Load may rise while a visitor's machine is at work on an easier sum. */
const EASIER_BY = 2;
const LIFETIME_MS = 600_000;

/** How many zero bits a proof must have now; 0: none is needed. */
export function zeroBitsNeeded(mode: Abuse['proofOfWork'], pressure: Pressure): number {
  if (mode === 'off') return 0;
  const steps = MOST_BITS - LEAST_BITS;
  const underLoad =
    pressure.load < LOAD_BEGINS
      ? 0
      : LEAST_BITS + Math.round(((pressure.load - LOAD_BEGINS) / (1 - LOAD_BEGINS)) * steps);
  return Math.max(
    mode === 'always' ? LEAST_BITS : 0,
    underLoad,
    pressure.looksAutomatic ? AUTOMATIC_BITS : 0,
    pressure.receiptsAreGuessed ? MOST_BITS : 0,
  );
}

export function leadingZeroBits(digest: Uint8Array): number {
  const byte = digest.findIndex((value) => value !== 0);
  return byte < 0 ? digest.length * 8 : byte * 8 + Math.clz32(digest[byte] ?? 0) - 24;
}

/**
 * Challenges carry all that there is to know of them, signed, so that any process with the same keys takes the answer.
 * Only what was used is remembered, in the memory of this process, for as long as it could be used again.
 */
export function createProofs({ keys, clock }: { keys: KeyRing; clock: Clock }) {
  const used = new Map<string, number>();
  const macOf = (key: RingKey, payload: string) =>
    createHmac('sha256', subKey(key, 'proof-of-work')).update(payload).digest();

  const isOurs = (payload: string, mac: string): boolean => {
    const given = Buffer.from(mac, 'base64url');
    return keys.all.some((key) => {
      const expected = macOf(key, payload);
      return given.length === expected.length && timingSafeEqual(given, expected);
    });
  };

  const isFirstUse = (challenge: string, expiresAt: number, now: number): boolean => {
    for (const [old, end] of used) {
      if (end > now) break;
      used.delete(old);
    }
    if (used.has(challenge)) return false;
    used.set(challenge, expiresAt);
    return true;
  };

  return {
    challenge(operation: string, zeroBits: number): Challenge {
      const expiresAt = clock().getTime() + LIFETIME_MS;
      const nonce = randomBytes(12).toString('base64url');
      const payload = Buffer.from([expiresAt, zeroBits, operation, nonce].join(' ')).toString('base64url');
      return { challenge: `${payload}.${macOf(keys.current, payload).toString('base64url')}`, zeroBits };
    },

    /** Whether `proof`, `<challenge>.<nonce>`, is a solved challenge of ours for this operation; each only once. */
    accepts(operation: string, zeroBits: number, proof: string): boolean {
      const [, payload = '', mac = ''] = /^([\w-]{1,200})\.([\w-]{43})\.\d{1,16}$/.exec(proof) ?? [];
      if (!payload || !isOurs(payload, mac)) return false;
      const [expires, bits, subject] = Buffer.from(payload, 'base64url').toString().split(' ');
      const [expiresAt, now] = [Number(expires), clock().getTime()];
      if (subject !== operation || expiresAt < now || Number(bits) < zeroBits - EASIER_BY) return false;
      if (leadingZeroBits(createHash('sha256').update(proof).digest()) < Number(bits)) return false;
      return isFirstUse(`${payload}.${mac}`, expiresAt, now);
    },
  };
}
