import type { Challenge } from '@amanat/contract';
import { sha256 } from '@noble/hashes/sha2.js';

/** Milliseconds of work at a stretch, so that the page stays usable: a frame is dropped, a tap is not. */
const STRETCH = 20;
/** The same for a page in the background: nobody looks at it, and its timers come once a second. */
const HIDDEN_STRETCH = 500;
/** How many sums between two looks at the clock. */
const BETWEEN_LOOKS = 128;

/**
 * The smallest number that solves a challenge, in decimal; null when `isOver` said so first.
 * In script and not by `crypto.subtle`: that one is missing on plain http pages, and slower for a million short texts.
 */
export async function solve(
  { challenge, zeroBits }: Challenge,
  isOver: () => boolean,
): Promise<string | null> {
  const encoder = new TextEncoder();
  const start = sha256.create().update(encoder.encode(`${challenge}.`));
  const digits = new Uint8Array(20);
  for (let nonce = 0, until = performance.now() + stretch(); ; nonce += 1) {
    const { written } = encoder.encodeInto(String(nonce), digits);
    const digest = start.clone().update(digits.subarray(0, written)).digest();
    if (leadingZeroBits(digest) >= zeroBits) return String(nonce);
    if (nonce % BETWEEN_LOOKS > 0 || performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (isOver()) return null;
    until = performance.now() + stretch();
  }
}

const stretch = (): number =>
  (globalThis as { document?: { readonly hidden: boolean } }).document?.hidden ? HIDDEN_STRETCH : STRETCH;

function leadingZeroBits(digest: Uint8Array): number {
  let zeros = 0;
  for (const byte of digest) {
    if (byte !== 0) return zeros + Math.clz32(byte) - 24;
    zeros += 8;
  }
  return zeros;
}
