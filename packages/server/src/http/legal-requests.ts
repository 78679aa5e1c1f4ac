import { indexesOf } from '../secrecy/key-ring.js';
import {
  trackLegalRequest,
  withdrawLegalRequest,
  addLegalRequestMessage,
} from '../services/legal-requests/by-receipt.js';
import { createLegalRequest } from '../services/legal-requests/create.js';
import type { LegalRequestParts } from '../services/legal-requests/parts.js';
import { issueReceipt } from '../services/receipts.js';
import { openSealedRequest } from '../services/sealed-submission.js';
import type { Stores } from '../storage/open.js';
import type { App, AppParts } from './app-env.js';
import type { Sender } from './limits.js';
import { serveOperation, type Envelope } from './operation.js';

/** What visitors do with requests. */
export function serveLegalRequests(app: App, parts: AppParts): void {
  const { keys, clock, config, storage } = parts;
  const within = (stores: Stores): LegalRequestParts => ({ stores, keys, clock, config });

  const serveCreate = (options: { envelope?: Envelope }) =>
    serveOperation(
      app,
      parts,
      'createLegalRequest',
      ({ body }, stores, issued) =>
        createLegalRequest(within(stores), body, issued, options.envelope !== undefined),
      { before: (_: unknown, { address }: Sender) => issueReceipt(address), ...options },
    );
  serveCreate({});
  serveCreate({
    envelope: {
      id: 'createSealedLegalRequest',
      open: (sealed, key) => openSealedRequest({ stores: storage, keys }, sealed, key),
    },
  });
  serveOperation(app, parts, 'trackLegalRequest', ({ body }, stores) =>
    trackLegalRequest(within(stores), body.receipt),
  );
  serveOperation(
    app,
    parts,
    'addLegalRequestMessage',
    ({ body }, stores) => addLegalRequestMessage(within(stores), body),
    {
      // Only looks: a wrong receipt is refused, and counted, later.
      about: async ({ body }) => {
        const indexes = indexesOf(keys, 'receipt-index', body.receipt);
        return (await storage.legalRequests.findByReceipt(indexes))?.id ?? null;
      },
    },
  );
  serveOperation(
    app,
    parts,
    'withdrawLegalRequest',
    ({ body }, stores) => withdrawLegalRequest(within(stores), body.receipt),
    { afterwards: () => storage.forgetOldCopies() },
  );
}
