// The three origins of the host pages, each a server of its own. Started by the tests; by hand: `node test/hosts/serve.ts`.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { createLog, readConfig, readKeys, startServer } from '@amanat/server';
import { filesSite, hostSite } from './host-site.ts';
import { INSECURE_SITE, ORIGINS, portOf } from './origins.ts';

const config = readConfig({
  AMANAT_DEMO: '1',
  AMANAT_PORT: String(portOf(ORIGINS.server)),
  AMANAT_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
  AMANAT_DATABASE_FILE: join(mkdtempSync(join(tmpdir(), 'amanat-hosts-')), 'amanat.sqlite'),
  // The site, and frames without an origin.
  AMANAT_ALLOWED_ORIGINS: `${ORIGINS.site},${INSECURE_SITE},${ORIGINS.files},null`,
  AMANAT_LOG_LEVEL: 'warn',
  AMANAT_CHANGES_PER_ADDRESS: '100000',
  AMANAT_CHANGES_PER_SITE: '100000',
  AMANAT_LOOKUPS_PER_ADDRESS: '100000',
  ...process.env,
});
await startServer({ config, keys: readKeys(config), log: createLog(config.logLevel) });
serve({ fetch: filesSite().fetch, port: portOf(ORIGINS.files), hostname: 'localhost' });
serve({ fetch: hostSite(ORIGINS).fetch, port: portOf(ORIGINS.site), hostname: 'localhost' });
console.log(`Host pages: ${ORIGINS.site}/pages/plain`);
