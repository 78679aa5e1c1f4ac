// Writes openapi.json from the built schemas: `pnpm --filter @amanat/contract run openapi`
import { writeFileSync } from 'node:fs';
import { openApiDocument } from '../dist/openapi.js';

writeFileSync(new URL('../openapi.json', import.meta.url), `${JSON.stringify(openApiDocument(), null, 2)}\n`);
