import { listStatistics } from '../services/statistics.js';
import type { App, AppParts } from './app-env.js';
import { serveOperation } from './operation.js';

export function serveStatistics(app: App, parts: AppParts): void {
  serveOperation(app, parts, 'listStatistics', listStatistics);
}
