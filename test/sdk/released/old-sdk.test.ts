import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AmanatClient, LegalRequestCreateParams } from '@amanat/sdk';
import { expect } from 'chai';
import { afterAll, beforeAll, vi } from 'vitest';
import { aRequest, type RealServer, startRealServer } from '../real-server.ts';
import { frozenVersions } from './frozen.ts';
import { losingFirstAnswers, releasedSdk, type ReleasedSdk, watchedClient } from './released-client.ts';

/** A whole picture of one point. */
const PICTURE = new Blob(
  [
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    ),
  ],
  { type: 'image/png' },
);

const hooks: { readonly headers: IncomingHttpHeaders; readonly body: string }[] = [];
const receiver = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
  request.on('end', () => {
    hooks.push({ headers: request.headers, body });
    response.end();
  });
});
let server: RealServer;
let hookUrl: string;
let staffToken: string;

beforeAll(async () => {
  // The SDK waits a random while before it repeats.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  server = await startRealServer({
    AMANAT_CALLBACKS_PER_SLOT: '1000',
    // The dearest way: asked always, a released SDK must find its proofs.
    AMANAT_PROOF_OF_WORK: 'always',
    AMANAT_WEBHOOK_PRIVATE_HOSTS: '127.0.0.1',
    DATABASE_URL: process.env['DATABASE_URL'],
  });
  ({ staffToken } = server);
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  hookUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
});
afterAll(async () => {
  await server.close();
  receiver.closeAllConnections();
  receiver.close();
  vi.restoreAllMocks();
});

const DATABASE = process.env['DATABASE_URL'] ? 'PostgreSQL' : 'SQLite';

for (const version of frozenVersions())
  for (const line of ['whole', 'losing the first answer to every change'] as const)
    describe(`S6: the SDK of ${version} with this server on ${DATABASE}, the line ${line}`, () => {
      const called = new Set<string>();
      const repeats: Parameters<typeof losingFirstAnswers>[0] = [];
      let sdk: ReleasedSdk;
      let client: AmanatClient;
      let all: string[];
      let params: LegalRequestCreateParams;
      beforeAll(async () => {
        sdk = await releasedSdk(version);
        ({ client, all } = watchedClient(
          sdk,
          {
            endpoint: server.url,
            staffToken,
            retries: line === 'whole' ? 0 : 1,
            ...(line !== 'whole' && { fetch: losingFirstAnswers(repeats) }),
          },
          called,
        ));
        params = await aRequest(client);
      });

      it('reads what everybody may read', async () => {
        const { data: programmes } = await client.programmes.list({ on: '2026-03-01' });
        const [{ slug }] = programmes as [(typeof programmes)[0]];
        expect(await client.programmes.retrieve(slug, { on: '2026-03-01' })).to.include({ slug });
        expect((await client.hotline.retrieve()).number).to.equal('111');
        expect((await client.statistics.list()).data).not.to.have.length(0);
        expect((await client.config.retrieve()).demonstration).to.equal(true);
      });

      it('takes a quiz', async () => {
        const [summary] = (await client.quizzes.list()).data;
        const { id, version, questions } = await client.quizzes.retrieve(summary!.id);
        const answers = Object.fromEntries(questions.map(({ id, options }) => [id, options[0]!.id]));
        const attempt = await client.quizzes.attempts.create(id, { version, answers });
        expect(attempt.max).to.equal(questions.length);
      });

      it('sends a request to be called back, adds to it, and withdraws it', async () => {
        const [slot] = (await client.callbackSlots.list()).data;
        const { id, receipt } = await client.legalRequests.create({
          ...params,
          contact: {
            channel: 'call',
            phone: '+77012345678',
            safeHours: 'any',
            mayLeaveMessage: false,
            maySayWhoWeAre: false,
            slot: slot!.start,
          },
        });
        expect(id).to.match(/^lr_/);
        expect((await client.legalRequests.track({ receipt })).status).to.equal('received');
        const { messages } = await client.legalRequests.addMessage({ receipt, text: 'Тағы бір хат келді.' });
        expect(messages?.map(({ text }) => text)).to.deep.equal(['Тағы бір хат келді.']);
        const withdrawn = await client.legalRequests.withdraw({ receipt });
        expect(withdrawn.status).to.equal('withdrawn');
      });

      it('sends a file, which the office reads, and takes it back', async () => {
        const { id, receipt } = await client.legalRequests.create(params);
        const { uploadToken } = await client.legalRequests.grantUploadToken({ receipt });
        const { attachments } = client.legalRequests;
        const stored = await attachments.upload(PICTURE, { uploadToken, name: 'хат.png' });
        expect(stored).to.include({ name: 'хат.png', state: 'stored' });
        const read = await client.staff.legalRequests.downloadAttachment(id, stored.id);
        expect(read.size).to.equal(PICTURE.size);
        await attachments.remove(stored.id, { uploadToken });
        expect((await client.legalRequests.track({ receipt })).attachments ?? []).to.deep.equal([]);
      });

      it('sends a sealed request and the same one bare, which is stored once', async () => {
        const idempotencyKey = sdk.createIdempotencyKey();
        const { sealKey } = await client.config.retrieve();
        const sealed = await sdk.seal(params, { idempotencyKey, sealKey: sealKey! });
        const created = await client.legalRequests.createSealed(sealed, { idempotencyKey });
        expect(await client.legalRequests.create(params, { idempotencyKey })).to.deep.equal(created);
      });

      it('empties its outbox', async () => {
        const outbox = sdk.openOutbox({ client });
        await outbox.add(params);
        await vi.waitUntil(() => outbox.items[0]?.state.phase === 'accepted', { timeout: 20_000 });
        outbox.close();
      });

      it('works a request in the office', async () => {
        const { legalRequests, audit } = client.staff;
        const { id, receipt } = await client.legalRequests.create(params);
        expect((await client.staff.me()).roles).to.include('lawyer');
        expect((await legalRequests.list({ limit: 1 })).data.map((line) => line.id)).to.deep.equal([id]);
        let { version } = await legalRequests.retrieve(id);
        ({ version } = await legalRequests.transition(id, { to: 'triaged' }, { version }));
        ({ version } = await legalRequests.assign(id, { assignee: 'Дана' }, { version }));
        await legalRequests.reply(id, { text: 'Хатты көрсетіңіз.' }, { version });
        expect((await client.legalRequests.track({ receipt })).replies).to.have.length(1);
        expect((await audit.list({ limit: 1 })).data).to.have.length(1);
      });

      it('is told of events, and knows that the server signed them', async () => {
        const { webhookEndpoints, deliveries } = client.staff;
        const { id, secret } = await webhookEndpoints.create({
          url: hookUrl,
          events: ['legal_request.created'],
        });
        const { id: request } = await client.legalRequests.create(params);
        const ofTheRequest = () => hooks.filter(({ body }) => body.includes(request));
        await vi.waitUntil(() => ofTheRequest().length > 0, { timeout: 20_000 });
        const event = await sdk.unwrapWebhook({ ...ofTheRequest()[0]!, secret });
        expect(event).to.include({ type: 'legal_request.created' });
        const { data } = await deliveries.list({ limit: 10 });
        const delivery = data.find(({ endpointId }) => endpointId === id);
        await vi.waitUntil(
          async () =>
            (await deliveries.list({ limit: 10 })).data.find((one) => one.id === delivery!.id)?.state ===
            'delivered',
        );
        expect((await deliveries.redeliver(delivery!.id)).id).to.equal(delivery!.id);
        expect((await webhookEndpoints.list()).data.map((one) => one.id)).to.include(id);
        expect((await webhookEndpoints.rotateSecret(id)).secret).not.to.equal(secret);
        expect((await webhookEndpoints.disable(id)).disabledAt).to.be.a('string');
      });

      it('understands a refusal', async () => {
        const refusal = await client.legalRequests
          .track({ receipt: '12345678901234568' })
          .catch((error: unknown) => error);
        if (!sdk.AmanatError.is(refusal)) throw refusal;
        expect(refusal).to.include({ name: 'NotFoundError', code: 'receipt-not-found' });
        expect(refusal.requestId).to.be.a('string').and.not.equal('');
      });

      it('was called in every method that it has, and every change was made once', () => {
        expect(all.filter((method) => !called.has(method))).to.deep.equal([]);
        expect(repeats.filter(({ status, replayed }) => status >= 400 || !replayed)).to.deep.equal([]);
        if (line !== 'whole') expect(new Set(repeats.map(({ route }) => route)).size).to.be.at.least(10);
      });
    });

it('S6: there is a released SDK to try', () => {
  expect(frozenVersions()).to.have.length.within(1, 3);
});
