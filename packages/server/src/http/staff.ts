import { listAuditEntries } from '../services/audit.js';
import type { App, AppParts } from './app-env.js';
import { serveOperation } from './operation.js';

/** Who somebody of the staff is, and what the staff did. */
export function serveStaff(app: App, parts: AppParts): void {
  serveOperation(app, parts, 'retrieveStaffMember', ({ actor: { name, roles, expiresAt } }) => ({
    name,
    roles: [...roles],
    expiresAt,
  }));
  serveOperation(app, parts, 'listAuditEntries', ({ query }, stores) => listAuditEntries(stores, query));
}
