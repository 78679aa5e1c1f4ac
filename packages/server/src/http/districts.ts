import { listDistricts, retrieveDistrict, retrieveScreening } from '../services/districts.js';
import type { App, AppParts } from './app-env.js';
import { serveOperation } from './operation.js';

export function serveDistricts(app: App, parts: AppParts): void {
  serveOperation(app, parts, 'listDistricts', ({ query }, stores) => listDistricts(stores, query));
  serveOperation(app, parts, 'retrieveDistrict', ({ path }, stores) => retrieveDistrict(stores, path.id));
  serveOperation(app, parts, 'retrieveScreening', ({ path }, stores) => retrieveScreening(stores, path.id));
}
