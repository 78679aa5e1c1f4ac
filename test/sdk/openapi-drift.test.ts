import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openApiDocument } from '@amanat/contract/openapi';
import { expect } from 'chai';

describe('openapi.json', () => {
  it('S6: is what the schemas say today: `pnpm --filter @amanat/contract run openapi`', () => {
    const file = createRequire(import.meta.url).resolve('@amanat/contract/openapi.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).to.deep.equal(
      JSON.parse(JSON.stringify(openApiDocument())),
    );
  });
});
