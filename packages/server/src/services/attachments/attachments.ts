import {
  ATTACHMENT_MAX_COUNT,
  ATTACHMENT_PART_BYTES,
  type Attachment,
  type AttachmentCreateParams,
  type AttachmentUpload,
  type UploadTokenGranted,
} from '@amanat/contract';
import type { AttachmentRow, SealedPart } from '../../storage/attachments.js';
import type { LegalRequestRow } from '../../storage/legal-requests.js';
import { instant } from '../clock.js';
import { dataKeyOf } from '../legal-requests/sealed-request.js';
import type { LegalRequestParts } from '../legal-requests/parts.js';
import { Refusal } from '../refusal.js';
import { isId, ulid } from '../ulid.js';
import { makeUploadToken, requestOfUploadToken } from '../upload-token.js';
import { cleanFile } from './file-kind.js';
import { plainFileName } from './file-name.js';
import {
  digestIndex,
  partCount,
  partLength,
  sealName,
  sealPart,
  sealParts,
  sha256,
  unsealName,
  unsealPart,
  unsealParts,
} from './sealed-attachment.js';

/** A file of the request that a token opens. */
export interface AttachmentOf {
  readonly uploadToken: string;
  readonly id: string;
}

const takesFiles = (row: LegalRequestRow) => row.status !== 'closed' && row.wrapped_key !== null;

/** A token for a request that was found by its receipt. Refuses with `invalid-transition` after the end. */
export function grantUploadToken(
  { keys, clock }: LegalRequestParts,
  row: LegalRequestRow,
): UploadTokenGranted {
  if (!takesFiles(row)) throw new Refusal('invalid-transition');
  return { ...makeUploadToken(keys, row.id, clock()) };
}

const requestIdOf = ({ keys, clock }: Pick<LegalRequestParts, 'keys' | 'clock'>, token: string): string => {
  const requestId = requestOfUploadToken(keys, token, clock());
  if (requestId === null) throw new Refusal('unauthorized');
  return requestId;
};

/** The request of a token, held for this transaction. A token of a request that takes no files opens nothing. */
async function openRequest(
  parts: LegalRequestParts,
  token: string,
): Promise<{ row: LegalRequestRow; dataKey: Buffer }> {
  const row = await parts.stores.attachments.holdRequest(requestIdOf(parts, token));
  const dataKey = row && takesFiles(row) ? dataKeyOf(parts.keys, row) : null;
  if (!row || !dataKey) throw new Refusal('unauthorized');
  return { row, dataKey };
}

async function findFile(
  { stores }: LegalRequestParts,
  requestId: string,
  id: string,
): Promise<AttachmentRow> {
  const file = isId('at', id) ? await stores.attachments.find(requestId, id) : undefined;
  if (!file) throw new Refusal('not-found');
  return file;
}

const attachment = (dataKey: Buffer, file: AttachmentRow): Attachment => ({
  id: file.id,
  name: unsealName(dataKey, file),
  bytes: file.bytes,
  state: file.state,
  ...(file.type !== null && { type: file.type }),
});

/** `parts`: how many the sender has. Of a stored file none is missing, whatever became of them since. */
async function upload(
  { stores }: LegalRequestParts,
  dataKey: Buffer,
  file: AttachmentRow,
  parts: number,
): Promise<AttachmentUpload> {
  const received =
    file.state === 'stored'
      ? Array.from({ length: parts }, (_, at) => at + 1)
      : await stores.attachments.partNumbers(file.id);
  return { ...attachment(dataKey, file), partBytes: ATTACHMENT_PART_BYTES, received };
}

/**
 * Announces a file, or finds the same one, by its digest, where it stopped.
 * Refuses with `unauthorized`, `attachment-limit`, or `invalid-request` when nothing is left of the name.
 */
export async function createAttachment(
  parts: LegalRequestParts,
  { uploadToken, name, bytes, sha256: digest }: AttachmentCreateParams,
): Promise<AttachmentUpload> {
  const store = parts.stores.attachments;
  const plainName = plainFileName(name);
  if (plainName === null)
    throw new Refusal('invalid-request', [{ pointer: '/name', code: 'invalid-format' }]);
  const { row, dataKey } = await openRequest(parts, uploadToken);
  const index = digestIndex(dataKey, digest);
  const files = await store.list(row.id);

  const known = files.find(({ digest_index }) => index.equals(digest_index));
  if (known && (known.state === 'stored' || known.bytes === bytes)) {
    // A name that was refused can be put right.
    const sealed = sealName(dataKey, known.id, plainName);
    if (known.state === 'uploading') await store.rename(known.id, sealed);
    return upload(
      parts,
      dataKey,
      known.state === 'uploading' ? { ...known, name: sealed } : known,
      partCount(bytes),
    );
  }
  if (known) await store.delete(known.id);
  else if (files.length >= ATTACHMENT_MAX_COUNT) throw new Refusal('attachment-limit');
  // Files never take the room that requests need.
  if ((await store.totalBytes()) + bytes > parts.config.attachmentTotalBytes)
    throw new Refusal('storage-full');

  const at = parts.clock();
  const id = `at_${ulid(at)}`;
  const file: AttachmentRow = {
    id,
    request_id: row.id,
    name: sealName(dataKey, id, plainName),
    digest_index: index,
    bytes,
    state: 'uploading',
    type: null,
    created_at: instant(at),
  };
  await store.add(file);
  return upload(parts, dataKey, file, partCount(bytes));
}

/**
 * How many bytes a part may have, before any of them is read; a stored file asks for no exact number.
 * Refuses with `unauthorized`, or `not-found` where the file has no such part.
 */
export async function roomForPart(
  parts: LegalRequestParts,
  { uploadToken, id }: AttachmentOf,
  number: number,
): Promise<number> {
  const file = await findFile(parts, requestIdOf(parts, uploadToken), id);
  const room = file.state === 'stored' ? ATTACHMENT_PART_BYTES : partLength(file.bytes, number);
  if (room === 0) throw new Refusal('not-found');
  return room;
}

/**
 * Keeps a part, sealed. The first one at its place stays: the same again is no error, another is `attachment-refused`.
 * Refuses with `unauthorized`, `not-found`, or `invalid-request` when it is not as long as its place.
 */
export async function addAttachmentPart(
  parts: LegalRequestParts,
  { uploadToken, id }: AttachmentOf,
  number: number,
  bytes: Uint8Array,
): Promise<AttachmentUpload> {
  const store = parts.stores.attachments;
  const { row, dataKey } = await openRequest(parts, uploadToken);
  const file = await findFile(parts, row.id, id);
  if (file.state === 'uploading') {
    if (bytes.length !== partLength(file.bytes, number))
      throw new Refusal('invalid-request', [{ pointer: '', code: 'invalid-length' }]);
    const first = await store.part(id, number);
    if (!first) await store.addPart(id, sealPart(dataKey, file, number, bytes));
    else if (!unsealPart(dataKey, file, first).equals(bytes)) throw new Refusal('attachment-refused');
  }
  return upload(parts, dataKey, file, Math.max(number, partCount(file.bytes)));
}

/** A file that was checked, and is sealed as it will stay; null when it is stored already. */
export type Checked = { readonly file: AttachmentRow; readonly parts: readonly SealedPart[] } | null;

/**
 * Checks a file all of whose parts have come, and takes off what a camera adds: before the transaction, for it takes a
 * while. What is refused is destroyed at once, so that it takes no place.
 * Refuses with `unauthorized`, `not-found`, `attachment-incomplete`, or `attachment-refused`.
 */
export async function checkAttachment(
  parts: LegalRequestParts,
  { uploadToken, id }: AttachmentOf,
): Promise<Checked> {
  const store = parts.stores.attachments;
  const { row, dataKey } = await openRequest(parts, uploadToken);
  const file = await findFile(parts, row.id, id);
  if (file.state === 'stored') return null;
  const sealed = await store.parts(id);
  if (sealed.length !== partCount(file.bytes)) throw new Refusal('attachment-incomplete');

  const bytes = unsealParts(dataKey, file, sealed);
  const isAnnounced = digestIndex(dataKey, sha256(bytes)).equals(file.digest_index);
  const clean = isAnnounced ? await cleanFile(unsealName(dataKey, file), bytes) : null;
  if (!clean) {
    await store.delete(id);
    throw new Refusal('attachment-refused');
  }
  const name = sealName(dataKey, id, clean.name);
  const stored: AttachmentRow = {
    ...file,
    state: 'stored',
    bytes: clean.bytes.length,
    type: clean.type,
    name,
  };
  return { file: stored, parts: sealParts(dataKey, stored, clean.bytes) };
}

/** Puts the checked file in the place of the parts that came. Refuses with `unauthorized` or `not-found`. */
export async function completeAttachment(
  parts: LegalRequestParts,
  { uploadToken, id }: AttachmentOf,
  checked: Checked,
): Promise<Attachment> {
  const { row, dataKey } = await openRequest(parts, uploadToken);
  const found = await findFile(parts, row.id, id);
  // Two may have checked it; the first to come stores it.
  if (!checked || found.state === 'stored') return attachment(dataKey, found);
  await parts.stores.attachments.store(checked.file, checked.parts);
  return attachment(dataKey, checked.file);
}

/** Destroys a file and its bytes. Refuses with `unauthorized` or `not-found`. */
export async function removeAttachment(
  parts: LegalRequestParts,
  { uploadToken, id }: AttachmentOf,
): Promise<void> {
  const { row } = await openRequest(parts, uploadToken);
  await parts.stores.attachments.delete((await findFile(parts, row.id, id)).id);
}

/** The files of a request in one of `states`, oldest first; none after a withdrawal. */
export async function attachmentsOf(
  { stores, keys }: LegalRequestParts,
  row: LegalRequestRow,
  states: readonly AttachmentRow['state'][],
): Promise<Attachment[]> {
  const dataKey = dataKeyOf(keys, row);
  if (!dataKey) return [];
  const files = await stores.attachments.list(row.id);
  return files.filter(({ state }) => states.includes(state)).map((file) => attachment(dataKey, file));
}

/** A stored file in the clear, for a caseworker. Refuses with `not-found`. */
export async function readAttachment(
  parts: LegalRequestParts,
  requestId: string,
  id: string,
): Promise<{ name: string; bytes: Buffer }> {
  const { stores, keys } = parts;
  const row = isId('lr', requestId) ? await stores.legalRequests.findById(requestId) : undefined;
  const dataKey = row && dataKeyOf(keys, row);
  if (!dataKey) throw new Refusal('not-found');
  const file = await findFile(parts, requestId, id);
  if (file.state !== 'stored') throw new Refusal('not-found');
  const bytes = unsealParts(dataKey, file, await stores.attachments.parts(id));
  return { name: unsealName(dataKey, file), bytes };
}
