import { crc32 } from 'node:zlib';
import { isReasonableSize } from './pixels.js';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Length, name and check sum. */
const FRAME_BYTES = 12;
/** Bits a channel for each colour type (PNG, third edition, table 8). */
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
/** What changes how the picture looks, with the sizes that are possible. The rest is text, times and places. */
const KEPT_SIZES: Readonly<Record<string, (length: number) => boolean>> = {
  tRNS: (length) => length > 0 && length <= 256,
  gAMA: (length) => length === 4,
  cHRM: (length) => length === 32,
  sRGB: (length) => length === 1,
  pHYs: (length) => length === 9,
  bKGD: (length) => [1, 2, 6].includes(length),
};

function isHeader(content: Buffer): boolean {
  if (content.length !== 13) return false;
  const [depth = 0, colour = 0, compression, filter, interlace = 0] = content.subarray(8);
  return (
    isReasonableSize(content.readUInt32BE(0), content.readUInt32BE(4)) &&
    (DEPTHS[colour]?.includes(depth) ?? false) &&
    compression === 0 &&
    filter === 0 &&
    interlace <= 1
  );
}

const isPalette = (length: number) => length > 0 && length <= 768 && length % 3 === 0;
/** Encoders write data in pieces of a few kilobytes at least. Millions of empty ones would hold up everybody. */
const MAX_CHUNKS = 20_000;
/** The fifth bit of the first letter: a reader that does not know the chunk cannot show the picture. */
const isCritical = (name: string) => /^[A-Z]/.test(name);

/**
 * A PNG with only what is needed to show it, cut after its end. Null when it is not a whole PNG: a check sum that is
 * wrong, a chunk that is not known and must be, no data. The data are not decompressed.
 */
export function stripPng(bytes: Buffer): Buffer | null {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
  const kept: Buffer[] = [SIGNATURE];
  const seen = new Set<string>();
  let last = '';
  let at = SIGNATURE.length;
  while (last !== 'IEND') {
    if (at + FRAME_BYTES > bytes.length) return null;
    const length = bytes.readUInt32BE(at);
    const end = at + FRAME_BYTES + length;
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (end > bytes.length || kept.length > MAX_CHUNKS || !/^[A-Za-z]{4}$/.test(name)) return null;
    const chunk = bytes.subarray(at, end);
    const content = chunk.subarray(8, 8 + length);
    if (crc32(chunk.subarray(4, 8 + length)) !== chunk.readUInt32BE(8 + length)) return null;
    at = end;

    const isFirst = !seen.has(name);
    if ((seen.size === 0) !== (name === 'IHDR')) return null;
    if (isCritical(name)) {
      const fits =
        (name === 'IHDR' && isHeader(content)) ||
        (name === 'PLTE' && isFirst && !seen.has('IDAT') && isPalette(length)) ||
        (name === 'IDAT' && (isFirst || last === 'IDAT')) ||
        (name === 'IEND' && length === 0 && seen.has('IDAT'));
      if (!fits) return null;
      kept.push(chunk);
    } else if (isFirst && !seen.has('IDAT') && KEPT_SIZES[name]?.(length)) kept.push(chunk);
    seen.add(name);
    last = name;
  }
  return Buffer.concat(kept);
}
