import { termsOf } from '../services/programmes.js';
import { dayInKazakhstan } from '@amanat/l10n';
import { Refusal } from '../services/refusal.js';
import type { App, AppParts } from './app-env.js';
import { serveOperation } from './operation.js';

export function serveSiteSettings(app: App, parts: AppParts): void {
  serveOperation(app, parts, 'retrieveSiteSettings', ({ path: { configId } }) => {
    const elements = parts.config.siteSettings.get(configId);
    if (!elements) throw new Refusal('not-found');
    const loanTerms = termsOf('auyl-amanaty', dayInKazakhstan(parts.clock()));
    return { id: configId, elements, loanTerms };
  });
}
