import { expect } from 'chai';
import { Webhook } from 'standardwebhooks';
import { makeWebhookSecret, signedHeaders } from './signature.js';

const message = { id: 'msg_1', body: '{"type":"legal_request.created"}' };

describe('the signature of a delivery', () => {
  it('is the one that the reference library of Standard Webhooks makes', () => {
    const [secret, at] = [makeWebhookSecret(), new Date('2026-01-15T06:00:00.789Z')];
    expect(secret).to.match(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const headers = signedHeaders(message, at, [secret]);
    expect(headers['webhook-signature']).to.equal(new Webhook(secret).sign(message.id, at, message.body));
    expect(headers['webhook-timestamp']).to.equal('1768456800');
  });

  it('is verified by it with either of two secrets, and with no third, nor with another body, id or time', () => {
    const [next, until] = [makeWebhookSecret(), makeWebhookSecret()];
    const headers = signedHeaders(message, new Date(), [next, until]);
    for (const secret of [next, until])
      expect(new Webhook(secret).verify(message.body, headers)).to.deep.equal(JSON.parse(message.body));
    expect(() => new Webhook(makeWebhookSecret()).verify(message.body, headers)).to.throw();
    expect(() => new Webhook(next).verify(`${message.body} `, headers)).to.throw();
    expect(() => new Webhook(next).verify(message.body, { ...headers, 'webhook-id': 'msg_2' })).to.throw();
    const old = signedHeaders(message, new Date(Date.now() - 360_000), [next]);
    expect(() => new Webhook(next).verify(message.body, old)).to.throw();
  });
});
