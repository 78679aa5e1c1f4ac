import readWorkbook from 'read-excel-file/universal';
import { unreadable, type Row } from './rows.js';
import { createCellCount } from './sheet-size.js';
import { refuseZipBomb } from './zip-size.js';

const MAX_UNPACKED_BYTES = 256_000_000;

const asText = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/**
 * The rows of each sheet of an .xlsx workbook, the header first. Numbers are written out, dates as `YYYY-MM-DD`, of a formula
 * stands what the workbook says it came to. Throws a `StartError` for a file that is none, or too large when unpacked.
 */
export async function readSheets(bytes: Buffer): Promise<Row[][]> {
  refuseZipBomb(bytes, MAX_UNPACKED_BYTES, createCellCount());
  let sheets;
  try {
    const { buffer, byteOffset, length } = bytes;
    sheets = await readWorkbook(buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer);
  } catch {
    throw unreadable('it is no workbook (.xlsx), or a damaged one');
  }
  return sheets.map(({ data }) =>
    data.map((cells, index) => ({ line: index + 1, cells: (cells as readonly unknown[]).map(asText) })),
  );
}
