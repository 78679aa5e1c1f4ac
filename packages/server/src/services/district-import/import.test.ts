import { expect } from 'chai';
import fc from 'fast-check';
import type { DistrictList, Screening } from '@amanat/contract';
import { afterAll, beforeAll, vi } from 'vitest';
import { startTestServer, type TestServer } from '../../app.test.parts.js';
import { csvOf, sheetWith, SCREENING, territories, type Cells } from './district-file.test.parts.js';
import { importDistricts, type ImportReport } from './import.js';
import { badRowLine, reportLines } from './report.js';

vi.setConfig({ testTimeout: 120_000 });

const SOURCE = { text: 'Мысал тізім', url: 'https://example.com/list', asOf: '2025-10-01' };
const ROWS = 10_000;

/** One thing wrong with a row that was right, and how the report says it. */
const MISTAKES: readonly (readonly [
  change: (row: Cells, others: readonly Cells[]) => Cells,
  says: RegExp,
])[] = [
  [() => ({ region: '999999999' }), /^region takes the KATO code of one of the 20 regions, not “999999999”$/],
  [() => ({ region: '' }), /^region is empty$/],
  [() => ({ kato: '12345' }), /^kato takes the nine digits/],
  [() => ({ kato: '1000000O0' }), /^kato takes the nine digits/],
  [({ kato = '' }) => ({ kato: `99${kato.slice(2)}` }), /^kato \d{9} is not of the region/],
  [({ region = '' }) => ({ kato: region }), /^kato \d{9} is the code of a whole region$/],
  [(_, [first]) => ({ id: first!['id']! }), /^id “t-0” stands in line 2 already$/],
  [(_, others) => ({ ...others[2]! }), /^id “t-2” stands in line 4 already$/],
  [
    ({ region = '' }, others) => ({ kato: others.find((row) => row['region'] === region)!['kato']! }),
    /^kato \d{9} stands in line \d+ already$/,
  ],
  [() => ({ id: 'Абай' }), /^id takes up to 64 of a–z/],
  [() => ({ id: '', kato: '' }), /^id is empty, and so is kato$/],
  [() => ({ kind: 'oblast' }), /^kind takes district, city, city-district, rural-okrug, not “oblast”$/],
  [() => ({ kind: 'rural-okrug' }), /^parent is empty: a rural okrug belongs to a district$/],
  [() => ({ kind: 'rural-okrug', parent: 'nowhere' }), /^parent no district has the id “nowhere”$/],
  [() => ({ kind: 'district', parent: 't-0' }), /^parent is “t-0”, but a district belongs to no other/],
  [() => ({ name_kk: '  ' }), /^name_kk is empty$/],
  [() => ({ name_ru: '' }), /^name_ru is empty$/],
  [() => ({ name_kk: 'Aбай' }), /^name_kk has the Latin letter “A” \(U\+0041\) inside the word “Aбай”$/],
  [() => ({ name_ru: 'Abay' }), /^name_ru takes a name in Cyrillic letters/],
  [() => ({ name_kk: 'Аб\u200bай' }), /^name_kk has an invisible character, U\+200B$/],
  [() => ({ name_ru: 'я'.repeat(201) }), /^name_ru is longer than 200 characters$/],
  [() => ({ ...SCREENING, as_of: '2025-02-30' }), /^as_of takes a day as 2026-01-31, not “2025-02-30”$/],
  [() => ({ ...SCREENING, as_of: '2099-01-01' }), /^as_of is in the future: 2099-01-01$/],
  [() => ({ ...SCREENING, as_of: '' }), /^as_of is empty: a screening needs its day$/],
  [() => ({ ...SCREENING, source_title: '' }), /^source_title is empty: a screening needs its source$/],
  [() => ({ ...SCREENING, source_url: '' }), /^source_url is empty: a screening needs its source$/],
  [() => ({ ...SCREENING, source_url: 'javascript:alert(1)' }), /^source_url takes an address with https/],
  [() => ({ ...SCREENING, source_as_of: '01.02.2025' }), /^source_as_of takes a day/],
  [() => ({ ...SCREENING, source_lang: '1' }), /^source_lang takes kk, ru or en/],
  [
    () => ({ ...SCREENING, directions: 'livestock; mining' }),
    /^directions takes crops, livestock, processing, other, not “mining”$/,
  ],
  [() => ({ ...SCREENING, screened: '-3' }), /^screened is negative: -3$/],
  [() => ({ ...SCREENING, of: 'five' }), /^of takes a whole number, not “five”$/],
  [() => ({ ...SCREENING, screened: '6' }), /^screened is more than there are: 6 of 5$/],
  [() => ({ ...SCREENING, of: '' }), /^of is empty, and the other number is not$/],
  [
    () => ({ ...SCREENING, specialisation_ru: 'Пример' }),
    /^specialisation_ru has 1 entries, and specialisation_kk has 2$/,
  ],
  [() => ({ ...SCREENING, example: 'maybe' }), /^example takes true or false, not “maybe”$/],
];

describe(`an import of districts, on ${process.env['DATABASE_URL'] ? 'PostgreSQL' : 'SQLite'}`, () => {
  let server: TestServer;
  beforeAll(async () => (server = await startTestServer()));
  afterAll(() => server.close());
  const run = (rows: readonly Cells[], dryRun = false, to = server): Promise<ImportReport> =>
    importDistricts({ storage: to.storage, clock: () => to.time.now }, sheetWith(rows), {
      source: SOURCE,
      dryRun,
    });
  const list = async (query: string) =>
    (await (await server.get(`/v1/districts?${query}`)).json()) as DistrictList;

  it('takes none of 10,000 rows while 50 are bad, says of each its line and why, and takes all when they are mended', async () => {
    const good = territories(ROWS);
    const expected = new Map<number, RegExp>();
    const bad = [...good];
    for (let number = 0; number < 50; number += 1) {
      const [change, says] = MISTAKES[number % MISTAKES.length]!;
      // Districts, and none that anything stands under.
      const index = 120 + number * 100 + (number % 20);
      expect(good[index]).to.include({ kind: 'district' });
      bad[index] = { ...good[index]!, ...change(good[index]!, good) };
      expected.set(index + 2, says);
    }
    let began = performance.now();
    const refused = await run(bad);
    const refusedMs = performance.now() - began;
    if (refused.outcome !== 'refused') throw new Error(refused.outcome);
    expect(refused.bad.map(({ line }) => line)).to.deep.equal([...expected.keys()]);
    for (const { line, problems } of refused.bad) {
      const [says] = problems.map(({ column, reason }) => `${column} ${reason}`);
      expect(says, `line ${line}`).to.match(expected.get(line)!);
      expect(problems, `line ${line}`).to.have.length(1);
    }
    expect(await server.storage.districts.topLevel()).to.deep.equal([]);
    expect((await list('limit=1')).attribution).to.include({ licence: 'CC BY 4.0' });

    began = performance.now();
    const report = await run(good);
    const importedMs = performance.now() - began;
    if (report.outcome === 'refused') throw new Error(report.bad.map(badRowLine).join('\n'));
    expect(report.districts).to.deep.equal({ new: ROWS, changed: 0, same: 0 });
    expect(report.screenings).to.deep.equal({ new: ROWS / 10, changed: 0, same: 0 });
    expect(await server.storage.districts.topLevel()).to.have.length((ROWS / 5) * 3);
    console.log(
      `10,000 rows: ${Math.round(refusedMs)} ms to refuse 50 bad ones, ${Math.round(importedMs)} ms to import`,
    );
  });

  it('changes nothing when it is repeated, and says what a changed file would change', async () => {
    const again = await run(territories(ROWS));
    if (again.outcome === 'refused') throw new Error('refused');
    expect(again.districts).to.deep.equal({ new: 0, changed: 0, same: ROWS });
    expect(again.screenings).to.deep.equal({ new: 0, changed: 0, same: ROWS / 10 });
    const [first, ...rest] = territories(101);
    const changed = [{ ...first!, name_ru: 'Другое' }, ...rest];
    const dry = await run(changed, true);
    expect(reportLines(dry as Exclude<ImportReport, { outcome: 'refused' }>).slice(0, 2)).to.deep.equal([
      'Nothing was written. An import would make:',
      'Districts, cities and rural okrugs: 0 new, 1 changed, 100 as before.',
    ]);
    const id = first!['id']!;
    expect((await server.storage.districts.find(id))?.name_ru).to.equal(first!['name_ru']);
    await run(changed);
    expect((await server.storage.districts.find(id))?.name_ru).to.equal('Другое');
  });

  it('is followed by lists and screenings that say who published them', async () => {
    const page = await list('region=100000000&limit=2');
    expect(page.attribution).to.deep.equal(SOURCE);
    const screening = await server.get('/v1/districts/t-0/screening');
    expect(await screening.json()).to.deep.equal({
      districtId: 't-0',
      asOf: '2025-10-01',
      specialisation: [
        { kk: 'Мысал: қой шаруашылығы', ru: 'Пример: овцеводство', en: 'Example: sheep' },
        { kk: 'Мысал: сүт', ru: 'Пример: молоко', en: 'Example: milk' },
      ],
      resources: [],
      problemZones: [],
      needs: [{ kk: 'Мысал: су', ru: 'Пример: вода', en: 'Example: water' }],
      directions: ['livestock', 'processing'],
      coverage: { screened: 3, of: 5 },
      source: { title: 'Мысал деректер', url: 'https://example.com/', lang: 'kk' },
      example: true,
    });
    const okrugs = await list('parent=t-0');
    expect(okrugs.data.map(({ id, kind, parent }) => [id, kind, parent])).to.deep.equal([
      ['t-60', 'rural-okrug', 't-0'],
      ['t-80', 'rural-okrug', 't-0'],
    ]);
  });

  it('holds a newer screening beside an older one, and shows the newer', async () => {
    const row = { id: 't-0', ...SCREENING, as_of: '2025-11-01', needs_kk: '', needs_ru: '', needs_en: '' };
    expect(await run([row])).to.deep.include({ screenings: { new: 1, changed: 0, same: 0 } });
    const shown = (await (await server.get('/v1/districts/t-0/screening')).json()) as Screening;
    expect([shown.asOf, shown.needs]).to.deep.equal(['2025-11-01', []]);
    expect(await server.storage.screenings.ofDistricts(['t-0'])).to.have.length(2);
  });

  it('says of a screening what district it cannot find, and of a code whose it is', async () => {
    const kato = territories(1)[0]!['kato']!;
    const report = await run([
      { id: 'nowhere', ...SCREENING },
      { ...territories(1)[0]!, id: 'other' },
      { id: 't-40' },
    ]);
    expect(report.outcome === 'refused' && report.bad.map(badRowLine)).to.deep.equal([
      'line 2: id no district has the id “nowhere”',
      `line 3: kato ${kato} is stored as the code of “t-0”`,
      'line 4: id stands alone: the row says nothing of it',
    ]);
  });

  it('writes itself into the journal', async () => {
    const [entry] = await server.storage.audit.list({ limit: 1 });
    expect(entry).to.include({ actor: 'command line', action: 'districts.imported' });
  });

  it('takes a whole file or nothing of it, whatever its rows', async () => {
    const fresh = await startTestServer();
    const row = fc
      .tuple(fc.nat(39), fc.option(fc.nat(MISTAKES.length - 1), { nil: undefined, freq: 6 }), fc.boolean())
      .map(([number, mistake, screened]) => {
        const good = { ...territories(40)[number]!, ...(screened && SCREENING) };
        return mistake === undefined ? good : { ...good, ...MISTAKES[mistake]![0](good, territories(40)) };
      });
    const stored = async () => [
      (await fresh.storage.districts.topLevel()).sort((a, b) => (a.id < b.id ? -1 : 1)),
      await fresh.storage.screenings.ofDistricts(territories(40).map(({ id }) => id!)),
    ];
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
        const before = await stored();
        const report = await run(rows, false, fresh).catch(() => null);
        if (!report || report.outcome === 'refused') {
          expect(await stored()).to.deep.equal(before);
          return;
        }
        taken += 1;
        expect(report.rows).to.equal(rows.length);
        for (const { id } of rows)
          expect(await fresh.storage.districts.find(id!), csvOf(rows)).to.be.an('object');
      }),
      { numRuns: 150 },
    );
    expect(taken).to.be.above(10);
    await fresh.close();
  });
});
