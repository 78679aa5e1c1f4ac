import { crc32 } from 'node:zlib';

/** 8 × 8 points, red to blue, made by ImageMagick: JFIF, tables, one frame, one scan. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAWEAEBAQAAAAAAAAAAAAAAAAAAFGH/xAAVAQEBAAAAAAAAAAAAAAAAAAAEBv/EABgRAAMBAQAAAAAAAAAAAAAAAAAEFVFS/9oADAMBAAIRAxEAPwCZq0BSy1uRVFjT/9k=',
  'base64',
);
/** 4 × 4 points in a palette. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAEAgMAAADUn3btAAAADFBMVEX/AACqAFVVAKoAAP9QAAc5AAAAEElEQVQI12NgYAhlWMXwHwAErgH/fIKFMAAAAABJRU5ErkJggg==',
  'base64',
);

export const segment = (marker: number, payload: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([head, payload]);
};

/** An APP1 segment as a phone writes it: little-endian, make, orientation, and where the photo was taken. */
export function cameraExif(orientation: number, secret: string): Buffer {
  const entry = (tag: number, type: number, count: number, value: number) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16LE(tag, 0);
    bytes.writeUInt16LE(type, 2);
    bytes.writeUInt32LE(count, 4);
    bytes.writeUInt32LE(value, 8);
    return bytes;
  };
  const gpsAt = 8 + 2 + 3 * 12 + 4;
  const textAt = gpsAt + 2 + 2 * 12 + 4;
  const gps = Buffer.from(`51.1694N 71.4491E ${secret}\0`, 'latin1');
  const count = (entries: number) => Buffer.from([entries, 0]);
  const tiff = Buffer.concat([
    Buffer.from('II*\0\x08\0\0\0', 'latin1'),
    count(3),
    entry(0x010f, 2, gps.length, textAt),
    entry(0x0112, 3, 1, orientation),
    entry(0x8825, 4, 1, gpsAt),
    Buffer.alloc(4),
    count(2),
    entry(0x0001, 2, 2, 0x4e),
    entry(0x001b, 2, gps.length, textAt),
    Buffer.alloc(4),
    gps,
  ]);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]));
}

/** A real JPEG with further segments after its start, and bytes after its end. */
export const jpegWith = (segments: readonly Buffer[] = [], after: Buffer = Buffer.alloc(0)): Buffer =>
  Buffer.concat([JPEG.subarray(0, 20), ...segments, JPEG.subarray(20), after]);

export const chunk = (name: string, content: Buffer): Buffer => {
  const bytes = Buffer.alloc(12 + content.length);
  bytes.writeUInt32BE(content.length, 0);
  bytes.write(name, 4, 'latin1');
  content.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + content.length)), 8 + content.length);
  return bytes;
};

/** A real PNG with further chunks after its header, and bytes after its end. */
export const pngWith = (chunks: readonly Buffer[] = [], after: Buffer = Buffer.alloc(0)): Buffer =>
  Buffer.concat([PNG.subarray(0, 33), ...chunks, PNG.subarray(33), after]);

/** A PDF with one empty page; `catalog` and `objects` are added to it. */
export function pdfWith({ catalog = '', objects = '', trailer = '', head = '', after = '' } = {}): Buffer {
  const body = [
    `%PDF-1.7\n%\xe2\xe3\xcf\xd3\n${head}`,
    `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalog} >>\nendobj\n`,
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n',
    objects,
  ];
  const text = body.join('');
  const offset = (number: number) => String(text.indexOf(`${number} 0 obj`)).padStart(10, '0');
  const table = [1, 2, 3].map((number) => `${offset(number)} 00000 n \n`).join('');
  const xref = `xref\n0 4\n0000000000 65535 f \n${table}`;
  return Buffer.from(
    `${text}${xref}trailer\n<< /Size 4 /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n${after}`,
    'latin1',
  );
}

/** The end of a ZIP archive, which its readers look for from the back. */
export const ZIP_END = Buffer.from('504b0506' + '00'.repeat(18), 'hex');
