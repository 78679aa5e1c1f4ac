// Writes openapi.json and quiz-file.schema.json from the built schemas: `pnpm --filter @amanat/contract run openapi`
import { writeFileSync } from 'node:fs';
import { quizFileJsonSchema } from '../dist/index.js';
import { openApiDocument } from '../dist/openapi.js';

const write = (name, document) =>
  writeFileSync(new URL(`../${name}`, import.meta.url), `${JSON.stringify(document, null, 2)}\n`);

write('openapi.json', openApiDocument());
write('quiz-file.schema.json', quizFileJsonSchema());
