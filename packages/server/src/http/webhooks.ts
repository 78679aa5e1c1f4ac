import * as webhooks from '../services/webhooks.js';
import type { Stores } from '../storage/open.js';
import type { App, AppParts } from './app-env.js';
import { serveOperation } from './operation.js';

/** Where events are delivered, and what came of it. */
export function serveWebhooks(app: App, parts: AppParts): void {
  const { keys, clock, config } = parts;
  const within = (stores: Stores): webhooks.WebhookParts => ({ stores, keys, clock });

  serveOperation(app, parts, 'listWebhookEndpoints', ({ query }, stores) =>
    webhooks.listWebhookEndpoints(stores, query),
  );
  serveOperation(
    app,
    parts,
    'createWebhookEndpoint',
    ({ actor, body }, stores) => webhooks.createWebhookEndpoint(within(stores), actor, body),
    { before: ({ body }) => webhooks.checkWebhookAddress(body.url, config.webhookPrivateHosts) },
  );
  serveOperation(app, parts, 'rotateWebhookSecret', ({ actor, path }, stores) =>
    webhooks.rotateWebhookSecret(within(stores), actor, path.id),
  );
  serveOperation(app, parts, 'disableWebhookEndpoint', ({ actor, path }, stores) =>
    webhooks.disableWebhookEndpoint(within(stores), actor, path.id),
  );
  serveOperation(app, parts, 'listDeliveries', ({ query }, stores) => webhooks.listDeliveries(stores, query));
  serveOperation(app, parts, 'redeliver', ({ actor, path }, stores) =>
    webhooks.redeliver(within(stores), actor, path.id),
  );
}
