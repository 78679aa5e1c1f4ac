import { OPERATIONS, type OperationId } from '@amanat/contract/operations';
import {
  AmanatClient,
  AmanatError,
  createIdempotencyKey,
  RequestValidationError,
  type FetchLike,
} from '@amanat/sdk';
import { expect } from 'chai';
import {
  CREATED,
  EMPTY_PAGE,
  FIGURE_REVISION,
  LEGAL_REQUEST,
  RECEIPT,
  SEALED,
  UPLOAD_TOKEN,
} from './samples.ts';

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Headers;
}

/** A `fetch` that answers everything alike and remembers what it got. */
function recordingFetch(answer: (url: string) => Response): { sent: Sent[]; fetch: FetchLike } {
  const sent: Sent[] = [];
  return {
    sent,
    fetch: (url, init) => {
      sent.push({ url, init, headers: new Headers(init.headers) });
      return Promise.resolve(answer(url));
    },
  };
}
const endpoint = 'https://amanat.example.kz/api';
const anything = () => Response.json(EMPTY_PAGE);
const attempt = { version: '1', answers: { q1: 'a' } };

const upload = (client: AmanatClient) =>
  client.legalRequests.attachments.upload(new Blob(['abc']), { uploadToken: UPLOAD_TOKEN, name: 'хат.pdf' });
/** Which parts the server says it has when a file is announced, so that the operation comes after it. */
const ANNOUNCED: Partial<Record<OperationId, number[]>> = {
  uploadAttachmentPart: [],
  completeAttachment: [1],
};
const announced = (received: number[]) =>
  Response.json({ id: 'at_01', name: 'хат.pdf', bytes: 3, state: 'uploading', partBytes: 4, received });

/** A stream is no call: how the client listens to it stands in live-figures.test.ts. */
type Called = Exclude<OperationId, 'streamStatistics' | 'retrieveOembed'>;

/** Every other operation of the contract, as a call of the client. */
const CALLS: Record<Called, (client: AmanatClient) => Promise<unknown>> = {
  listProgrammes: (client) => client.programmes.list({ on: '2026-01-01' }),
  retrieveProgramme: (client) => client.programmes.retrieve('auyl-amanaty'),
  listQuizzes: (client) => client.quizzes.list(),
  retrieveQuiz: (client) => client.quizzes.retrieve('basics'),
  retrieveQuizResults: (client) => client.quizzes.results('basics'),
  createQuizAttempt: (client) => client.quizzes.attempts.create('basics', attempt),
  createLegalRequest: (client) => client.legalRequests.create(LEGAL_REQUEST),
  trackLegalRequest: (client) => client.legalRequests.track({ receipt: RECEIPT }),
  withdrawLegalRequest: (client) => client.legalRequests.withdraw({ receipt: RECEIPT }),
  createSealedLegalRequest: (client) =>
    client.legalRequests.createSealed(SEALED, { idempotencyKey: createIdempotencyKey() }),
  addLegalRequestMessage: (client) => client.legalRequests.addMessage({ receipt: RECEIPT, text: 'Сәлем' }),
  grantUploadToken: (client) => client.legalRequests.grantUploadToken({ receipt: RECEIPT }),
  createAttachment: (client) => upload(client),
  uploadAttachmentPart: (client) => upload(client),
  completeAttachment: (client) => upload(client),
  removeAttachment: (client) =>
    client.legalRequests.attachments.remove('at_01', { uploadToken: UPLOAD_TOKEN }),
  listCallbackSlots: (client) => client.callbackSlots.list(),
  retrieveHotline: (client) => client.hotline.retrieve(),
  listStatistics: (client) => client.statistics.list({ region: '100000000' }),
  retrieveFigureHistory: (client) => client.statistics.history('fraud.stopped'),
  listDistricts: (client) => client.districts.list({ region: '100000000', limit: 5 }),
  retrieveDistrict: (client) => client.districts.retrieve('103200000'),
  retrieveScreening: (client) => client.districts.screening('103200000'),
  retrieveSiteSettings: (client) => client.siteSettings.retrieve('akimat-abay'),
  retrieveConfig: (client) => client.config.retrieve(),
  listStaffLegalRequests: (client) => client.staff.legalRequests.list({ status: 'received', limit: 5 }),
  retrieveStaffLegalRequest: (client) => client.staff.legalRequests.retrieve('lr_01'),
  transitionLegalRequest: (client) =>
    client.staff.legalRequests.transition('lr_01', { to: 'triaged' }, { version: 7 }),
  assignLegalRequest: (client) =>
    client.staff.legalRequests.assign('lr_01', { assignee: 'Dana' }, { version: 7 }),
  replyToLegalRequest: (client) =>
    client.staff.legalRequests.reply('lr_01', { text: 'Сәлем' }, { version: 7 }),
  downloadAttachment: (client) => client.staff.legalRequests.downloadAttachment('lr_01', 'at_01'),
  retrieveStaffMember: (client) => client.staff.me(),
  listAuditEntries: (client) => client.staff.audit.list({ about: 'lr_01' }),
  listWebhookEndpoints: (client) => client.staff.webhookEndpoints.list(),
  createWebhookEndpoint: (client) =>
    client.staff.webhookEndpoints.create({
      url: 'https://crm.example.kz',
      events: ['legal_request.created'],
    }),
  rotateWebhookSecret: (client) => client.staff.webhookEndpoints.rotateSecret('we_01'),
  disableWebhookEndpoint: (client) => client.staff.webhookEndpoints.disable('we_01'),
  listDeliveries: (client) => client.staff.deliveries.list({ limit: 5 }),
  redeliver: (client) => client.staff.deliveries.redeliver('msg_01'),
  createFigureRevision: (client) => client.staff.figureRevisions.create(FIGURE_REVISION),
};

const isCalled = (
  operation: (typeof OPERATIONS)[number],
): operation is Extract<typeof operation, { id: Called }> =>
  operation.id !== 'streamStatistics' && operation.id !== 'retrieveOembed';

describe('each operation of the contract', () => {
  for (const operation of OPERATIONS.filter(isCalled)) {
    it(`${operation.id} goes to ${operation.method} ${operation.path}, with what it needs and no more`, async () => {
      const before = ANNOUNCED[operation.id];
      const { sent, fetch } = recordingFetch((url) =>
        before && url.endsWith('/attachments') ? announced(before) : anything(),
      );
      const client = new AmanatClient({ endpoint, fetch, staffToken: 'staff-token-1' });
      await CALLS[operation.id](client).catch((error: unknown) => {
        if (!AmanatError.is(error) || error.name !== 'ContractError') throw error;
        expect(error.message).to.contain(`${operation.method} ${operation.path}`);
        expect(error).to.have.property('committed', operation.mutates);
      });
      expect(sent).to.have.length(before ? 2 : 1);
      const { url, init, headers } = sent.at(-1)!;
      const template = new RegExp(`^${endpoint}${operation.path.replace(/\{\w+\}/g, '[^/?]+')}(\\?.*)?$`);
      expect(url).to.match(template);
      expect(init.method).to.equal(operation.method);
      expect(init.credentials).to.equal('omit');
      const names = ['accept'];
      if (operation.method !== 'GET') names.push('content-type');
      if (operation.mutates) names.push('idempotency-key');
      if (operation.access !== 'public') names.push('authorization');
      if ('needsVersion' in operation) {
        names.push('if-match');
        expect(headers.get('if-match')).to.equal('"7"');
      }
      expect([...headers.keys()].sort()).to.deep.equal(names.sort());
      expect(url).not.to.contain(RECEIPT);
      expect(url).not.to.contain(UPLOAD_TOKEN);
    });
  }
});

describe('the fetch of the host', () => {
  it('gets an address as a string and the parts of the request, and may answer without a promise', async () => {
    let seen: { url: unknown; init: RequestInit } | undefined;
    const fetch: FetchLike = (url, init) => {
      expect(url.indexOf('/v1/')).to.be.above(0);
      // As tracing agents do.
      seen = { url, init: { ...init, headers: { ...(init.headers as object), 'x-trace': '1' } } };
      return Response.json(CREATED, { status: 201 });
    };
    const client = new AmanatClient({ endpoint, fetch });
    expect(await client.legalRequests.create(LEGAL_REQUEST)).to.deep.equal(CREATED);
    expect(seen?.url).to.equal('https://amanat.example.kz/api/v1/legal-requests');
    expect(JSON.parse(seen?.init.body as string)).to.deep.equal(LEGAL_REQUEST);
    expect(seen?.init.headers).to.include({ 'content-type': 'application/json', 'x-trace': '1' });
    expect(seen?.init.headers).to.have.property('idempotency-key');
    expect(seen?.init.signal).to.be.instanceOf(AbortSignal);
    expect(seen?.init.redirect, 'what was written follows no redirect').to.equal('manual');
  });

  it('is the global one of the moment of the call', async () => {
    const client = new AmanatClient({ endpoint });
    const before = globalThis.fetch;
    globalThis.fetch = () => Promise.resolve(anything());
    try {
      expect(await client.quizzes.list()).to.deep.equal(EMPTY_PAGE);
    } finally {
      globalThis.fetch = before;
    }
  });
});

describe('the idempotency key', () => {
  const create = async (idempotencyKey?: string) => {
    const { sent, fetch } = recordingFetch(() => Response.json(CREATED));
    await new AmanatClient({ endpoint, fetch }).legalRequests.create(LEGAL_REQUEST, { idempotencyKey });
    return sent[0]!.headers.get('idempotency-key');
  };

  it('is new for each call', async () => {
    expect(await create()).not.to.equal(await create());
  });

  it('is the caller’s own where given', async () => {
    const key = createIdempotencyKey();
    expect(await create(key)).to.equal(key);
  });

  it('is refused when it could be guessed', async () => {
    const error = await create('1').catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(RequestValidationError);
    expect((error as RequestValidationError).fieldProblems).to.deep.equal([
      { pointer: '/idempotencyKey', code: 'invalid-format' },
    ]);
  });
});

describe('params', () => {
  it('that the contract refuses are not sent', async () => {
    const { sent, fetch } = recordingFetch(anything);
    const client = new AmanatClient({ endpoint, fetch });
    const wrong = { ...LEGAL_REQUEST, contact: { channel: 'call', phone: '123' } as never, name: 1 as never };
    const error = await client.legalRequests.create(wrong).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(RequestValidationError);
    const { fieldProblems } = error as RequestValidationError;
    expect(fieldProblems.map(({ pointer, code }) => `${pointer} ${code}`)).to.deep.equal([
      '/contact/phone invalid-format',
      '/contact/safeHours invalid-value',
      '/contact/mayLeaveMessage required',
      '/contact/maySayWhoWeAre required',
      '/name invalid-type',
    ]);
    expect(sent).to.have.length(0);
  });

  it('in a path are one segment', async () => {
    const { sent, fetch } = recordingFetch(anything);
    const client = new AmanatClient({ endpoint, fetch });
    for (const id of ['', '.', '..']) {
      expect(await client.quizzes.retrieve(id).catch((thrown: unknown) => thrown)).to.be.instanceOf(
        RequestValidationError,
      );
    }
    expect(sent).to.have.length(0);
    await client.quizzes.retrieve('../staff').catch(() => undefined);
    expect(sent[0]!.url).to.equal(`${endpoint}/v1/quizzes/..%2Fstaff`);
  });

  it('a receipt may be written as it was dictated', async () => {
    const { sent, fetch } = recordingFetch(anything);
    const client = new AmanatClient({ endpoint, fetch });
    await client.legalRequests.track({ receipt: '1234 5678 9012 3456-8' }).catch(() => undefined);
    expect(JSON.parse(sent[0]!.init.body as string)).to.deep.equal({ receipt: RECEIPT });
    const slip = await client.legalRequests
      .track({ receipt: '12345678901234578' })
      .catch((thrown: unknown) => thrown);
    expect((slip as RequestValidationError).fieldProblems).to.deep.equal([
      { pointer: '/receipt', code: 'check-digit' },
    ]);
    expect(sent).to.have.length(1);
  });

  it('of staff calls need a token first', async () => {
    const { sent, fetch } = recordingFetch(anything);
    const error = await new AmanatClient({ endpoint, fetch }).staff.legalRequests
      .list()
      .catch((thrown: unknown) => thrown);
    expect(error).to.include({ name: 'AuthenticationError', code: 'staff-token-missing' });
    expect(sent).to.have.length(0);
  });
});

describe('answers', () => {
  const clientOf = (body: unknown, status = 200) =>
    new AmanatClient({
      endpoint,
      fetch: recordingFetch(() => Response.json(body, { status })).fetch,
      locale: 'ru',
    });

  it('may have fields and members that this client does not know', async () => {
    const answer = { ...CREATED, later: { field: 1 } };
    expect(await clientOf(answer, 201).legalRequests.create(LEGAL_REQUEST)).to.deep.equal(answer);
  });

  it('without a required field break the contract', async () => {
    const error = await clientOf({ data: [] })
      .quizzes.list()
      .catch((thrown: unknown) => thrown);
    expect(error).to.include({
      name: 'ContractError',
      code: 'contract-broken',
      committed: false,
      status: 200,
    });
  });

  it('to a stored request never read as a failure to send', async () => {
    const error = await clientOf({ id: 'lr_01' }, 201)
      .legalRequests.create(LEGAL_REQUEST)
      .catch((thrown: unknown) => thrown);
    expect(error).to.include({ name: 'ContractError', code: 'committed', committed: true, status: 201 });
    expect((error as AmanatError).userMessage()).to.match(/^Отправленное принято/);
  });
});
