import { open } from 'node:fs/promises';
import { sheetOf, type Sheet } from './columns.js';
import { readCsv } from './csv.js';
import { unreadable } from './rows.js';
import { readSheets } from './workbook.js';

/** The official workbook of the whole country has about 2 MB. */
const MAX_BYTES = 50_000_000;
const startsWith = (bytes: Uint8Array, ...first: number[]) => first.every((byte, at) => bytes[at] === byte);

/** The bytes of a file that is not too large. Throws a `StartError` that says what is wrong. */
async function readBytes(path: string): Promise<Buffer> {
  const file = await open(path).catch(() => {
    throw unreadable('there is no such file, or it may not be read');
  });
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw unreadable('it is no file');
    if (stat.size > MAX_BYTES) throw unreadable(`it is larger than ${MAX_BYTES / 1_000_000} MB`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** What to import, from a CSV file or an .xlsx workbook; its bytes say which, not its name. Throws a `StartError`. */
export async function readDistrictFile(path: string): Promise<Sheet> {
  const bytes = await readBytes(path);
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) return sheetOf(await readSheets(bytes));
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw unreadable('it is an old workbook (.xls). Save it as .xlsx, or as “CSV UTF-8”');
  return sheetOf([readCsv(bytes)]);
}
