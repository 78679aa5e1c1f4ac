import { exifOrientation, orientationSegment } from './exif-orientation.js';
import { isReasonableSize } from './pixels.js';

/** Markers of ITU-T T.81, table B.1. */
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const DQT = 0xdb;
const DHT = 0xc4;
const DRI = 0xdd;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP14 = 0xee;
const APP15 = 0xef;
const COM = 0xfe;
/** Baseline, extended and progressive frames: what browsers show. */
const FRAMES = [0xc0, 0xc1, 0xc2];

/** A camera writes some dozens. Millions of tiny ones would fill the memory while they are copied. */
const MAX_SEGMENTS = 4096;

const isRestart = (marker: number | undefined) => marker !== undefined && marker >= 0xd0 && marker <= 0xd7;
const isAscii = (payload: Buffer, text: string) =>
  payload.subarray(0, text.length).equals(Buffer.from(text, 'latin1'));

function segment(marker: number, payload: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([head, payload]);
}

/** JFIF without its thumbnail, which may show what the picture no longer does. */
function jfif(payload: Buffer): Buffer | null {
  if (!isAscii(payload, 'JFIF\0') || payload.length < 14) return null;
  return segment(APP0, Buffer.concat([payload.subarray(0, 12), Buffer.from([0, 0])]));
}

/** Adobe's marker says how colours are coded: without it some pictures come out in false colours. */
const adobe = (payload: Buffer): Buffer | null =>
  isAscii(payload, 'Adobe') && payload.length >= 12 ? segment(APP14, payload.subarray(0, 12)) : null;

function areQuantizationTables(payload: Buffer): boolean {
  let at = 0;
  while (at < payload.length) {
    const [precision, table] = [(payload[at] ?? 0) >> 4, (payload[at] ?? 0) & 15];
    if (precision > 1 || table > 3) return false;
    at += 1 + 64 * (precision + 1);
  }
  return at > 0 && at === payload.length;
}

function areHuffmanTables(payload: Buffer): boolean {
  let at = 0;
  while (at + 17 <= payload.length) {
    const kind = payload[at] ?? 0;
    if (kind >> 4 > 1 || (kind & 15) > 3) return false;
    const codes = payload.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 0);
    if (codes > 256) return false;
    at += 17 + codes;
  }
  return at > 0 && at === payload.length;
}

function isFrame(payload: Buffer): boolean {
  const components = payload[5] ?? 0;
  return (
    payload.length === 6 + 3 * components &&
    [1, 3, 4].includes(components) &&
    payload[0] === 8 &&
    isReasonableSize(payload.readUInt16BE(3), payload.readUInt16BE(1))
  );
}

const isScan = (payload: Buffer): boolean =>
  (payload[0] ?? 0) >= 1 && (payload[0] ?? 0) <= 4 && payload.length === 4 + 2 * (payload[0] ?? 0);

/** Where the coded data of a scan ends: at the first marker that is not a restart. Null: the file ends first. */
function endOfScan(bytes: Buffer, start: number): number | null {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) return null;
    if (next !== 0 && !isRestart(next)) return at;
  }
  return null;
}

/**
 * A JPEG with only what is needed to show it: tables, frame, scans, JFIF, the colour mark, and the EXIF orientation alone,
 * without which a photo of a letter lies on its side. Where and when it was taken and by what goes, and so does
 * whatever comes after the picture. Null when it is not a whole JPEG, or one that browsers do not show.
 */
export function stripJpeg(bytes: Buffer): Buffer | null {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return null;
  let header: Buffer | null = null;
  let orientation = 1;
  const body: Buffer[] = [];
  const whole = () =>
    Buffer.concat([
      Buffer.from([0xff, SOI]),
      ...(header ? [header] : []),
      ...(orientation > 1 ? [segment(APP1, orientationSegment(orientation))] : []),
      ...body,
      Buffer.from([0xff, EOI]),
    ]);
  let frames = 0;
  let scans = 0;
  let at = 2;
  for (let segments = 0; segments <= MAX_SEGMENTS; segments++) {
    if (bytes[at] !== 0xff) return null;
    while (bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1];
    if (marker === EOI) return scans === 0 ? null : whole();
    if (marker === undefined || at + 4 > bytes.length) return null;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const payload = bytes.subarray(at + 4, end);
    if (end < at + 4 || end > bytes.length) return null;
    at = end;

    if (marker === APP0) header ??= jfif(payload);
    else if (marker === APP1 && orientation === 1) orientation = exifOrientation(payload);
    else if (marker === APP14) body.push(...[adobe(payload)].filter((kept) => kept !== null));
    else if (marker === COM || (marker >= APP1 && marker <= APP15)) continue;
    else if (marker === DQT && areQuantizationTables(payload)) body.push(segment(marker, payload));
    else if (marker === DHT && areHuffmanTables(payload)) body.push(segment(marker, payload));
    else if (marker === DRI && payload.length === 2) body.push(segment(marker, payload));
    else if (FRAMES.includes(marker) && isFrame(payload) && ++frames === 1)
      body.push(segment(marker, payload));
    else if (marker === SOS && isScan(payload) && frames === 1) {
      const endOfData = endOfScan(bytes, end);
      if (endOfData === null) return null;
      body.push(segment(marker, payload), bytes.subarray(end, endOfData));
      at = endOfData;
      scans++;
    } else return null;
  }
  return null;
}
