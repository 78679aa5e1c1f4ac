import { listProgrammes, retrieveProgramme } from '../services/programmes.js';
import type { App, AppParts } from './app-env.js';
import { serveOperation } from './operation.js';

export function serveProgrammes(app: App, parts: AppParts): void {
  serveOperation(app, parts, 'listProgrammes', ({ query }) => listProgrammes(parts.clock, query));
  serveOperation(app, parts, 'retrieveProgramme', ({ path, query }) =>
    retrieveProgramme(parts.clock, path.slug, query),
  );
}
