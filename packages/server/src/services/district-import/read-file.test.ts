import { deflateRawSync } from 'node:zlib';
import { expect } from 'chai';
import { afterAll } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { StartError } from '../../start-error.js';
import { csvOf, SCREENING, temporaryFolder, territories } from './district-file.test.parts.js';
import { readDistrictFile } from './read-file.js';
import { judgedRow } from './rows.js';

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** What stands in a file, a line a row. */
async function read(content: string | Uint8Array, ...columns: string[]) {
  const sheet = await readDistrictFile(folder.write('list', content));
  return sheet.rows.map((row) => {
    const judged = judgedRow(row, sheet.columns);
    return [row.line, ...columns.map((column) => judged.text(column))];
  });
}
const refusal = (content: string | Uint8Array) =>
  read(content).then(
    () => 'read',
    (error: unknown) => (error instanceof StartError ? error.message : Promise.reject(error as Error)),
  );

const HEADER = 'id,region,kind,name_kk,name_ru';
const LINE = 'a,100000000,district,Абай,Абайский';

/** A zip file with one part, which says of itself that it has `size` bytes. */
function zipOf(content: Buffer, size = content.length, method = 8): Buffer {
  const packed = method === 8 ? deflateRawSync(content) : content;
  const name = Buffer.from('xl/workbook.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(method, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}

describe('a file of districts', () => {
  it('may have its columns in any order and case, with a mark of UTF-8, commas, semicolons or tabs', async () => {
    const rows = [[2, 'a', 'Абай']];
    expect(await read(`${HEADER}\n${LINE}\n`, 'id', 'name_kk')).to.deep.equal(rows);
    const otherwise = '\uFEFFName_KK;NAME RU;Kind;region;ID\r\nАбай;Абайский;district;100000000;a\r\n';
    expect(await read(otherwise, 'id', 'name_kk')).to.deep.equal(rows);
    expect(await read(`${HEADER}\n${LINE}`.replaceAll(',', '\t'), 'id', 'name_kk')).to.deep.equal(rows);
  });

  it('tells the line where a row begins, also after empty lines and lines broken inside a cell', async () => {
    const text = `\n${HEADER}\n\na,100000000,district,"Абай\nекінші",x\n,,,,\nb,100000000,district,"5 ""А"" сынып",y\n`;
    expect(await read(text, 'id', 'name_kk')).to.deep.equal([
      [4, 'a', 'Абай екінші'],
      [7, 'b', '5 "А" сынып'],
    ]);
  });

  it('is text, also where it looks like a formula', async () => {
    expect(await read(`${HEADER}\na,100000000,district,=1+1,@x`, 'name_kk', 'name_ru')).to.deep.equal([
      [2, '=1+1', '@x'],
    ]);
  });

  it('may be a workbook, with codes as numbers, days as days, and truth as truth', async () => {
    const bytes = await writeWorkbook([
      ['', 'id', 'kato', 'region', 'kind', 'name_kk', 'name_ru', 'as_of', 'example', 'screened'].map(
        (value) => ({ value }),
      ),
      [],
      [
        null,
        'a',
        103200000,
        '100000000',
        'district',
        'Абай',
        'Абайский',
        { value: new Date('2025-10-01T00:00:00Z'), format: 'yyyy-mm-dd' },
        true,
        12,
      ],
    ]).toBuffer();
    expect(await read(bytes, 'id', 'kato', 'region', 'as_of', 'example', 'screened')).to.deep.equal([
      [3, 'a', '103200000', '100000000', '2025-10-01', 'true', '12'],
    ]);
  });

  it('may be a workbook whose first sheet is about something else', async () => {
    const bytes = await writeWorkbook([
      { sheet: 'note', data: [['Ескерту']] },
      { sheet: 'list', data: [HEADER.split(','), LINE.split(',')] },
    ]).toBuffer();
    expect(await read(bytes, 'id', 'name_ru')).to.deep.equal([[2, 'a', 'Абайский']]);
  });

  it('is read alike from CSV and from a workbook', async () => {
    const rows = territories(50).map((row) => ({ ...SCREENING, ...row }));
    const columns = Object.keys(rows[0]!);
    const bytes = await writeWorkbook([
      columns,
      ...rows.map((row) => columns.map((column) => row[column as 'id'] ?? '')),
    ]).toBuffer();
    expect(await read(bytes, ...columns)).to.deep.equal(await read(csvOf(rows), ...columns));
  });

  for (const [what, content, says] of [
    ['is empty', '', 'it is empty'],
    ['names no columns', 'Абай,Абайский\n', 'its first row must name the columns'],
    ['names a column twice', `${HEADER},id\n${LINE},a`, 'two of its columns are named “id”'],
    [
      'has a column with a slip in its name',
      `${HEADER},specialization_kk\n${LINE},x`,
      'it has columns that are not known: “specialization_kk”',
    ],
    [
      'has a column that every object has',
      'id,constructor,name_kk\na,b,Абай',
      'it has columns that are not known: “constructor”',
    ],
    ['lacks a column', 'id,region,name_kk\na,100000000,Абай', 'it lacks the columns kind, name_ru'],
    [
      'opens a quotation mark for ever',
      `${HEADER}\na,"${'x\n'.repeat(10)}`,
      'a quotation mark is opened and never closed',
    ],
    // «Абай» in Windows-1251.
    [
      'is not UTF-8',
      Buffer.concat([
        Buffer.from(`${HEADER}\na,100000000,district,`),
        Buffer.from([0xc0, 0xe1, 0xe0, 0xe9, 0x2c, 0x78]),
      ]),
      'it is not UTF-8, perhaps Windows-1251',
    ],
    ['is UTF-16', Buffer.from(`\uFEFF${HEADER}`, 'utf16le'), 'it is UTF-16'],
    ['is an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'it is an old workbook (.xls)'],
    ['is no text', Buffer.from('id\0kato'), 'it is neither text nor a workbook'],
    ['is a zip file of something else', zipOf(Buffer.from('<a/>')), 'it is no workbook (.xlsx)'],
    ['is cut', zipOf(Buffer.from('<a/>')).subarray(0, 60), 'it is no workbook (.xlsx)'],
    [
      'is larger when unpacked than it may be',
      zipOf(Buffer.from('x'), 300_000_000),
      'unpacked it is larger than 256 MB',
    ],
    ['unpacks to more than it says', zipOf(Buffer.alloc(50_000_000), 1000), 'it is no workbook (.xlsx)'],
    [
      'has a cell in the far corner',
      zipOf(
        Buffer.from(
          '<sheetData><row r="1"><c r="A1"/></row><row r="1048576"><c r="XFD1048576"/></row></sheetData>',
        ),
      ),
      'its last cell is too far from the first',
    ],
    ...['r="999999999"', 'r="1e9"', "r = 'ZZZZZZZ3'", 'r="A&#49;"'].map(
      (place) =>
        [
          `has a cell where none can be, ${place}`,
          zipOf(Buffer.from(`<sheetData><c t="n" ${place}/></sheetData>`)),
          'its cells stand in places that no sheet has',
        ] as const,
    ),
    ['is too large', Buffer.alloc(50_000_001, 'x'), 'it is larger than 50 MB'],
  ] as const)
    it(`is refused in one line when it ${what}`, async () => {
      const message = await refusal(content);
      expect(message).to.contain(`The file cannot be imported: ${says}`).and.not.contain('\n');
    });

  it('is refused in one line when it is not there, or a folder', async () => {
    for (const path of ['/nowhere/list.csv', '/tmp'])
      expect(await readDistrictFile(path).catch((error: unknown) => error)).to.be.instanceOf(StartError);
  });
});
