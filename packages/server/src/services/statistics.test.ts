import { expect } from 'chai';
import type { AuditEntryList, Figure, FigureHistory, Problem, Statistics } from '@amanat/contract';
import { FIGURES } from '@amanat/rules/figures';
import { afterAll, beforeAll } from 'vitest';
import { newKey, startTestServer, type TestServer } from '../app.test.parts.js';

const KEY = 'microcredit.loans.count';
const ABAI = '100000000';
const TEXTS = { kk: 'Мәтін', ru: 'Текст', en: 'Text' };

const revision = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  key: KEY,
  basedOn: 1,
  value: 18_000,
  qualifier: 'exact',
  asOf: '2026-01-01',
  source: { title: 'Хабарлама', lang: 'kk', url: 'https://example.kz/habarlama', asOf: '2026-01-10' },
  ...changes,
});

describe('the published figures', () => {
  let server: TestServer;
  let editor: Record<string, string>;
  beforeAll(async () => {
    server = await startTestServer();
    editor = await server.staffHeaders(['editor'], 'Сәуле');
  });
  afterAll(() => server.close());

  const put = (body: Record<string, unknown>, headers: Record<string, string> = {}) =>
    server.post('/v1/staff/statistics/revisions', body, { ...editor, ...headers });
  const list = async (query = '') =>
    ((await (await server.get(`/v1/statistics${query}`)).json()) as Statistics).data;
  const history = async (key: string, query = '') =>
    ((await (await server.get(`/v1/statistics/${key}/history${query}`)).json()) as FigureHistory).data;
  const refusalOf = async (answer: Response) => {
    const { code, errors = [] } = (await answer.json()) as Problem;
    return [answer.status, code, ...errors.map((error) => `${error.pointer} ${error.code}`)];
  };

  it('begin as they came with the server, each with its day and source', async () => {
    const figures = await list();
    expect(figures.map(({ key }) => key)).to.deep.equal(FIGURES.map(({ key }) => key));
    for (const { revision: number, revisedAt, previous, asOf, source } of figures)
      expect([number, revisedAt, previous, asOf, source.asOf]).to.deep.equal([
        1,
        undefined,
        undefined,
        '2023-12-26',
        '2023-12-26',
      ]);
    expect(await history(KEY)).to.deep.equal(figures.filter(({ key }) => key === KEY));
  });

  it('are corrected by a revision; nothing that was said is lost', async () => {
    const [before] = await list(`?key=${KEY}`);
    const answer = await put(
      revision({ qualifier: 'at-least', note: TEXTS, statedBy: TEXTS, validForDays: 90 }),
    );
    expect(answer.status).to.equal(201);
    const revised = (await answer.json()) as Figure;
    expect(revised).to.deep.include({
      key: KEY,
      programme: 'auyl-amanaty',
      unit: 'count',
      label: before!.label,
      definition: before!.definition,
      value: 18_000,
      qualifier: 'at-least',
      asOf: '2026-01-01',
      revision: 2,
      revisedAt: server.time.now.toISOString(),
      previous: { value: 17_200, qualifier: 'exact', asOf: '2023-12-26' },
      note: TEXTS,
      statedBy: TEXTS,
      validForDays: 90,
    });
    expect(await list(`?key=${KEY}`)).to.deep.equal([revised]);
    expect((await list()).map(({ key }) => key)).to.deep.equal(FIGURES.map(({ key }) => key));

    const third = (await (await put(revision({ basedOn: 2, value: 18_500 }))).json()) as Figure;
    expect(third).to.deep.include({
      revision: 3,
      previous: { value: 18_000, qualifier: 'at-least', asOf: '2026-01-01' },
    });
    expect(third, 'what another source said belongs to that source').not.to.have.any.keys(
      'note',
      'statedBy',
      'validForDays',
    );
    expect(await history(KEY)).to.deep.equal([third, revised, before]);
  });

  it('take a revision only of who has read the newest', async () => {
    for (const basedOn of [null, 1, 2, 4])
      expect(await refusalOf(await put(revision({ basedOn })))).to.deep.equal([412, 'changed-meanwhile']);
    expect(await history(KEY)).to.have.length(3);
  });

  it('take one of many revisions that come at once', async () => {
    const key = 'fraud.stopped';
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => put(revision({ key, value: 2000 + index }))),
    );
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([201, ...Array<number>(19).fill(412)]);
    expect((await history(key)).map(({ revision: number }) => number)).to.deep.equal([2, 1]);
  });

  it('take a revision once, however often it is sent', async () => {
    const key = { 'Idempotency-Key': newKey() };
    const body = revision({ key: 'literacy.trained', value: 70_000, qualifier: 'about' });
    const [first, again] = [await put(body, key), await put(body, key)];
    expect(again.headers.get('Idempotency-Replayed')).to.equal('true');
    expect(await again.text()).to.equal(await first.text());
    expect(await history('literacy.trained')).to.have.length(2);
  });

  it('take new figures that say what they are', async () => {
    const key = 'jobs.created';
    expect(await refusalOf(await put(revision({ key, basedOn: null })))).to.deep.equal([
      422,
      'invalid-request',
      '/programme required',
      '/unit required',
      '/label required',
      '/definition required',
    ]);
    const named = { programme: 'auyl-amanaty', unit: 'count', label: TEXTS, definition: TEXTS };
    const answer = await put(revision({ key, basedOn: null, ...named }));
    const figure = (await answer.json()) as Figure;
    expect(figure.revision).to.equal(1);
    expect(figure).not.to.have.property('previous');
    expect((await list()).at(-1)).to.deep.equal(figure);
    const renamed = { ...TEXTS, kk: 'Басқаша' };
    await put(revision({ key, basedOn: 1, label: renamed }));
    expect((await list()).at(-1)).to.deep.include({ label: renamed, definition: TEXTS, revision: 2 });
  });

  it('are of the country, of a region, or of every region', async () => {
    const country = await list();
    const answer = await put(revision({ region: ABAI, basedOn: null, value: 900 }));
    const figure = (await answer.json()) as Figure;
    expect(figure).to.deep.include({ region: ABAI, revision: 1, programme: 'auyl-amanaty' });
    const other = (await (
      await put(revision({ region: '110000000', basedOn: null, value: 800 }))
    ).json()) as Figure;
    expect(await list()).to.deep.equal(country);
    expect(await list(`?region=${ABAI}`)).to.deep.equal([figure]);
    expect(await list(`?region=390000000`)).to.deep.equal([]);
    expect(await list(`?by=region&key=${KEY}`)).to.deep.equal([figure, other]);
    expect(await history(KEY, `?region=${ABAI}`)).to.deep.equal([figure]);
    expect(await history(KEY)).to.have.length(3);
  });

  it('are refused without a source, without a day, of tomorrow, or of nowhere', async () => {
    const { source, asOf, ...rest } = revision({ basedOn: 3 });
    // At UTC+5 the 15th of January ends at 19:00.
    server.time.now = new Date('2026-01-15T18:59:59.000Z');
    const refusals = await Promise.all(
      [
        { ...rest, asOf },
        { ...rest, source },
        { ...rest, asOf, source: { title: 'Хабарлама' } },
        { ...rest, source, asOf: '2026-01-16' },
        { ...rest, asOf, source: { ...(source as object), asOf: '2026-01-16' } },
        { ...rest, asOf, source, value: 0.5 },
        { ...rest, asOf, source, region: '999999999' },
        { ...rest, asOf, source, key: 'literacy.quiz.finished.count' },
      ].map(async (body) => refusalOf(await put(body))),
    );
    expect(refusals.map(([, , problem]) => problem)).to.deep.equal([
      '/source required',
      '/asOf required',
      '/source/url required',
      '/asOf in-future',
      '/source/asOf in-future',
      '/value not-whole',
      '/region unknown-region',
      '/key counted-by-server',
    ]);
    server.time.now = new Date('2026-01-15T19:00:00.000Z');
    expect((await put(revision({ basedOn: 3, asOf: '2026-01-16' }))).status).to.equal(201);
  });

  it('change their ETag with each revision, also where a part of them is asked for', async () => {
    const key = 'enforcement.lifted';
    const tagOf = async (query: string) => (await server.get(`/v1/statistics${query}`)).headers.get('ETag')!;
    const [all, mine, others] = [
      await tagOf(''),
      await tagOf(`?key=${key}`),
      await tagOf('?key=districts.screened'),
    ];
    const statusOf = async (query: string, tag: string) =>
      (await server.get(`/v1/statistics${query}`, { 'If-None-Match': tag })).status;
    expect([await statusOf('', all), await statusOf(`?key=${key}`, mine)]).to.deep.equal([304, 304]);
    await put(revision({ key, value: 15_000 }));
    expect([
      await statusOf('', all),
      await statusOf(`?key=${key}`, mine),
      await statusOf('?key=districts.screened', others),
    ]).to.deep.equal([200, 200, 304]);
  });

  it('have no history where there is no figure', async () => {
    for (const path of ['nothing/history', `${KEY}/history?region=390000000`, '%00/history'])
      expect((await server.get(`/v1/statistics/${path}`)).status).to.equal(404);
    expect((await server.get(`/v1/statistics/${KEY}/history?region=1`)).status).to.equal(422);
  });

  it('leave a line in the journal: who, which revision of which figure, and no more', async () => {
    const auditor = await server.staffHeaders(['auditor']);
    const { data } = (await (
      await server.get('/v1/staff/audit?limit=100', auditor)
    ).json()) as AuditEntryList;
    const lines = data.filter(({ action }) => action === 'figure.revised');
    expect(lines).to.have.length(10);
    for (const { actor, about, detail } of lines) {
      expect(actor).to.equal('Сәуле');
      expect(about).to.match(/^fr_[0-9A-Z]{26}$/);
      expect(detail).to.match(/^[a-z.]+$/);
    }
  });
});

describe('how often the quizzes were finished', () => {
  it('is a figure in steps of ten, with this server as its source', async () => {
    const server = await startTestServer({ publicUrl: 'https://amanat.example.kz' });
    try {
      const { questions, version } = (await (await server.get('/v1/quizzes/big-three')).json()) as {
        questions: { id: string }[];
        version: string;
      };
      const answers = Object.fromEntries(questions.map(({ id }) => [id, 'dont-know']));
      const attempt = () => server.post('/v1/quizzes/big-three/attempts', { version, answers });
      const figure = async (app: { request: TestServer['app']['request'] } = server.app) => {
        const answer = await app.request('/v1/statistics?key=literacy.quiz.finished.count');
        return ((await answer.json()) as Statistics).data[0];
      };
      for (let count = 0; count < 9; count += 1) await attempt();
      expect(await figure()).to.equal(undefined);
      await server.post('/v1/quizzes/big-three/attempts', { version, answers: {} });
      expect(await figure(), 'not finished, not counted').to.equal(undefined);
      for (let count = 0; count < 6; count += 1) await attempt();
      expect(await figure()).to.deep.include({
        value: 10,
        qualifier: 'at-least',
        unit: 'count',
        programme: 'qaryzsyz-qogam',
        asOf: '2026-01-15',
      });
      expect((await figure())!.source.url).to.match(/^https:\/\/amanat\.example\.kz\/v1\//);
      const told = await server.get('/v1/statistics/literacy.quiz.finished.count/history');
      expect(((await told.json()) as FigureHistory).data).to.deep.equal([await figure()]);
      const withoutAddress = server.appWith({ config: { publicUrl: null } });
      expect(await figure(withoutAddress), 'without an address it has no source').to.equal(undefined);
    } finally {
      await server.close();
    }
  });
});
