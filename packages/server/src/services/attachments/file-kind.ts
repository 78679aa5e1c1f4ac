import { fileTypeFromBuffer } from 'file-type';
import type { AttachmentType } from '@amanat/contract';
import { checkPdf } from './check-pdf.js';
import { stripJpeg } from './strip-jpeg.js';
import { stripPng } from './strip-png.js';

interface Kind {
  readonly type: AttachmentType;
  /** The first is given to a name that has none. */
  readonly extensions: readonly [string, ...string[]];
  readonly firstBytes: Buffer;
  /** Null: not whole, or not what we take. */
  readonly clean: (bytes: Buffer) => Buffer | null;
}

const KINDS: readonly Kind[] = [
  {
    type: 'image/jpeg',
    extensions: ['jpg', 'jpeg', 'jpe', 'jfif'],
    firstBytes: Buffer.from([0xff, 0xd8, 0xff]),
    clean: stripJpeg,
  },
  {
    type: 'image/png',
    extensions: ['png'],
    firstBytes: Buffer.from('89504e470d0a1a0a', 'hex'),
    clean: stripPng,
  },
  { type: 'application/pdf', extensions: ['pdf'], firstBytes: Buffer.from('%PDF-'), clean: checkPdf },
];

export interface CleanFile {
  readonly type: AttachmentType;
  readonly name: string;
  readonly bytes: Buffer;
}

/** Letters first, so that the end of `Акт от 12.05` is no extension. */
const extensionOf = (name: string): string | undefined =>
  /\.([a-z][a-z0-9]{0,9})$/i.exec(name)?.[1]?.toLowerCase();

/**
 * The file without what it need not have, by what its bytes are. Null when that is not a JPEG, PNG or PDF, or when its
 * name says something else: a picture that calls itself a text deceives whoever opens it.
 */
export async function cleanFile(name: string, bytes: Buffer): Promise<CleanFile | null> {
  const kind = KINDS.find(({ firstBytes }) => bytes.subarray(0, firstBytes.length).equals(firstBytes));
  if (!kind) return null;
  const extension = extensionOf(name);
  if (extension !== undefined && !kind.extensions.includes(extension)) return null;
  const cleaned = kind.clean(bytes);
  // A second opinion, of the whole and cleaned file only: a parser of a hundred formats is not shown hostile bytes.
  if (!cleaned || (await fileTypeFromBuffer(cleaned))?.mime !== kind.type) return null;
  return { type: kind.type, name: extension ? name : `${name}.${kind.extensions[0]}`, bytes: cleaned };
}
