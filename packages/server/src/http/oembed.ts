import { frameFor } from '../services/oembed.js';
import type { App, AppParts } from './app-env.js';
import { serveOperation } from './operation.js';

export function serveOembed(app: App, parts: AppParts): void {
  serveOperation(app, parts, 'retrieveOembed', ({ query }) => frameFor(parts.config, query));
}
