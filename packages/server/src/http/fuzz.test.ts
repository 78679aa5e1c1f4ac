import fc from 'fast-check';
import { afterAll, beforeAll } from 'vitest';
import { OPERATIONS } from '@amanat/contract/operations';
import { legalRequest, startTestServer, type TestServer } from '../app.test.parts.js';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);
const PATHS = OPERATIONS.filter(({ method, access }) => method === 'POST' && access === 'public').map(
  ({ path }) => path,
);

const anyJson = fc.jsonValue({ noUnicodeString: false, maxDepth: 6 });
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string());
const almostRight = fc
  .tuple(
    fc.constantFrom(...Object.keys(legalRequest()), 'name', 'okrug', 'description', 'region'),
    fc.oneof(anyJson, anyText),
  )
  .map(([field, value]) => JSON.stringify(legalRequest({ [field]: value })));
const anyBody = fc.oneof(
  anyJson.map((value) => JSON.stringify(value)),
  anyText,
  almostRight,
);

describe('whatever a client sends', () => {
  let server: TestServer;
  beforeAll(async () => (server = await startTestServer()));
  afterAll(() => server.close());

  it('is taken or refused, and never breaks the server', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PATHS), anyBody, async (path, body) => {
        const { status } = await server.post(path, body);
        return status < 500;
      }),
      { numRuns: RUNS },
    );
  });

  it('is taken or refused in addresses and queries too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.webPath(), anyText, async (path, value) => {
        const query = new URLSearchParams({ on: value, limit: value, cursor: value }).toString();
        const answers = await Promise.all(
          [
            `/v1/programmes${path}?${query}`,
            `/v1/programmes?${query}`,
            `/v1/quizzes/${encodeURIComponent(Buffer.from(value).toString())}`,
          ].map((address) => server.get(address)),
        );
        return answers.every(({ status }) => status < 500);
      }),
      { numRuns: RUNS },
    );
  });
});
