import { AmanatError, type FetchLike } from '@amanat/sdk';
import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import { aRequest, type RealServer, startRealServer } from './real-server.ts';

let server: RealServer;
beforeAll(async () => {
  server = await startRealServer({ AMANAT_PROOF_OF_WORK: 'always' });
});
afterAll(() => server.close());

/** The platform's, with the statuses that it saw. */
function watched() {
  const seen: number[] = [];
  const proofs: (string | null)[] = [];
  const fetch: FetchLike = async (url, init) => {
    const response = await globalThis.fetch(url, init);
    if (init.method === 'POST') {
      seen.push(response.status);
      proofs.push(new Headers(init.headers).get('amanat-proof'));
    }
    return response;
  };
  return { seen, proofs, fetch };
}

describe('a server that asks for a proof of work', () => {
  it('gets it, and the caller notices nothing', async () => {
    const { seen, proofs, fetch } = watched();
    const client = server.client({ fetch });
    const { receipt } = await client.legalRequests.create(await aRequest(client), { retries: 0 });
    expect(receipt).to.match(/^\d{17}$/);
    expect(seen).to.deep.equal([428, 201]);
    expect(proofs[0]).to.equal(null);
    expect(proofs[1]).to.match(/^[\w-]+\.[\w-]+\.\d+$/);
  });

  it('gets another one when the first is used up by an attempt whose answer was lost', async () => {
    const { seen, fetch: platform } = watched();
    const fetch: FetchLike = async (url, init) => {
      const response = await platform(url, init);
      if (response.status === 201 && seen.filter((status) => status === 201).length === 1)
        throw new TypeError('Failed to fetch');
      return response;
    };
    const client = server.client({ fetch });
    const { id } = await client.legalRequests.create(await aRequest(client));
    expect(id).to.match(/^lr_/);
    expect(seen.filter((status) => status === 201)).to.have.length(2);
  });

  it('does not get it from somebody who ended the call', async () => {
    const abort = new AbortController();
    const { seen, fetch: platform } = watched();
    const fetch: FetchLike = async (url, init) => {
      const response = await platform(url, init);
      if (response.status !== 428) return response;
      abort.abort();
      const { challenge, ...rest } = (await response.json()) as { challenge: object };
      // So hard that it takes minutes.
      return Response.json({ ...rest, challenge: { ...challenge, zeroBits: 24 } }, { status: 428 });
    };
    const client = server.client({ fetch });
    const request = await aRequest(client);
    const error = await client.legalRequests
      .create(request, { signal: abort.signal })
      .catch((thrown: unknown) => thrown);
    expect(error).to.include({ name: 'UserAbortError' });
    expect(seen).to.deep.equal([428]);
  });

  it('that is never content is told of as one that is busy', async () => {
    const fetch: FetchLike = () =>
      Response.json(
        {
          type: '/problems/proof-needed',
          title: 't',
          status: 428,
          code: 'proof-needed',
          requestId: 'r',
          challenge: { challenge: 'a.b', zeroBits: 1 },
        },
        { status: 428 },
      );
    const client = server.client({ fetch });
    const error = await client.quizzes.list().catch((thrown: unknown) => thrown);
    if (!AmanatError.is(error)) throw error;
    expect(error).to.include({ name: 'RateLimitError', code: 'proof-needed' });
    expect(error.userMessage('en')).to.match(/^There were too many attempts/);
  });
});
