import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { startTestServer, type TestServer } from '../../app.test.parts.js';
import { temporaryFolder } from './district-file.test.parts.js';
import { importDistricts } from './import.js';
import { readDistrictFile } from './read-file.js';
import { badRowLine } from './report.js';

const HEADER = ['te', 'ab', 'cd', 'ef', 'hij', 'k', 'name_kaz', 'name_rus', 'nn'];
/** Made up after the form of the classifier; the codes and names of districts are those of the built-in list. */
const ROWS = [
  ['100000000', '10', '00', '00', '000', '0', 'Абай облысы', 'область Абай', ''],
  ['101000000', '10', '10', '00', '000', '3', 'Семей Қ.Ә.', 'Семей Г.А.', ''],
  ['101010000', '10', '10', '10', '000', '1', 'Семей қ.', 'г.Семей', ''],
  ['101030000', '10', '10', '30', '000', '2', 'Үлгі а.о.', 'Улгинский с.о.', ''],
  ['101030100', '10', '10', '30', '100', '2', 'Үлгі а.', 'с.Улги', ''],
  ['103200000', '10', '32', '00', '000', '2', 'Абай ауданы', 'Абайский район', ''],
  ['103230000', '10', '32', '30', '000', '2', 'Мысал а.о.', 'Мысалский с.о.', ''],
  ['103230100', '10', '32', '30', '100', '2', 'Мысал а.', 'с.Мысал', ''],
  ['103400000', '10', '34', '00', '000', '2', 'Ақсуат ауданы', 'район Ақсуат', ''],
  ['103410000', '10', '34', '10', '000', '1', 'Бірінші қ.ә.', 'Первый Г.А.', ''],
  ['103420000', '10', '34', '20', '000', '1', 'Кент к.ә.', 'Поселковая п.а.', ''],
  ['750000000', '75', '00', '00', '000', '1', 'Алматы қ.', 'г.Алматы', ''],
  ['751110000', '75', '11', '10', '000', '1', 'Алмалы ауданы', 'Алмалинский район', ''],
] as const;
const SOURCE = { text: 'Ресми жіктеуіш үлгісі' };

describe(`the workbook of the classifier, on ${process.env['DATABASE_URL'] ? 'PostgreSQL' : 'SQLite'}`, () => {
  let server: TestServer;
  const folder = temporaryFolder();
  beforeAll(async () => (server = await startTestServer()));
  afterAll(() => {
    folder.remove();
    return server.close();
  });
  const run = async (content: string | Uint8Array) =>
    importDistricts(
      { storage: server.storage, clock: () => server.time.now },
      await readDistrictFile(folder.write('kato', content)),
      { source: SOURCE, dryRun: false },
    );
  const stored = async (parent?: string) => {
    const rows = await (parent === undefined
      ? server.storage.districts.topLevel()
      : server.storage.districts.under(parent));
    return rows
      .map((row) => [row.id, row.kind, row.name_kk, row.name_ru, row.name_en])
      .sort(([a], [b]) => (a! < b! ? -1 : 1));
  };

  it('gives districts, cities and rural okrugs with the stems of their names, and passes over the rest', async () => {
    // As numbers, as a workbook keeps them: the zeros of 00 are gone.
    const cells = ROWS.map(([te, ab, cd, ef, hij, k, kaz, rus, nn]) => [
      Number(te),
      Number(ab),
      Number(cd),
      Number(ef),
      Number(hij),
      k,
      kaz,
      rus,
      nn,
    ]);
    const report = await run(await writeWorkbook([HEADER, ...cells]).toBuffer());
    if (report.outcome === 'refused') throw new Error(report.bad.map(badRowLine).join('\n'));
    expect(report.districts).to.deep.equal({ new: 7, changed: 0, same: 0 });
    expect(report.passedOver).to.equal(6);
    expect(await stored()).to.deep.equal([
      ['101000000', 'city', 'Семей', 'Семей', 'Semey'],
      ['103200000', 'district', 'Абай', 'Абайский', 'Abay'],
      ['103400000', 'district', 'Ақсуат', 'Ақсуат', 'Aqsuat'],
      ['751110000', 'city-district', 'Алмалы', 'Алмалинский', 'Almaly'],
    ]);
    expect(await stored('101000000')).to.deep.equal([
      ['101030000', 'rural-okrug', 'Үлгі', 'Улгинский', 'Үлгі'],
    ]);
    expect(await stored('103200000')).to.deep.equal([
      ['103230000', 'rural-okrug', 'Мысал', 'Мысалский', 'Мысал'],
    ]);
    expect(await stored('103400000')).to.deep.equal([['103410000', 'city', 'Бірінші', 'Первый', 'Бірінші']]);
    expect(report.replaced.map(({ region, imported }) => [region, imported])).to.deep.equal([
      ['100000000', 3],
      ['750000000', 1],
    ]);
  });

  it('is the same from CSV, with the names of the columns in their other order', async () => {
    const header = HEADER.map((name) => name.replace(/^name_(kaz|rus)$/, '$1_name'));
    const text = [header, ...ROWS].map((cells) => cells.join(';')).join('\n');
    const report = await run(text);
    expect(report.outcome === 'imported' && report.districts).to.deep.equal({ new: 0, changed: 0, same: 7 });
  });

  it('is refused with every line that is wrong', async () => {
    const bad = [
      ['12', '', '', '', '', '', 'Абай ауданы', 'Абайский район'],
      ['990000000', '99', '00', '00', '000', '0', 'Х облысы', 'Х'],
      ['103600000', '10', '38', '00', '000', '2', 'Аягөз ауданы', 'Аягозский район'],
      ['103800000', '10', '38', '00', '000', '2', 'Бескарағaй ауданы', ''],
      ['104030000', '10', '40', '30', '000', '2', 'Мысал а.о.', 'Мысалский с.о.'],
      ['103200000', '10', '32', '00', '000', '2', 'Абай ауданы', 'Абайский район'],
      ['103200000', '10', '32', '00', '000', '2', 'Абай ауданы', 'Абайский район'],
    ];
    const report = await run([HEADER.slice(0, 8), ...bad].map((cells) => cells.join(',')).join('\n'));
    expect(report.outcome === 'refused' && report.bad.map(badRowLine)).to.deep.equal([
      'line 2: te takes the nine digits of a KATO code, not “12”',
      'line 3: te takes the KATO code of one of the 20 regions, not “990000000”',
      'line 4: te is 103600000, but ab, cd, ef, hij are “103800000”',
      'line 5: name_kaz has the Latin letter “a” (U+0061) inside the word “Бескарағaй”; name_rus is empty',
      'line 6: parent no district has the id “104000000”',
      'line 8: id “103200000” stands in line 7 already',
    ]);
    expect(await stored()).to.have.length(4);
  });
});
