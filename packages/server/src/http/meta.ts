import type { PublicConfig } from '@amanat/contract';
import { openApiDocument } from '@amanat/contract/openapi';
import { alarms } from '../delivery/alarm.js';
import { Refusal } from '../services/refusal.js';
import { publicConfig } from '../services/public-config.js';
import type { App, AppParts } from './app-env.js';
import { serveOperation } from './operation.js';
import { publicAnswer } from './public-answer.js';

/** What a widget, a developer and a load balancer ask of the server itself. */
export function serveMeta(app: App, parts: AppParts): void {
  const { storage, config, keys } = parts;
  const openApi = JSON.stringify(openApiDocument());

  // Made once: it holds a key that is derived.
  let told: Promise<PublicConfig> | undefined;
  serveOperation(app, parts, 'retrieveConfig', () => (told ??= publicConfig(config, keys)));
  for (const path of ['/openapi.json', '/v1/openapi.json'])
    app.get(path, (context) => publicAnswer(context.req.raw, openApi));
  app.get('/healthz', (context) => context.json({ status: 'alive' }));
  app.get('/readyz', async (context) => {
    const missing = await storage.pendingMigrations().catch(() => ['database']);
    if (missing.length > 0) throw new Refusal('unavailable');
    // Not ready would mean no more requests: an alarm is for people, who see it here and in the log.
    return context.json({ status: 'ready', alarms: await alarms(parts) });
  });
}
