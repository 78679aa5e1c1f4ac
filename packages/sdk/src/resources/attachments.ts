import {
  type Attachment,
  AttachmentCreateSchema,
  AttachmentSchema,
  type AttachmentUpload,
  AttachmentUploadSchema,
  EmptySchema,
  type UploadTokenParams,
  UploadTokenParamsSchema,
} from '@amanat/contract';
import { sha256 } from '../core/digest.js';
import { UserAbortError, ValidationError } from '../core/errors.js';
import { type RequestOptions } from '../core/options.js';
import { path } from '../core/path.js';
import type { Transport } from '../core/transport.js';

/** Where a file goes, under which name, and who wants to know how far it is. */
export interface AttachmentUploadOptions extends Omit<RequestOptions, 'idempotencyKey'> {
  /** From the answer to the creation, or from `grantUploadToken`. */
  readonly uploadToken: string;
  /** As the person sees it; 1 to 255 characters. */
  readonly name: string;
  /** Called when the server has acknowledged a part; bytes. */
  readonly onProgress?: (sentBytes: number, totalBytes: number) => void;
}

/** Milliseconds for one part of 64 kB: a village line of 40 kbit/s needs 13 seconds for it. */
const PART_LIMITS = { timeout: 120_000, totalTimeout: 600_000 };

/** Files of a request for legal aid: JPEG, PNG and PDF. */
export class Attachments {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Sends a file in parts, each repeated by itself when the line fails. Called again with the same file, also on
   * another page, it sends only the parts that the server does not have.
   *
   * @throws {ValidationError} `attachment-refused` when the bytes are no JPEG, PNG or PDF; `attachment-limit`;
   * `file-unreadable` when the device no longer gives the file out.
   * @throws {AuthenticationError} `upload-token-over` when an hour has passed: get a new token by receipt, and call again.
   * @example
   * ```ts
   * const stored = await client.legalRequests.attachments.upload(file, {
   *   uploadToken,
   *   name: file.name,
   *   onProgress: (sent, total) => (bar.value = sent / total),
   * });
   * ```
   */
  async upload(file: Blob, options: AttachmentUploadOptions): Promise<Attachment> {
    const { uploadToken, name } = options;
    const limits = limitsOf(options);
    const digest = await this.#digest(file, limits);
    for (let announced = 0; ; announced += 1) {
      const upload = await this.#announce({ uploadToken, name, bytes: file.size, sha256: digest }, limits);
      if (upload.state === 'stored') return upload;
      await this.#sendMissing(file, upload, options);
      try {
        return await this.#complete(upload.id, { uploadToken }, limits);
      } catch (error) {
        // The server lost a part, in a restart for example. Once is an accident.
        if (announced > 0 || !(error instanceof Error && 'code' in error)) throw error;
        if (error.code !== 'attachment-incomplete') throw error;
      }
    }
  }

  /** Takes a file back: its bytes are destroyed. */
  async remove(id: string, params: UploadTokenParams, options?: RequestOptions): Promise<void> {
    await this.#transport.send(
      {
        path: path`/v1/legal-requests/attachments/${{ id }}/remove`,
        body: { schema: UploadTokenParamsSchema, given: params },
        answer: EmptySchema,
        mutates: true,
        uploads: true,
      },
      options,
    );
  }

  async #digest(file: Blob, { signal, locale }: RequestOptions): Promise<string> {
    const context = { operation: 'POST /v1/legal-requests/attachments', locale };
    let digest: string | null;
    try {
      digest = await sha256(file, () => signal?.aborted === true);
    } catch {
      // Deleted or changed since it was chosen, or a photo that is still in a cloud.
      throw new ValidationError({ ...context, code: 'file-unreadable' });
    }
    if (digest === null) throw new UserAbortError({ ...context, code: 'aborted' });
    return digest;
  }

  #announce(params: object, options: RequestOptions): Promise<AttachmentUpload> {
    return this.#transport.send(
      {
        path: path`/v1/legal-requests/attachments`,
        body: { schema: AttachmentCreateSchema, given: params },
        answer: AttachmentUploadSchema,
        mutates: true,
        uploads: true,
      },
      options,
    );
  }

  async #sendMissing(
    file: Blob,
    { id, partBytes, received }: AttachmentUpload,
    options: AttachmentUploadOptions,
  ): Promise<void> {
    const { uploadToken, onProgress } = options;
    const parts = partsOf(file.size, partBytes);
    const has = new Set(received);
    let sent = 0;
    const acknowledged = (bytes: number) => onProgress?.((sent += bytes), file.size);
    for (const { number, start, end } of parts) {
      if (has.has(number)) acknowledged(end - start);
    }
    for (const { number, start, end } of parts) {
      if (has.has(number)) continue;
      await this.#transport.send(
        {
          path: path`/v1/legal-requests/attachments/${{ id }}/parts/${{ number: String(number) }}`,
          part: { bytes: file.slice(start, end), uploadToken },
          answer: AttachmentUploadSchema,
          uploads: true,
        },
        limitsOf({ ...PART_LIMITS, ...options }),
      );
      acknowledged(end - start);
    }
  }

  #complete(id: string, params: UploadTokenParams, options: RequestOptions): Promise<Attachment> {
    return this.#transport.send(
      {
        path: path`/v1/legal-requests/attachments/${{ id }}/complete`,
        body: { schema: UploadTokenParamsSchema, given: params },
        answer: AttachmentSchema,
        mutates: true,
        uploads: true,
      },
      options,
    );
  }
}

const limitsOf = ({ signal, timeout, totalTimeout, retries, locale }: RequestOptions): RequestOptions => ({
  signal,
  timeout,
  totalTimeout,
  retries,
  locale,
});

function partsOf(bytes: number, partBytes: number) {
  const size = Math.max(1, partBytes);
  return Array.from({ length: Math.ceil(bytes / size) }, (_, index) => ({
    number: index + 1,
    start: index * size,
    end: Math.min(bytes, (index + 1) * size),
  }));
}
