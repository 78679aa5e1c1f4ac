import { inflateRawSync } from 'node:zlib';
import { unreadable } from './rows.js';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const [END_BYTES, ENTRY_BYTES, LOCAL_BYTES] = [22, 46, 30];
const [STORED, DEFLATED] = [0, 8];
const MAX_ENTRIES = 1000;

const DAMAGED = 'it is no workbook (.xlsx), or a damaged one';

/**
 * Throws a `StartError` unless all that a zip file holds is at most `maxBytes`, which is also tried: a size that the file
 * says of itself can be a lie. `look` sees each part unpacked.
 * Layout: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.
 */
export function refuseZipBomb(zip: Buffer, maxBytes: number, look: (part: Buffer) => void): void {
  try {
    measure(zip, maxBytes, look);
  } catch (error) {
    // Whatever points outside the file.
    if (error instanceof RangeError) throw unreadable(DAMAGED);
    throw error;
  }
}

function measure(zip: Buffer, maxBytes: number, look: (part: Buffer) => void): void {
  let end = zip.length - END_BYTES;
  while (end >= 0 && zip.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw unreadable(DAMAGED);
  const count = zip.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw unreadable('it holds too many parts');
  let total = 0;
  for (let index = 0, at = zip.readUInt32LE(end + 16); index < count; index += 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw unreadable(DAMAGED);
    const size = zip.readUInt32LE(at + 24);
    total += size;
    if (total > maxBytes)
      throw unreadable(`unpacked it is larger than ${Math.round(maxBytes / 1_000_000)} MB`);
    look(unpack(zip, at, size));
    at += ENTRY_BYTES + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

/** Unpacks one part, and stops at the first byte more than it says it has. */
function unpack(zip: Buffer, entry: number, size: number): Buffer {
  const method = zip.readUInt16LE(entry + 10);
  const local = zip.readUInt32LE(entry + 42);
  if (zip.readUInt32LE(local) !== LOCAL) throw unreadable(DAMAGED);
  const from = local + LOCAL_BYTES + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(from, from + zip.readUInt32LE(entry + 20));
  if (method === STORED && packed.length === size) return packed;
  if (method !== DEFLATED) throw unreadable(DAMAGED);
  let unpacked: Buffer | undefined;
  try {
    unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    // Too long, or not deflated at all.
  }
  if (unpacked?.length !== size) throw unreadable(DAMAGED);
  return unpacked;
}
