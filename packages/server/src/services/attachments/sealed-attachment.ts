import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { ATTACHMENT_PART_BYTES } from '@amanat/contract';
import { seal, sealText, unseal, unsealText, type Place } from '../../secrecy/field-cipher.js';
import type { AttachmentRow, SealedPart } from '../../storage/attachments.js';

/** An attachment's place in the life of its parts: those that came are not those that stay. */
type PartOf = Pick<AttachmentRow, 'id' | 'state' | 'bytes'>;

const namePlace = (id: string): Place => ({ table: 'attachments', column: 'name', id });
/** Bound to how many there are, so that nobody can leave the end of a file out. */
const partPlace = (file: PartOf, number: number): Place => ({
  table: 'attachment_parts',
  column: 'content',
  id: `${file.id} ${file.state} ${number}/${partCount(file.bytes)}`,
});

export const partCount = (bytes: number): number => Math.ceil(bytes / ATTACHMENT_PART_BYTES);

/** How long a part must be at its place; 0: there is no such place. */
export function partLength(bytes: number, number: number): number {
  const start = (number - 1) * ATTACHMENT_PART_BYTES;
  return number < 1 ? 0 : Math.max(0, Math.min(ATTACHMENT_PART_BYTES, bytes - start));
}

export const sealName = (dataKey: Buffer, id: string, name: string): Buffer =>
  sealText(dataKey, namePlace(id), name);
export const unsealName = (dataKey: Buffer, { id, name }: Pick<AttachmentRow, 'id' | 'name'>): string =>
  unsealText(dataKey, namePlace(id), name);

export const sealPart = (dataKey: Buffer, file: PartOf, number: number, bytes: Uint8Array): SealedPart => ({
  number,
  content: seal(dataKey, partPlace(file, number), bytes),
});
export const unsealPart = (dataKey: Buffer, file: PartOf, { number, content }: SealedPart): Buffer =>
  unseal(dataKey, partPlace(file, number), content);

/** The sealed parts of a file. */
export const sealParts = (dataKey: Buffer, file: PartOf, bytes: Buffer): SealedPart[] =>
  Array.from({ length: partCount(bytes.length) }, (_, at) =>
    sealPart(
      dataKey,
      file,
      at + 1,
      bytes.subarray(at * ATTACHMENT_PART_BYTES, (at + 1) * ATTACHMENT_PART_BYTES),
    ),
  );

/** The whole file. Throws when a part is missing or not the one that was sealed. */
export function unsealParts(dataKey: Buffer, file: PartOf, parts: readonly SealedPart[]): Buffer {
  const bytes = Buffer.concat(parts.map((part) => unsealPart(dataKey, file, part)));
  if (bytes.length !== file.bytes) throw new Error('An attachment is not as long as it was');
  return bytes;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Finds the same file again within its request. Whoever has only the database cannot ask whether a known file is there,
 * nor can anyone once the data key is destroyed.
 */
export function digestIndex(dataKey: Buffer, digest: string): Buffer {
  const key = Buffer.from(hkdfSync('sha256', dataKey, Buffer.alloc(0), 'amanat/1/attachment-digest', 32));
  return createHmac('sha256', key).update(digest).digest();
}
