import type { StaffLegalRequest } from '@amanat/contract';
import * as casework from '../services/legal-requests/casework.js';
import type { LegalRequestParts } from '../services/legal-requests/parts.js';
import type { Stores } from '../storage/open.js';
import type { App, AppParts } from './app-env.js';
import { serveOperation } from './operation.js';

/** What `If-Match` of the next step repeats. */
const headersOf = ({ version }: StaffLegalRequest) => ({ ETag: `"${version}"` });
const step = { repeatsContent: true, headersOf };

/** What caseworkers do with requests. */
export function serveStaffLegalRequests(app: App, parts: AppParts): void {
  const { keys, clock, config } = parts;
  const within = (stores: Stores): LegalRequestParts => ({ stores, keys, clock, config });

  serveOperation(app, parts, 'listStaffLegalRequests', ({ actor, query }, stores) =>
    casework.listLegalRequests(within(stores), actor, query),
  );
  serveOperation(
    app,
    parts,
    'retrieveStaffLegalRequest',
    ({ actor, path }, stores) => casework.retrieveLegalRequest(within(stores), actor, path.id),
    { headersOf },
  );
  serveOperation(
    app,
    parts,
    'transitionLegalRequest',
    ({ actor, path: { id }, version, body }, stores) =>
      casework.transitionLegalRequest(within(stores), { actor, id, version }, body),
    step,
  );
  serveOperation(
    app,
    parts,
    'assignLegalRequest',
    ({ actor, path: { id }, version, body }, stores) =>
      casework.assignLegalRequest(within(stores), { actor, id, version }, body),
    step,
  );
  serveOperation(
    app,
    parts,
    'replyToLegalRequest',
    ({ actor, path: { id }, version, body }, stores) =>
      casework.replyToLegalRequest(within(stores), { actor, id, version }, body),
    step,
  );
}
