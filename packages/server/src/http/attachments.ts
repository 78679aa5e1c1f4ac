import * as attachments from '../services/attachments/attachments.js';
import { asDownload } from '../services/attachments/file-name.js';
import { writeDown } from '../services/audit.js';
import { findByReceipt } from '../services/legal-requests/by-receipt.js';
import type { LegalRequestParts } from '../services/legal-requests/parts.js';
import { Refusal } from '../services/refusal.js';
import { createTurns } from '../services/turns.js';
import { requestOfUploadToken } from '../services/upload-token.js';
import type { Stores } from '../storage/open.js';
import type { App, AppParts } from './app-env.js';
import { mediaTypeOf, readBytes } from './body-bytes.js';
import { enter } from './enter.js';
import { addressOf, operationWith, serveOperation, type Call } from './operation.js';

/** Ten megabytes each, and their cleaned and sealed copies. */
const WHOLE_FILES = { atOnce: 2, waiting: 50 };

function uploadTokenOf(headers: Headers): string {
  const [, token] = /^Upload ([\w.-]{20,300})$/i.exec(headers.get('Authorization') ?? '') ?? [];
  if (!token) throw new Refusal('unauthorized');
  return token;
}

/** 1 to 999; 0 is no place of any file. */
const partNumber = (text: string): number => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0);

/** The files of a request: what visitors send, and what caseworkers save. */
export function serveAttachments(app: App, parts: AppParts): void {
  const { keys, clock, config, storage } = parts;
  const within = (stores: Stores): LegalRequestParts => ({ stores, keys, clock, config });
  /** Answers name the file: a withdrawal takes them along. */
  const about = ({ body }: { body: { uploadToken: string } }) =>
    requestOfUploadToken(keys, body.uploadToken, clock());

  const inTurn = createTurns(WHOLE_FILES);

  serveOperation(app, parts, 'grantUploadToken', async ({ body }, stores) =>
    attachments.grantUploadToken(within(stores), await findByReceipt(within(stores), body.receipt)),
  );
  serveOperation(
    app,
    parts,
    'createAttachment',
    ({ body }, stores) => attachments.createAttachment(within(stores), body),
    { about },
  );
  serveOperation(
    app,
    parts,
    'completeAttachment',
    ({ path, body }, stores, checked: attachments.Checked) =>
      attachments.completeAttachment(within(stores), { ...path, ...body }, checked),
    {
      about,
      before: ({ path, body }: Call<'completeAttachment'>) =>
        inTurn(() => attachments.checkAttachment(within(storage), { ...path, ...body })),
      afterwards: () => storage.forgetOldCopies(),
    },
  );
  serveOperation(
    app,
    parts,
    'removeAttachment',
    async ({ path, body }, stores) => {
      await attachments.removeAttachment(within(stores), { ...path, ...body });
      return {};
    },
    { afterwards: () => storage.forgetOldCopies() },
  );

  app.put(addressOf('uploadAttachmentPart'), async (context) => {
    await enter(context, parts, operationWith('uploadAttachmentPart'));
    const request = context.req.raw;
    const file = { uploadToken: uploadTokenOf(request.headers), id: context.req.param('id') ?? '' };
    const number = partNumber(context.req.param('number') ?? '');
    if (mediaTypeOf(request) !== 'application/octet-stream') throw new Refusal('unsupported-media-type');
    const room = await attachments.roomForPart(within(storage), file, number);
    const bytes = await readBytes(request, room);
    if (bytes === null) throw new Refusal('invalid-request');
    return context.json(
      await storage.transaction((stores) =>
        attachments.addAttachmentPart(within(stores), file, number, bytes),
      ),
    );
  });

  app.get(addressOf('downloadAttachment'), async (context) => {
    const { actor } = await enter(context, parts, operationWith('downloadAttachment'));
    if (!actor) throw new Refusal('unauthorized');
    const { id = '', attachmentId = '' }: Record<string, string> = context.req.param();
    const { name, bytes } = await inTurn(() => attachments.readAttachment(within(storage), id, attachmentId));
    await writeDown(storage, clock, {
      actor,
      action: 'attachment.downloaded',
      about: id,
      detail: attachmentId,
    });
    return new Response(Uint8Array.from(bytes), {
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': asDownload(name),
        'Content-Security-Policy': "sandbox; default-src 'none'",
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
    });
  });
}
