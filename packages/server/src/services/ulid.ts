import { randomBytes } from 'node:crypto';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function base32(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest >>= 5n)
    text = (CROCKFORD[Number(rest & 31n)] ?? '') + text;
  return text;
}

/** 26 characters, sortable by time: 48 bits of milliseconds and 80 random bits (github.com/ulid/spec). */
export function ulid(at: Date): string {
  return base32(BigInt(at.getTime()), 10) + base32(BigInt(`0x${randomBytes(10).toString('hex')}`), 16);
}

/** One that sorts after another, also within its millisecond and on a clock that is behind. */
export function ulidAfter(at: Date, earlier: string): string {
  const fresh = ulid(at);
  if (fresh > earlier) return fresh;
  const value = Array.from(earlier).reduce(
    (sum, digit) => (sum << 5n) + BigInt(CROCKFORD.indexOf(digit)),
    0n,
  );
  return base32(value + 1n, 26);
}

export const newLegalRequestId = (at: Date): string => `lr_${ulid(at)}`;
/** Whether a text is `prefix`, `_` and a ULID. */
export const isId = (prefix: string, id: string): boolean =>
  id.startsWith(`${prefix}_`) && /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id.slice(prefix.length + 1));
export const isLegalRequestId = (id: string): boolean => isId('lr', id);
