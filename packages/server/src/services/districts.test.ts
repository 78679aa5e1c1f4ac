import { expect } from 'chai';
import { DistrictListSchema, ScreeningSchema, type District, type DistrictList } from '@amanat/contract';
import { compareKazakh } from '@amanat/l10n';
import { REGIONS } from '@amanat/rules';
import { districtsOf } from '@amanat/rules/districts';
import { afterAll, beforeAll } from 'vitest';
import { startTestServer, type TestServer } from '../app.test.parts.js';
import { SCREENING, sheetWith, type Cells } from './district-import/district-file.test.parts.js';
import { importDistricts, type ImportOptions } from './district-import/import.js';

const LIST = '/v1/districts';
const GEOKZ = {
  text: 'Alexander Rodionov, geokz (CC BY 4.0), corrected',
  url: 'https://github.com/arodionoff/geokz',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  asOf: '2024-07-01',
};
const OWN = { text: 'Үлгі облыс әкімдігі', url: 'https://example.com/list' };
const BUILT_IN = REGIONS.flatMap(({ kato }) => districtsOf(kato));

describe(`the districts, on ${process.env['DATABASE_URL'] ? 'PostgreSQL' : 'SQLite'}`, () => {
  let server: TestServer;
  beforeAll(async () => (server = await startTestServer()));
  afterAll(() => server.close());
  const page = async (query: Record<string, string> = {}): Promise<DistrictList> => {
    const answer = await server.get(`${LIST}?${new URLSearchParams(query).toString()}`);
    expect(answer.status).to.equal(200);
    return DistrictListSchema.parse(await answer.json());
  };
  const whole = async (query: Record<string, string> = {}, limit = '100'): Promise<District[]> => {
    const districts: District[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { data, nextCursor } = await page({ ...query, limit, ...(cursor && { cursor }) });
      districts.push(...data);
      cursor = nextCursor;
    }
    return districts;
  };
  const take = async (rows: readonly Cells[], source: ImportOptions['source'] = OWN) => {
    const parts = { storage: server.storage, clock: () => server.time.now };
    expect(await importDistricts(parts, sheetWith(rows), { source, dryRun: false })).to.include({
      outcome: 'imported',
    });
  };
  const statusOf = async (path: string) => (await server.get(path)).status;

  it('are the built-in list until an operator imports another, with its author and licence', async () => {
    expect((await page()).attribution).to.deep.equal(GEOKZ);
    const all = await whole();
    expect(all).to.have.length(224);
    expect(new Set(all.map(({ id }) => id))).to.deep.equal(new Set(BUILT_IN.map(({ id }) => id)));
    for (const { kato } of REGIONS)
      expect(await whole({ region: kato })).to.have.length(districtsOf(kato).length);
  });

  it('stand in the order of the Kazakh alphabet, alike in any pages, each once', async () => {
    const all = await whole();
    const names = all.map(({ name }) => name.kk);
    expect(names).to.deep.equal([...names].sort(compareKazakh));
    expect(names.indexOf('Әуезов')).to.be.above(names.indexOf('Ақтөбе')).and.below(names.indexOf('Байғанин'));
    // «Абай» stands four times: by id.
    const alike = all.filter(({ name }) => name.kk === 'Абай').map(({ id }) => id);
    expect(alike).to.have.length.above(1);
    expect(alike).to.deep.equal([...alike].sort());
    for (const limit of ['1', '7', '100']) expect(await whole({}, limit)).to.deep.equal(all);
  });

  it('have names in three languages, and no screening yet', async () => {
    const answer = await server.get(`${LIST}/103200000`);
    expect(await answer.json()).to.deep.equal({
      id: '103200000',
      kato: '103200000',
      region: '100000000',
      kind: 'district',
      name: { kk: 'Абай', ru: 'Абайский', en: 'Abay' },
      screened: false,
    });
    expect(await statusOf(`${LIST}/103200000/screening`)).to.equal(404);
    expect(await whole({ parent: '103200000' })).to.deep.equal([]);
  });

  it('are kept by caches of everyone', async () => {
    const answer = await server.get(`${LIST}?region=100000000`);
    const etag = answer.headers.get('ETag')!;
    expect(answer.headers.get('Cache-Control')).to.match(/^public/);
    expect((await server.get(`${LIST}?region=100000000`, { 'If-None-Match': etag })).status).to.equal(304);
  });

  for (const path of ['/nowhere', '/%00', '/constructor', '/nowhere/screening', '/%F0%9F%98%80/screening'])
    it(`have nothing at ${path}`, async () => expect(await statusOf(LIST + path)).to.equal(404));
  for (const query of ['region=1', 'limit=0', 'limit=101', 'cursor=nowhere', 'parent=%00', 'parent=Ә'])
    it(`refuse ${query}`, async () => expect(await statusOf(`${LIST}?${query}`)).to.equal(422));

  it('can be screened where the list is the built-in one', async () => {
    await take([{ id: '103200000', ...SCREENING }], null);
    expect((await page({ region: '100000000' })).attribution).to.deep.equal(GEOKZ);
    expect(await whole({ region: '100000000' })).to.have.length(districtsOf('100000000').length);
    const screened = (await whole()).filter((district) => district.screened);
    expect(screened.map(({ id }) => id)).to.deep.equal(['103200000']);
    const answer = await server.get(`${LIST}/103200000/screening`);
    expect(ScreeningSchema.parse(await answer.json())).to.include({ districtId: '103200000', example: true });
  });

  it('of a region are what was imported, with who published it; those of other regions stay', async () => {
    const row = { region: '110000000', kind: 'district', name_ru: 'Пример' };
    await take([
      { id: 'x-2', ...row, name_kk: 'Ыбырай' },
      { id: 'x-1', ...row, name_kk: 'Іле' },
      { id: 'x-3', ...row, kind: 'rural-okrug', parent: 'x-1', name_kk: 'Өзен' },
      { id: 'x-4', ...row, kind: 'rural-okrug', parent: '103200000', region: '100000000', name_kk: 'Ұлы' },
    ]);
    const own = await page({ region: '110000000' });
    expect(own.attribution).to.deep.equal(OWN);
    expect(own.data.map(({ id }) => id)).to.deep.equal(['x-2', 'x-1']);
    expect((await page({ region: '150000000' })).attribution).to.deep.equal(GEOKZ);
    // An okrug replaces no list of districts.
    expect(await whole({ region: '100000000' })).to.have.length(districtsOf('100000000').length);
    expect((await whole({ parent: '103200000' })).map(({ id }) => id)).to.deep.equal(['x-4']);
    expect(await whole({ parent: '103200000', region: '110000000' })).to.deep.equal([]);
    expect((await page({ limit: '1' })).attribution.text)
      .to.contain(GEOKZ.text)
      .and.contain(GEOKZ.url)
      .and.contain(OWN.text);
    expect(await whole()).to.have.length(224 - districtsOf('110000000').length + 2);
    const [gone] = districtsOf('110000000');
    expect(await statusOf(`${LIST}/${gone!.id}`)).to.equal(404);
    expect(await statusOf(`${LIST}/x-3`)).to.equal(200);
  });
  it('of an older import go when an operator replaces the list of their region, and no others', async () => {
    const row = { region: '110000000', kind: 'district', name_ru: 'Пример', name_kk: 'Үлгі' };
    const parts = { storage: server.storage, clock: () => server.time.now };
    const replace = (rows: readonly Cells[], dryRun = false) =>
      importDistricts(parts, sheetWith(rows), { source: OWN, dryRun, replace: true });
    const ids = async (query: Record<string, string>) => (await whole(query)).map(({ id }) => id).sort();
    expect(await replace([{ ...row, id: 'x-9' }], true)).to.include({ removed: 3 });
    expect(await ids({ region: '110000000' })).to.deep.equal(['x-1', 'x-2']);
    // Whose parent goes, goes with it or is refused.
    expect(await replace([{ ...row, id: 'x-3', kind: 'rural-okrug', parent: 'x-1' }])).to.deep.include({
      bad: [{ line: 2, problems: [{ column: 'parent', reason: 'no district has the id “x-1”' }] }],
    });
    expect(await replace([{ ...row, id: 'x-1' }])).to.include({ removed: 2 });
    expect(await ids({ region: '110000000' })).to.deep.equal(['x-1']);
    expect(await ids({ parent: 'x-1' })).to.deep.equal([]);
    expect(await ids({ parent: '103200000' })).to.deep.equal(['x-4']);
  });
});
