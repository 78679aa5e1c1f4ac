import type { App, AppParts } from './app-env.js';
import { serveOperation } from './operation.js';

export function serveHotline(app: App, parts: AppParts): void {
  serveOperation(app, parts, 'retrieveHotline', () => parts.config.hotline);
}
