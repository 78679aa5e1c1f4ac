import { createHash, randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { ATTACHMENT_PART_BYTES, type AttachmentUpload, type LegalRequestCreated } from '@amanat/contract';
import { afterAll, beforeAll } from 'vitest';
import { legalRequest, newKey, newRing, startTestServer, type TestServer } from '../app.test.parts.js';
import { cameraExif, jpegWith, pdfWith, pngWith, segment } from '../services/attachments/files.test.parts.js';
import { purge } from '../services/purge.js';

const PATH = '/v1/legal-requests';
const FILES = `${PATH}/attachments`;
const SECRET = 'canary-exif-7d20';
const NAME = 'canary-filename-55aa.jpg';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const partOf = (bytes: Buffer, number: number) =>
  bytes.subarray((number - 1) * ATTACHMENT_PART_BYTES, number * ATTACHMENT_PART_BYTES);
/** A JPEG of about `size` bytes, most of them notes that are taken off. */
const photo = (size = 150_000) =>
  jpegWith([
    cameraExif(6, SECRET),
    ...Array.from({ length: Math.ceil(size / 60_000) }, () =>
      segment(0xe2, Buffer.from(SECRET + randomBytes(30_000).toString('hex').slice(0, 59_980))),
    ),
  ]);

interface Sent {
  readonly id: string;
  readonly receipt: string;
  readonly uploadToken: string;
}

describe('the files of a request', () => {
  let server: TestServer;
  beforeAll(async () => (server = await startTestServer()));
  afterAll(() => server.close());

  const sent = async (): Promise<Sent> => {
    const answer = await server.post(PATH, legalRequest({ name: 'Айгүл' }));
    const { id, receipt, uploadToken } = (await answer.json()) as LegalRequestCreated;
    return { id, receipt, uploadToken: uploadToken! };
  };
  const codeOf = async (answer: Response) =>
    answer.ok ? answer.status : ((await answer.json()) as { code: string }).code;
  const announce = (uploadToken: string, name: string, bytes: Buffer, digest = sha256(bytes)) =>
    server.post(FILES, { uploadToken, name, bytes: bytes.length, sha256: digest });
  const announced = async (uploadToken: string, name: string, bytes: Buffer) =>
    (await (await announce(uploadToken, name, bytes)).json()) as AttachmentUpload;
  const put = async (
    uploadToken: string,
    id: string,
    number: number | string,
    part: Uint8Array,
    headers: Record<string, string> = {},
  ) =>
    server.app.request(`${FILES}/${id}/parts/${number}`, {
      method: 'PUT',
      headers: {
        Authorization: `Upload ${uploadToken}`,
        'Content-Type': 'application/octet-stream',
        ...headers,
      },
      body: Uint8Array.from(part),
    });
  const sendParts = async (uploadToken: string, id: string, bytes: Buffer) => {
    for (let number = 1; partOf(bytes, number).length > 0; number++)
      expect((await put(uploadToken, id, number, partOf(bytes, number))).status).to.equal(200);
  };
  const complete = (uploadToken: string, id: string) =>
    server.post(`${FILES}/${id}/complete`, { uploadToken });
  const upload = async (uploadToken: string, name: string, bytes: Buffer) => {
    const { id } = await announced(uploadToken, name, bytes);
    await sendParts(uploadToken, id, bytes);
    return { id, answer: await complete(uploadToken, id) };
  };
  const tracked = async (receipt: string) =>
    ((await (await server.post(`${PATH}/track`, { receipt })).json()) as { attachments: unknown[] })
      .attachments;
  const download = async (requestId: string, id: string) =>
    server.get(`/v1/staff/legal-requests/${requestId}/attachments/${id}`, await server.staffHeaders());

  it('go on where a lost line stopped them, and reach the caseworker without the place they were taken at', async () => {
    const { id: requestId, receipt, uploadToken } = await sent();
    const bytes = photo();
    const first = await announced(uploadToken, NAME, bytes);
    expect(first).to.include({ name: NAME, bytes: bytes.length, state: 'uploading', partBytes: 65_536 });
    expect(first.received).to.deep.equal([]);
    for (const number of [1, 3]) await put(uploadToken, first.id, number, partOf(bytes, number));
    const again = await announced(uploadToken, NAME, bytes);
    expect(again).to.deep.include({ id: first.id, received: [1, 3] });
    expect(await codeOf(await complete(uploadToken, first.id))).to.equal('attachment-incomplete');
    expect(await tracked(receipt)).to.have.length(1);

    await put(uploadToken, first.id, 2, partOf(bytes, 2));
    const stored = await (await complete(uploadToken, first.id)).json();
    const expected = {
      id: first.id,
      name: NAME,
      bytes: jpegWith().length + 36,
      state: 'stored',
      type: 'image/jpeg',
    };
    expect(stored).to.deep.equal(expected);
    expect(await (await complete(uploadToken, first.id)).json()).to.deep.equal(expected);
    expect(await announced(uploadToken, NAME, bytes)).to.deep.include({
      state: 'stored',
      received: [1, 2, 3],
    });
    expect(await tracked(receipt)).to.deep.equal([expected]);
    const staff = await server.get(`/v1/staff/legal-requests/${requestId}`, await server.staffHeaders());
    expect(((await staff.json()) as { attachments: unknown }).attachments).to.deep.equal([expected]);

    const saved = await download(requestId, first.id);
    const content = Buffer.from(await saved.arrayBuffer());
    expect(content).to.have.length(expected.bytes);
    expect(content.includes(SECRET)).to.equal(false);
  });

  it('X3: are only ever saved, never opened, and that is written down', async () => {
    const { id: requestId, uploadToken } = await sent();
    const { id } = await upload(uploadToken, 'Қарыз шарты.pdf', pdfWith());
    const answer = await download(requestId, id);
    expect(Buffer.from(await answer.arrayBuffer()).equals(pdfWith())).to.equal(true);
    const headers = Object.fromEntries(answer.headers);
    expect(headers).to.include({
      'content-type': 'application/octet-stream',
      'content-disposition':
        "attachment; filename*=UTF-8''%D2%9A%D0%B0%D1%80%D1%8B%D0%B7%20%D1%88%D0%B0%D1%80%D1%82%D1%8B.pdf",
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
    });
    const [entry] = await server.storage.audit.list({ about: requestId, limit: 1 });
    expect(entry).to.include({ actor: 'test', action: 'attachment.downloaded', detail: id });
  });

  it('are closed to staff who read no requests, and to the request beside', async () => {
    const mine = await sent();
    const other = await sent();
    const { id } = await upload(mine.uploadToken, 'a.png', pngWith());
    const address = `/v1/staff/legal-requests/${mine.id}/attachments/${id}`;
    expect((await server.get(address)).status).to.equal(401);
    for (const role of ['editor', 'admin', 'auditor'] as const)
      expect((await server.get(address, await server.staffHeaders([role]))).status).to.equal(403);
    expect(await codeOf(await download(other.id, id))).to.equal('not-found');
    for (const bad of ['%00', 'at_', 'lr_01ARZ3NDEKTSV4RRFFQ69G5FAV'])
      expect(await codeOf(await download(mine.id, bad))).to.equal('not-found');
    expect(await codeOf(await put(other.uploadToken, id, 1, pngWith()))).to.equal('not-found');
    expect(await codeOf(await complete(other.uploadToken, id))).to.equal('not-found');
    const { uploadToken } = other;
    expect(await codeOf(await server.post(`${FILES}/${id}/remove`, { uploadToken }))).to.equal('not-found');
  });

  it('X3: a PNG that calls itself .txt is refused, and can be put right at once', async () => {
    const { receipt, uploadToken } = await sent();
    const { answer } = await upload(uploadToken, 'letter.txt', pngWith());
    expect(answer.status).to.equal(422);
    expect(await codeOf(answer)).to.equal('attachment-refused');
    expect(await tracked(receipt)).to.deep.equal([]);
    expect((await upload(uploadToken, 'letter.png', pngWith())).answer.status).to.equal(200);
  });

  it('X3: pages, drawings, office files and scripts are refused', async () => {
    const { uploadToken } = await sent();
    for (const bytes of [
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      Buffer.from('<!DOCTYPE html><script>1</script>'),
      Buffer.from('504b030414000600080000002100', 'hex'),
      pdfWith({ catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' }),
    ])
      expect(await codeOf((await upload(uploadToken, 'a.pdf', bytes)).answer)).to.equal('attachment-refused');
  });

  it('that are not the announced ones are refused', async () => {
    const { uploadToken } = await sent();
    const answer = await announce(uploadToken, 'a.png', pngWith(), sha256(Buffer.from('other')));
    const { id } = (await answer.json()) as AttachmentUpload;
    await sendParts(uploadToken, id, pngWith());
    expect(await codeOf(await complete(uploadToken, id))).to.equal('attachment-refused');
    expect(await codeOf(await complete(uploadToken, id))).to.equal('not-found');
  });

  it('a part that comes twice is kept once, and another in its place is refused', async () => {
    const { uploadToken } = await sent();
    const bytes = photo();
    const { id } = await announced(uploadToken, 'a.jpg', bytes);
    const [one, two] = [partOf(bytes, 1), partOf(bytes, 2)];
    const answers = await Promise.all([one, one, one, one].map((part) => put(uploadToken, id, 1, part)));
    expect(answers.map(({ status }) => status)).to.deep.equal([200, 200, 200, 200]);
    expect(await codeOf(await put(uploadToken, id, 1, two))).to.equal('attachment-refused');
    expect(await server.storage.attachments.partNumbers(id)).to.deep.equal([1]);
    await sendParts(uploadToken, id, bytes);
    expect((await complete(uploadToken, id)).status).to.equal(200);
    expect(await codeOf(await put(uploadToken, id, 1, one))).to.equal(200);
  });

  it('a part of the wrong length, place, type or token is refused', async () => {
    const { uploadToken } = await sent();
    const bytes = photo();
    const { id } = await announced(uploadToken, 'a.jpg', bytes);
    const one = partOf(bytes, 1);
    expect(await codeOf(await put(uploadToken, id, 1, one.subarray(1)))).to.equal('invalid-request');
    expect(await codeOf(await put(uploadToken, id, 1, Buffer.concat([one, one])))).to.equal(
      'payload-too-large',
    );
    expect(await codeOf(await put(uploadToken, id, 3, one))).to.equal('payload-too-large');
    expect(await codeOf(await put(uploadToken, id, 1, Buffer.alloc(0)))).to.equal('invalid-request');
    for (const number of [0, 4, 41, '1.5', '-1', '01', '99999999999', 'x', '%00'])
      expect(await codeOf(await put(uploadToken, id, number, one)), String(number)).to.equal('not-found');
    expect(await codeOf(await put(uploadToken, 'at_%00', 1, one))).to.equal('not-found');
    const json = { 'Content-Type': 'application/json' };
    expect(await codeOf(await put(uploadToken, id, 1, one, json))).to.equal('unsupported-media-type');
    for (const Authorization of [
      '',
      'Upload',
      'Upload x',
      `Bearer ${uploadToken}`,
      `Upload ${'x'.repeat(400)}`,
    ])
      expect(await codeOf(await put(uploadToken, id, 1, one, { Authorization }))).to.equal('unauthorized');
    expect(await server.storage.attachments.partNumbers(id)).to.deep.equal([]);
  });

  it('are at most five, however many are announced at once', async () => {
    const { uploadToken } = await sent();
    const files = Array.from({ length: 9 }, (_, at) => pngWith([], Buffer.from([at])));
    const answers = await Promise.all(files.map((bytes) => announce(uploadToken, 'a.png', bytes)));
    const codes = await Promise.all(answers.map(codeOf));
    expect(codes.filter((code) => code === 201)).to.have.length(5);
    expect(codes.filter((code) => code === 'attachment-limit')).to.have.length(4);
  });

  it('beyond the room for all files are refused, and requests are still taken', async () => {
    const app = server.appWith({ config: { attachmentTotalBytes: 0 } });
    const { uploadToken } = await sent();
    const ask = (path: string, body: unknown) =>
      app.request(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey() },
        body: JSON.stringify(body),
      });
    const file = { uploadToken, name: 'a.png', bytes: 1, sha256: '0'.repeat(64) };
    expect(await codeOf(await ask(FILES, file))).to.equal('storage-full');
    expect((await ask(PATH, legalRequest())).status).to.equal(201);
  });

  it('the same one announced at once by two pages is one', async () => {
    const { receipt, uploadToken } = await sent();
    const uploads = await Promise.all([1, 2, 3].map(() => announced(uploadToken, 'a.png', pngWith())));
    expect(new Set(uploads.map(({ id }) => id)).size).to.equal(1);
    expect(await tracked(receipt)).to.have.length(1);
  });

  it('of more than ten megabytes, or without a name, are refused before they are sent', async () => {
    const { uploadToken } = await sent();
    const file = { uploadToken, name: 'a.jpg', bytes: 10_485_760, sha256: sha256(Buffer.alloc(0)) };
    expect(await codeOf(await server.post(FILES, { ...file, bytes: 10_485_761 }))).to.equal(
      'invalid-request',
    );
    expect(await codeOf(await server.post(FILES, { ...file, name: '../' }))).to.equal('invalid-request');
    expect(await codeOf(await server.post(FILES, { ...file, bytes: 0 }))).to.equal('invalid-request');
    expect(await codeOf(await server.post(FILES, file))).to.equal(201);
  });

  it('can be taken back, with their bytes', async () => {
    const { id: requestId, receipt, uploadToken } = await sent();
    const { id } = await upload(uploadToken, 'a.jpg', photo());
    const removed = await server.post(`${FILES}/${id}/remove`, { uploadToken });
    expect([removed.status, await removed.json()]).to.deep.equal([200, {}]);
    expect(await tracked(receipt)).to.deep.equal([]);
    expect(await server.storage.attachments.parts(id)).to.deep.equal([]);
    expect(await codeOf(await download(requestId, id))).to.equal('not-found');
  });

  it('come for an hour, and then again with the receipt', async () => {
    const { receipt, uploadToken } = await sent();
    const before = server.time.now;
    server.time.now = new Date(before.getTime() + 3_599_000);
    expect(await codeOf(await announce(uploadToken, 'a.png', pngWith()))).to.equal(201);
    server.time.now = new Date(before.getTime() + 3_600_000);
    expect(await codeOf(await announce(uploadToken, 'a.png', pngWith()))).to.equal('unauthorized');
    const granted = await server.post(`${PATH}/track/upload-token`, { receipt });
    const renewed = (await granted.json()) as { uploadToken: string; expiresAt: string };
    expect(Date.parse(renewed.expiresAt)).to.equal(server.time.now.getTime() + 3_600_000);
    expect(await codeOf(await announce(renewed.uploadToken, 'a.png', pngWith()))).to.equal(201);
    server.time.now = before;
  });

  it('do not come with a token that was changed anywhere, or of another server', async () => {
    const { uploadToken } = await sent();
    const [keyId, sealed] = uploadToken.split('.') as [string, string];
    const bytes = Buffer.from(sealed, 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      const token = `${keyId}.${changed.toString('base64url')}`;
      expect(await codeOf(await announce(token, 'a.png', pngWith()))).to.equal('unauthorized');
    }
    const elsewhere = server.appWith({ keys: { ...server.keys, ...newRing('k1') } });
    const answer = await elsewhere.request(`${FILES}/at_01ARZ3NDEKTSV4RRFFQ69G5FAV/parts/1`, {
      method: 'PUT',
      headers: { Authorization: `Upload ${uploadToken}`, 'Content-Type': 'application/octet-stream' },
      body: 'x',
    });
    expect(answer.status).to.equal(401);
  });

  it('do not come to a request that is closed or withdrawn', async () => {
    const closed = await sent();
    const headers = { ...(await server.staffHeaders()), 'If-Match': '"1"' };
    await server.post(`/v1/staff/legal-requests/${closed.id}/transitions`, { to: 'closed' }, headers);
    const withdrawn = await sent();
    await server.post(`${PATH}/track/withdraw`, { receipt: withdrawn.receipt });
    for (const { receipt, uploadToken } of [closed, withdrawn]) {
      expect(await codeOf(await announce(uploadToken, 'a.png', pngWith()))).to.equal('unauthorized');
      const grant = await server.post(`${PATH}/track/upload-token`, { receipt });
      expect(await codeOf(grant)).to.equal('invalid-transition');
    }
  });

  it('E3: go with the withdrawal, also those that are on their way', async () => {
    const { id: requestId, receipt, uploadToken } = await sent();
    const { id } = await upload(uploadToken, 'a.png', pngWith());
    const half = photo();
    const onTheWay = await announced(uploadToken, 'b.jpg', half);
    await put(uploadToken, onTheWay.id, 1, partOf(half, 1));
    const before = await server.storage.attachments.parts(id);
    expect(before).to.have.length(1);
    await server.post(`${PATH}/track/withdraw`, { receipt });
    expect(await server.storage.attachments.list(requestId)).to.deep.equal([]);
    for (const file of [id, onTheWay.id])
      expect(await server.storage.attachments.parts(file)).to.deep.equal([]);
    expect(await codeOf(await put(uploadToken, onTheWay.id, 2, partOf(half, 2)))).to.equal('not-found');
    expect(await codeOf(await download(requestId, id))).to.equal('not-found');
    expect(await tracked(receipt)).to.deep.equal([]);
  });

  it('E3: go with the withdrawal from the answers that were kept, as messages do', async () => {
    const { receipt, uploadToken } = await sent();
    const { id } = await announced(uploadToken, 'a.png', pngWith());
    await sendParts(uploadToken, id, pngWith());
    const keys = ['k', 'l', 'm'].map((letter) => ({ 'Idempotency-Key': letter.repeat(22) }));
    const ask = () =>
      Promise.all([
        server.post(FILES, { uploadToken, name: 'a.png', bytes: 1, sha256: '0'.repeat(64) }, keys[0]),
        server.post(`${FILES}/${id}/complete`, { uploadToken }, keys[1]),
        server.post(`${PATH}/track/messages`, { receipt, text: 'Сәлем' }, keys[2]),
      ]);
    for (const replayed of [null, 'true'])
      for (const answer of await ask()) {
        expect(answer.ok).to.equal(true);
        expect(answer.headers.get('Idempotency-Replayed')).to.equal(replayed);
      }
    await server.post(`${PATH}/track/withdraw`, { receipt });
    for (const answer of await ask()) expect(answer.status).to.be.oneOf([401, 409]);
  });

  it('that never became whole go after a day; those that did stay', async () => {
    const { id: requestId, uploadToken } = await sent();
    const bytes = photo();
    const half = await announced(uploadToken, 'half.jpg', bytes);
    await put(uploadToken, half.id, 1, partOf(bytes, 1));
    const { id } = await upload(uploadToken, 'a.png', pngWith());
    const before = server.time.now;
    server.time.now = new Date(before.getTime() + 86_400_001);
    await purge(
      { storage: server.storage, clock: () => server.time.now },
      { retentionDays: 365, auditDays: 365 },
    );
    expect((await server.storage.attachments.list(requestId)).map((file) => file.id)).to.deep.equal([id]);
    expect(await server.storage.attachments.parts(half.id)).to.deep.equal([]);
    server.time.now = new Date(before.getTime() + 366 * 86_400_000);
    await purge(
      { storage: server.storage, clock: () => server.time.now },
      { retentionDays: 365, auditDays: 365 },
    );
    expect(await server.storage.attachments.parts(id)).to.deep.equal([]);
    server.time.now = before;
  });

  it('P1, P2: are nowhere in the clear: not in the database, its log or ours, whole, on their way or refused', async () => {
    const whole = await sent();
    await upload(whole.uploadToken, NAME, photo());
    const half = await announced(whole.uploadToken, `half-${NAME}`, photo());
    await put(whole.uploadToken, half.id, 1, Buffer.alloc(ATTACHMENT_PART_BYTES, SECRET));
    await upload(whole.uploadToken, `${NAME}.txt`, pngWith([], Buffer.from(SECRET)));
    const stored = (await server.storage.attachments.list(whole.id))[0]!;
    await download(whole.id, stored.id);
    const dump = await server.dump();
    const log = server.logged.join('');
    expect(dump).to.contain(stored.id);
    const markers = [SECRET, 'canary-filename-55aa', 'JFIF', 'IHDR', sha256(pngWith()), whole.uploadToken];
    for (const marker of markers) {
      expect(dump.includes(marker), marker).to.equal(false);
      expect(log.includes(marker), marker).to.equal(false);
    }
    expect(log).not.to.contain(stored.id);
    expect(log).to.contain(`${FILES}/{id}/parts/{number}`);
  });

  it('E2: do not open when a part is changed, swapped or left out', async () => {
    const { id: requestId, uploadToken } = await sent();
    const noise = jpegWith([], Buffer.alloc(0));
    const scan = noise.indexOf(Buffer.from([0xff, 0xda])) + 14;
    // Coded data without a marker: longer than two parts, and none of it is taken off.
    const filler = randomBytes(150_000).map((byte) => (byte === 0xff ? 0 : byte));
    const bytes = Buffer.concat([noise.subarray(0, scan), filler, noise.subarray(scan)]);
    const { id } = await upload(uploadToken, 'a.jpg', bytes);
    const store = server.storage.attachments;
    const file = (await store.find(requestId, id))!;
    const parts = await store.parts(id);
    expect(parts).to.have.length(3);
    expect((await download(requestId, id)).status).to.equal(200);
    const [one, two, three] = parts as [(typeof parts)[0], (typeof parts)[0], (typeof parts)[0]];
    const flipped = Buffer.from(two.content);
    flipped[40]! ^= 1;
    for (const tampered of [
      [one, { number: 2, content: flipped }, three],
      [one, { number: 2, content: three.content }, { number: 3, content: two.content }],
      [one, two],
    ]) {
      await store.store(file, tampered);
      expect((await download(requestId, id)).status).to.equal(500);
    }
  });

  it('of ten megabytes are checked and stored within three seconds, and several at once within 300 MB', async () => {
    const files = await Promise.all(
      [1, 2, 3].map(async () => {
        const { uploadToken } = await sent();
        const bytes = photo(10_300_000);
        expect(bytes.length).to.be.within(10_000_000, 10_485_760);
        const { id } = await announced(uploadToken, 'a.jpg', bytes);
        await sendParts(uploadToken, id, bytes);
        return { uploadToken, id };
      }),
    );
    const [first, ...rest] = files;
    const started = performance.now();
    expect((await complete(first!.uploadToken, first!.id)).status).to.equal(200);
    expect(performance.now() - started).to.be.lessThan(3000);
    const before = process.memoryUsage().rss;
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss - before)), 5);
    const answers = await Promise.all(rest.map(({ uploadToken, id }) => complete(uploadToken, id)));
    clearInterval(watch);
    expect(answers.map(({ status }) => status)).to.deep.equal([200, 200]);
    expect(most).to.be.lessThan(300_000_000);
  });

  it('A3: may be sent from a page on the list, and from no other', async () => {
    const allowedOrigins = { kind: 'listed', origins: ['https://aul.example'] } as const;
    const app = server.appWith({ config: { allowedOrigins } });
    const address = `${FILES}/at_01ARZ3NDEKTSV4RRFFQ69G5FAV/parts/1`;
    const preflight = (Origin: string) =>
      app.request(address, {
        method: 'OPTIONS',
        headers: {
          Origin,
          'Access-Control-Request-Method': 'PUT',
          'Access-Control-Request-Headers': 'authorization,content-type',
        },
      });
    const allowed = await preflight('https://aul.example');
    expect(allowed.status).to.equal(204);
    expect(allowed.headers.get('Access-Control-Allow-Methods')).to.contain('PUT');
    expect(allowed.headers.get('Access-Control-Allow-Headers')).to.contain('authorization');
    const sneaked = await app.request(address, {
      method: 'PUT',
      headers: { Origin: 'https://other.example' },
    });
    expect(sneaked.status).to.equal(403);
  });
});
