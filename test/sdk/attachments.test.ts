import { randomBytes } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { type AmanatClient, AmanatError } from '@amanat/sdk';
import { expect } from 'chai';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { type FaultProxy, startFaultProxy } from '../faults/fault-proxy.ts';
import { aRequest, type RealServer, startRealServer } from './real-server.ts';

let server: RealServer;
let line: FaultProxy;
let client: AmanatClient;
let id: string;
let uploadToken: string;
beforeAll(async () => {
  server = await startRealServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  line = await startFaultProxy(server.url);
  client = server.client({ endpoint: line.url });
  const created = await client.legalRequests.create(await aRequest(client));
  ({ id } = created);
  uploadToken = created.uploadToken!;
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await line.close();
});

function chunk(type: string, content: Buffer): Uint8Array<ArrayBuffer> {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return Uint8Array.from(framed);
}
/** A whole picture of noise, that does not get smaller. */
function photo(width = 250, height = 200): Blob {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let row = 0; row < height; row += 1) randomBytes(width * 3).copy(rows, row * (1 + width * 3) + 1);
  const signature = Uint8Array.from(Buffer.from('89504e470d0a1a0a', 'hex'));
  const bytes = [
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return new Blob(bytes, { type: 'image/png' });
}
const partsSent = () =>
  line.passed.filter(({ method }) => method === 'PUT').map(({ url }) => url.split('/').at(-1));
const failure = async (call: Promise<unknown>): Promise<AmanatError> => {
  const error = await call.then(
    () => new Error('The call succeeded'),
    (thrown: unknown) => thrown,
  );
  if (!AmanatError.is(error)) throw error;
  return error;
};

describe('a file', () => {
  it('goes in parts, says how far it is, and comes out as it went in', async () => {
    const file = photo();
    const progress: number[] = [];
    const onProgress = (sent: number, total: number) => {
      expect(total).to.equal(file.size);
      progress.push(sent);
    };
    const stored = await client.legalRequests.attachments.upload(file, {
      uploadToken,
      name: 'хат.png',
      onProgress,
    });
    expect(stored).to.include({ name: 'хат.png', state: 'stored', type: 'image/png' });
    expect(partsSent()).to.deep.equal(['1', '2', '3']);
    expect(progress).to.deep.equal([65_536, 131_072, file.size]);
    const bytes = await server.staff.legalRequests.downloadAttachment(id, stored.id);
    expect(Buffer.from(await bytes.arrayBuffer()).equals(Buffer.from(await file.arrayBuffer()))).to.equal(
      true,
    );
  });

  it('goes on where it stopped when the person tries again', async () => {
    const file = photo();
    const abort = new AbortController();
    const stopped = client.legalRequests.attachments.upload(file, {
      uploadToken,
      name: 'хат.png',
      signal: abort.signal,
      onProgress: () => abort.abort(),
    });
    expect((await failure(stopped)).name).to.equal('UserAbortError');
    const progress: number[] = [];
    await client.legalRequests.attachments.upload(file, {
      uploadToken,
      name: 'хат.png',
      onProgress: (sent) => progress.push(sent),
    });
    expect(partsSent().sort()).to.deep.equal(['1', '2', '3']);
    expect(progress).to.deep.equal([65_536, 131_072, file.size]);
  });

  for (const fault of [
    'reset-after',
    'reset-before',
    'truncated-body',
    'portal-200',
    '503',
    'duplicate',
  ] as const) {
    it(`loses one part to a bad line, and not the whole: ${fault}`, async () => {
      line.next(fault, { method: 'PUT' });
      const stored = await client.legalRequests.attachments.upload(photo(), { uploadToken, name: 'хат.png' });
      expect(stored.state).to.equal('stored');
      expect(partsSent().filter((part) => part !== '1')).to.deep.equal(['2', '3']);
    });
  }

  it('goes without crypto.subtle too, as on a plain http page', async () => {
    const { crypto } = globalThis;
    vi.stubGlobal('crypto', {
      getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
    });
    const stored = await client.legalRequests.attachments.upload(photo(50, 40), {
      uploadToken,
      name: 'хат.png',
    });
    expect(stored.state).to.equal('stored');
  });

  it('that is no picture and no PDF is refused in words', async () => {
    const text = new Blob(['Бұл сурет емес.'], { type: 'image/png' });
    const error = await failure(
      client.legalRequests.attachments.upload(text, { uploadToken, name: 'хат.png' }),
    );
    expect(error).to.include({ name: 'ValidationError', code: 'attachment-refused' });
    expect(error.userMessage('en')).to.contain('JPEG or PNG');
  });

  it('that the device no longer gives out is told of as such', async () => {
    const gone = photo(5, 4);
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    const error = await failure(
      client.legalRequests.attachments.upload(gone, { uploadToken, name: 'хат.png' }),
    );
    expect(error).to.include({ name: 'ValidationError', code: 'file-unreadable' });
  });

  it('with a token that is over asks for the receipt, and not to sign in', async () => {
    const over = { uploadToken: 'this-is-no-token-of-anything', name: 'хат.png' };
    const error = await failure(client.legalRequests.attachments.upload(photo(5, 4), over));
    expect(error).to.include({ name: 'AuthenticationError', code: 'upload-token-over', status: 401 });
  });

  it('can be added later by receipt, and taken back', async () => {
    const { receipt } = await client.legalRequests.create(await aRequest(client));
    const { uploadToken: later } = await client.legalRequests.grantUploadToken({ receipt });
    const { attachments } = client.legalRequests;
    const stored = await attachments.upload(photo(50, 40), { uploadToken: later, name: 'сурет.png' });
    expect(
      (await client.legalRequests.track({ receipt })).attachments?.map(({ name }) => name),
    ).to.deep.equal(['сурет.png']);
    await attachments.remove(stored.id, { uploadToken: later });
    expect((await client.legalRequests.track({ receipt })).attachments ?? []).to.have.length(0);
  });
});
