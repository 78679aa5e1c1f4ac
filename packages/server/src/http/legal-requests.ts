import * as legalRequests from '../services/legal-requests.js';
import type { Stores } from '../storage/open.js';
import type { App, AppParts } from './app-env.js';
import { serveOperation } from './operation.js';

/** What visitors do with requests, and what caseworkers do. */
export function serveLegalRequests(app: App, parts: AppParts): void {
  const { keys, clock, storage } = parts;
  const within = ({ legalRequests: store, idempotency: firstAnswers }: Stores) => ({
    store,
    firstAnswers,
    keys,
    clock,
  });

  serveOperation(app, parts, 'createLegalRequest', ({ body }, stores) =>
    legalRequests.createLegalRequest(within(stores), body),
  );
  serveOperation(app, parts, 'trackLegalRequest', ({ body }, stores) =>
    legalRequests.trackLegalRequest(within(stores), body.receipt),
  );
  serveOperation(
    app,
    parts,
    'withdrawLegalRequest',
    ({ body }, stores) => legalRequests.withdrawLegalRequest(within(stores), body.receipt),
    { afterwards: () => storage.forgetOldCopies() },
  );
  serveOperation(app, parts, 'listStaffLegalRequests', ({ query }, stores) =>
    legalRequests.listLegalRequests(within(stores), query),
  );
  serveOperation(app, parts, 'retrieveStaffLegalRequest', ({ pathId }, stores) =>
    legalRequests.retrieveLegalRequest(within(stores), pathId),
  );
  serveOperation(
    app,
    parts,
    'transitionLegalRequest',
    ({ pathId, body }, stores) => legalRequests.transitionLegalRequest(within(stores), pathId, body),
    { repeatsContent: true },
  );
}
