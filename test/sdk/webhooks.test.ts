import { randomBytes } from 'node:crypto';
import { signWebhook, unwrapWebhook, verifyWebhook, WebhookError } from '@amanat/sdk/webhooks';
import { expect } from 'chai';
import { Webhook } from 'standardwebhooks';

const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`;
const secret = newSecret();
const id = 'msg_01';
const body = JSON.stringify({
  type: 'legal_request.transitioned',
  timestamp: '2026-03-01T08:00:00Z',
  data: { id: 'lr_01', status: 'answered' },
  later: 'Қосымша',
});
const codeOf = async (call: Promise<unknown>) => {
  const error = await call.catch((thrown: unknown) => thrown);
  if (error instanceof WebhookError) return error.code;
  throw error instanceof Error ? error : new Error('The call succeeded');
};

describe('a webhook', () => {
  it('that another implementation of Standard Webhooks signed is taken, and the other way round', async () => {
    const now = new Date();
    const theirs = {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, now, body),
    };
    expect(await verifyWebhook({ body, headers: theirs, secret })).to.deep.include({ id });
    const ours = await signWebhook({ id, body, secret, at: now });
    expect(ours).to.deep.equal(theirs);
    expect(new Webhook(secret).verify(body, { ...ours })).to.deep.equal(JSON.parse(body));
  });

  it('is taken as text and as bytes, with headers of the platform and of Node', async () => {
    const headers = await signWebhook({ id, body, secret });
    const bytes = new TextEncoder().encode(body);
    for (const [form, heads] of [
      [body, new Headers({ ...headers })],
      [bytes, { ...headers }],
      [
        bytes,
        {
          'Webhook-Id': [id],
          'Webhook-Timestamp': headers['webhook-timestamp'],
          'Webhook-Signature': headers['webhook-signature'],
        },
      ],
    ] as const) {
      const event = await unwrapWebhook({ body: form, headers: heads, secret });
      expect(event).to.deep.equal(JSON.parse(body));
    }
  });

  it('is taken while a secret is replaced: two signatures, or two secrets', async () => {
    const old = newSecret();
    const signed = await signWebhook({ id, body, secret });
    const before = await signWebhook({ id, body, secret: old });
    const both = `v1a,AAAA ${before['webhook-signature']} ${signed['webhook-signature']}`;
    await verifyWebhook({ body, headers: { ...signed, 'webhook-signature': both }, secret });
    await verifyWebhook({ body, headers: { ...before }, secret: [secret, old] });
    expect(await codeOf(verifyWebhook({ body, headers: { ...before }, secret }))).to.equal('signature-wrong');
  });

  it('says in one line what to look at, and nothing of the message', async () => {
    const body = '{"type":"legal_request.created"}';
    const headers = await signWebhook({ id: 'msg_1', body, secret });
    const error = await verifyWebhook({ body: `${body} `, headers, secret }).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).to.have.property(
      'message',
      'signature-wrong: the secret is not of this address, or the body is not exactly as it came',
    );
  });

  it('that was changed on the way is refused', async () => {
    const headers = { ...(await signWebhook({ id, body, secret })) };
    const changed = [
      { body: `${body} `, headers },
      { body, headers: { ...headers, 'webhook-id': 'msg_02' } },
      {
        body,
        headers: { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1) },
      },
      { body, headers: { ...headers, 'webhook-signature': headers['webhook-signature'].slice(0, -4) } },
      {
        body,
        headers: { ...headers, 'webhook-signature': headers['webhook-signature'].replace('v1,', 'v1a,') },
      },
      { body, headers: { ...headers, 'webhook-signature': 'v1,%%%' } },
    ];
    for (const message of changed)
      expect(await codeOf(verifyWebhook({ ...message, secret }))).to.equal('signature-wrong');
  });

  it('that is five minutes old, or that much ahead, is refused', async () => {
    const at = new Date('2026-03-01T08:00:00Z');
    const headers = { ...(await signWebhook({ id, body, secret, at })) };
    const when = (seconds: number) =>
      verifyWebhook({ body, headers, secret, now: new Date(at.getTime() + seconds * 1000) });
    await when(300);
    await when(-300);
    expect(await codeOf(when(301))).to.equal('timestamp-too-old');
    expect(await codeOf(when(-301))).to.equal('timestamp-in-the-future');
  });

  it('without its headers, or against something that is no secret, is no webhook', async () => {
    const headers = { ...(await signWebhook({ id, body, secret })) };
    for (const missing of Object.keys(headers)) {
      const rest = { ...headers, [missing]: undefined };
      expect(await codeOf(verifyWebhook({ body, headers: rest, secret }))).to.equal('headers-missing');
    }
    const odd = { ...headers, 'webhook-timestamp': 'now' };
    expect(await codeOf(verifyWebhook({ body, headers: odd, secret }))).to.equal('headers-missing');
    for (const wrong of ['', 'whsec_', 'whsec_ө'])
      expect(await codeOf(verifyWebhook({ body, headers, secret: wrong }))).to.equal('secret-malformed');
  });

  it('with a body that is no event is told apart from one with a wrong signature', async () => {
    for (const odd of ['', '[]', '{"type":1}']) {
      const headers = { ...(await signWebhook({ id, body: odd, secret })) };
      expect(await codeOf(unwrapWebhook({ body: odd, headers, secret }))).to.equal('body-unreadable');
    }
  });
});
