const EXIF = Buffer.from('Exif\0\0', 'latin1');
const ORIENTATION = 0x0112;
const SHORT = 3;

/** The orientation, 1 to 8, in the payload of an APP1 segment; 1 (upright) when it says none (Exif 2.32, 4.6.4). */
export function exifOrientation(payload: Buffer): number {
  if (!payload.subarray(0, EXIF.length).equals(EXIF)) return 1;
  const tiff = payload.subarray(EXIF.length);
  const byteOrder = tiff.toString('latin1', 0, 2);
  if (tiff.length < 8 || !['II', 'MM'].includes(byteOrder)) return 1;
  const [u16, u32] =
    byteOrder === 'II'
      ? [(at: number) => tiff.readUInt16LE(at), (at: number) => tiff.readUInt32LE(at)]
      : [(at: number) => tiff.readUInt16BE(at), (at: number) => tiff.readUInt32BE(at)];
  const directory = u32(4);
  if (u16(2) !== 42 || directory + 2 > tiff.length) return 1;
  const entries = u16(directory);
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + 12 * entry;
    if (at + 12 > tiff.length) return 1;
    if (u16(at) !== ORIENTATION) continue;
    const value = u16(at + 8);
    return u16(at + 2) === SHORT && value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** The payload of an APP1 segment that says the orientation and nothing else. */
export function orientationSegment(orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a000000080001011200030000000100000000' + '00000000', 'hex');
  tiff.writeUInt16BE(orientation, 18);
  return Buffer.concat([EXIF, tiff]);
}
