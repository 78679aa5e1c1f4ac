import * as z from 'zod/mini';
import { InstantSchema, openSet, typedText } from './vocabulary.js';
import { ReceiptSchema } from './receipt.js';

/** Taken by what the bytes are, not by what the name says. */
export const ATTACHMENT_TYPES = ['image/jpeg', 'image/png', 'application/pdf'] as const;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];
export const ATTACHMENT_MAX_BYTES = 10 * 1024 * 1024;
export const ATTACHMENT_MAX_COUNT = 5;
/** A file travels in parts of this size, the last one shorter, so that a lost line costs one part. */
export const ATTACHMENT_PART_BYTES = 64 * 1024;

/** `uploading`: parts are missing. `stored`: whole, checked, and without what a camera adds. */
export const ATTACHMENT_STATES = ['uploading', 'stored'] as const;

export const AttachmentSchema = z.looseObject({
  /** `at_` and a ULID. */
  id: z.string(),
  name: z.string(),
  bytes: z.int(),
  state: openSet(ATTACHMENT_STATES),
  /** Once stored. */
  type: z.optional(openSet(ATTACHMENT_TYPES)),
});
export interface Attachment extends z.infer<typeof AttachmentSchema> {}

/** Opens one request for files, from the answer to a creation or from a receipt; it ends after an hour. */
const UploadTokenSchema = z.string().check(z.regex(/^[\w.-]{20,300}$/));
export const UploadTokenParamsSchema = z.object({ uploadToken: UploadTokenSchema });
export interface UploadTokenParams extends z.infer<typeof UploadTokenParamsSchema> {}

export const UploadTokenRequestSchema = z.object({ receipt: ReceiptSchema });
export const UploadTokenGrantedSchema = z.looseObject({ uploadToken: z.string(), expiresAt: InstantSchema });
export interface UploadTokenGranted extends z.infer<typeof UploadTokenGrantedSchema> {}

/** Announces a file. The same file again, by its digest, goes on where it stopped. */
export const AttachmentCreateSchema = z.object({
  uploadToken: UploadTokenSchema,
  name: typedText(1, 255),
  bytes: z.int().check(z.positive(), z.maximum(ATTACHMENT_MAX_BYTES)),
  /** SHA-256 of the whole file, hexadecimal. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export interface AttachmentCreateParams extends z.infer<typeof AttachmentCreateSchema> {}

export const AttachmentUploadSchema = z.extend(AttachmentSchema, {
  partBytes: z.int(),
  /** The numbers of the parts that the server has, from 1. */
  received: z.array(z.int()),
});
export interface AttachmentUpload extends z.infer<typeof AttachmentUploadSchema> {}
