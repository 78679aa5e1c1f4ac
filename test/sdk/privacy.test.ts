import { inspect } from 'node:util';
import { AmanatClient, AmanatError, type LogDetails } from '@amanat/sdk';
import { openOutbox } from '@amanat/sdk/outbox';
import { expect } from 'chai';
import { afterEach, vi } from 'vitest';
import * as fault from './fault-server.ts';
import { CREATED, LEGAL_REQUEST } from './samples.ts';

const CANARY = 'CANARY';
const RECEIPT = '99887766554433228';
const TOKEN = `${CANARY}-token`;
const PARAMS = {
  ...LEGAL_REQUEST,
  name: `${CANARY} name`,
  okrug: `${CANARY} okrug`,
  description: `${CANARY} description`,
  contact: { channel: 'email', email: `${CANARY}@example.kz` } as const,
};
const echo: fault.Fault = fault.json(
  {
    type: 'x',
    title: CANARY,
    detail: CANARY,
    status: 422,
    code: 'invalid-request',
    requestId: 'r',
    echoed: PARAMS,
  },
  422,
);
const FAULTS: Record<string, fault.Fault> = {
  'a server that echoes': echo,
  'an HTML page': fault.html(),
  'a reset connection': fault.reset,
  'a broken contract': fault.json({ id: CANARY }, 201),
  'a stalled body': fault.stallBody,
};
const BROKEN = {
  ...PARAMS,
  topic: CANARY as 'debt',
  name: CANARY.repeat(100),
  consent: { ...PARAMS.consent, version: `${CANARY} !` },
};

let server: fault.FaultServer;
afterEach(() => server.stop());

describe('errors and logs', () => {
  for (const [name, staying] of Object.entries(FAULTS)) {
    it(`P3: repeat nothing that was sent: ${name}`, async () => {
      server = await fault.startFaultServer(staying);
      const lines: [string, LogDetails][] = [];
      const log = (message: string, details: LogDetails) => void lines.push([message, details]);
      const client = new AmanatClient({
        endpoint: server.endpoint,
        staffToken: TOKEN,
        timeout: 100,
        retries: 1,
        logger: { debug: log, warn: log },
      });
      const calls = [
        client.legalRequests.create(PARAMS),
        client.legalRequests.create(BROKEN),
        client.legalRequests.track({ receipt: RECEIPT }),
        client.legalRequests.withdraw({ receipt: '9988 7766 5544 3322 8' }),
        client.quizzes.retrieve(CANARY),
        client.staff.legalRequests.transition(CANARY, { to: 'answered', reply: CANARY }, { version: 1 }),
        client.staff.legalRequests.list({ cursor: CANARY }),
        client.staff.legalRequests.reply(CANARY, { text: CANARY }, { version: 1 }),
        client.legalRequests.addMessage({ receipt: RECEIPT, text: CANARY }),
        client.legalRequests.grantUploadToken({ receipt: RECEIPT }),
        client.legalRequests.attachments.upload(new Blob([CANARY]), {
          uploadToken: `${CANARY}-upload-token`,
          name: `${CANARY}.pdf`,
        }),
      ];
      const errors = (await Promise.allSettled(calls)).flatMap((result) =>
        result.status === 'rejected' ? [result.reason as unknown] : [],
      );
      expect(errors).to.have.length(calls.length);
      expect(lines.length).to.be.at.least(calls.length);
      const told = errors.map((error) => {
        if (!AmanatError.is(error)) throw error;
        return [
          error.message,
          error.stack,
          JSON.stringify(error),
          inspect(error, { depth: 9 }),
          error.userMessage(),
        ].join('\n');
      });
      const everything = [
        ...told,
        JSON.stringify(lines),
        inspect(client, { depth: 9 }),
        JSON.stringify(client),
      ].join('\n');
      expect(everything).not.to.contain(CANARY);
      expect(everything.replace(/\D/g, '')).not.to.contain(RECEIPT);
      expect(everything).not.to.contain(server.endpoint);
    });
  }

  it('a logger that throws does not fail a call', async () => {
    server = await fault.startFaultServer(fault.reset, fault.json({ data: [], nextCursor: null }));
    const fail = () => {
      throw new Error('disk full');
    };
    const client = new AmanatClient({ endpoint: server.endpoint, logger: { debug: fail, warn: fail } });
    expect(await client.quizzes.list()).to.deep.equal({ data: [], nextCursor: null });
  });
});

describe('an outbox', () => {
  for (const [name, staying] of Object.entries({ ...FAULTS, 'a stored request': fault.json(CREATED, 201) })) {
    it(`P3: tells nothing of what is in it, neither in its items nor to a console: ${name}`, async () => {
      server = await fault.startFaultServer(staying);
      const said: unknown[] = [];
      const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
      for (const method of methods)
        vi.spyOn(console, method).mockImplementation((...args) => said.push(args));
      const outbox = openOutbox({ client: new AmanatClient({ endpoint: server.endpoint, timeout: 100 }) });
      const tellings: string[] = [];
      const told = new Promise<void>((resolve) => {
        outbox.subscribe(() => {
          tellings.push(inspect(outbox, { depth: 9 }), JSON.stringify(outbox.items), JSON.stringify(outbox));
          if (outbox.items.length > 1 && outbox.items.every(({ state }) => state.phase !== 'sending'))
            resolve();
        });
      });
      await Promise.all([outbox.add(PARAMS), outbox.add(BROKEN)]);
      await told;
      outbox.wipe();
      outbox.close();
      vi.restoreAllMocks();
      expect(tellings.join('\n')).not.to.contain(CANARY);
      expect(said).to.deep.equal([]);
    });
  }
});
