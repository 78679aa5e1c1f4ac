import { expect } from 'chai';
import { AmanatClient } from './client.js';
import { openOutbox, type Outbox } from './outbox/index.js';

const page = (globalThis as { document?: Document }).document;
const endpoint = page?.documentElement.dataset['testEndpoint'] ?? '';
const accepted = (outbox: Outbox) =>
  new Promise<{ receipt: string; uploadToken: string }>((resolve, reject) => {
    const look = () => {
      const state = outbox.items[0]?.state;
      if (state?.phase === 'refused') reject(state.error);
      if (state?.phase !== 'accepted') return;
      resolve({ receipt: state.receipt ?? '', uploadToken: state.uploadToken ?? '' });
    };
    outbox.subscribe(look);
    look();
  });

// In Node the same is tested in test/sdk.
(page ? describe : describe.skip)('a page of another site, and the real server', () => {
  const client = new AmanatClient({ endpoint: endpoint || 'http://127.0.0.1' });

  for (const keepOnDisk of [false, true]) {
    it(`send a request ${keepOnDisk ? 'that the device keeps sealed' : 'from memory'}, and a photo after it`, async () => {
      const { consent } = await client.config.retrieve();
      const outbox = openOutbox({ client, disk: keepOnDisk });
      await outbox.add(
        {
          topic: 'debt',
          contact: { channel: 'receipt' },
          description: 'Нотариустың жазбасы келді.',
          language: 'kk',
          consent: { version: consent.version, givenAt: new Date().toISOString(), locale: 'kk' },
        },
        { keepOnDisk },
      );
      const { receipt, uploadToken } = await accepted(outbox);
      const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 30 });
      canvas.getContext('2d')?.fillRect(5, 5, 20, 20);
      const photo = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
      const { attachments } = client.legalRequests;
      await attachments.upload(photo ?? new Blob(), { uploadToken, name: 'хат.png' });
      const tracked = await client.legalRequests.track({ receipt });
      expect(tracked).to.include({ status: 'received', topic: 'debt' });
      expect(tracked.attachments?.map(({ name, state }) => `${name} ${state}`)).to.deep.equal([
        'хат.png stored',
      ]);
      outbox.wipe();
      outbox.close();
    });
  }

  it('reads the last settings of its config-id from the cache when no line is there', async () => {
    const asked: (RequestCache | undefined)[] = [];
    let isOnline = true;
    const fetchLine = (url: string, init?: RequestInit) => {
      asked.push(init?.cache);
      return isOnline || init?.cache === 'force-cache'
        ? fetch(url, init)
        : Promise.reject(new TypeError('offline'));
    };
    const visitor = new AmanatClient({ endpoint, fetch: fetchLine, retries: 0 });
    const first = await visitor.siteSettings.retrieve('test-site');
    isOnline = false;
    expect(await visitor.siteSettings.retrieve('test-site')).to.deep.equal(first);
    expect(asked).to.deep.equal([undefined, undefined, 'force-cache']);
  });
});
