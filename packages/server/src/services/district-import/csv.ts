import { CsvError, parse, type InfoRecord } from 'csv-parse/sync';
import { unreadable, type Row } from './rows.js';

const DELIMITERS = [';', ',', '\t'] as const;
const MAX_RECORD_CHARACTERS = 1_000_000;

/** The text of a file. Throws a `StartError` when it is not UTF-8. */
function decoded(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw unreadable('it is UTF-16. Save it as “CSV UTF-8”');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable(
      'it is not UTF-8, perhaps Windows-1251. Save it as “CSV UTF-8”, or as a workbook (.xlsx)',
    );
  }
  if (text.includes('\0')) throw unreadable('it is neither text nor a workbook (.xlsx)');
  return text;
}

/** Which delimiter the first line has most of; names of columns hold none. */
function delimiterOf(text: string): string {
  const [first = ''] = text.trimStart().split(/\r?\n/, 1);
  const count = (delimiter: string) => first.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/**
 * The rows of a CSV file, the header first: UTF-8 with or without its mark; semicolons, commas or tabs.
 * Throws a `StartError` for a file that is not one.
 */
export function readCsv(bytes: Uint8Array): Row[] {
  const text = decoded(bytes);
  let records: { readonly record: string[]; readonly info: InfoRecord }[];
  try {
    records = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: MAX_RECORD_CHARACTERS,
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : null;
    const where = line === null ? '' : ` (found at line ${line})`;
    if (error.code === 'CSV_QUOTE_NOT_CLOSED')
      throw unreadable(`a quotation mark is opened and never closed${where}`);
    if (error.code === 'CSV_MAX_RECORD_SIZE') throw unreadable(`one of its rows has no end${where}`);
    throw unreadable(`it is not CSV${where}`);
  }
  // The parser says where a record ends; quoted ones may begin lines before.
  let ended = 0;
  return records.map(({ record, info }) => {
    const line = ended + 1;
    ended = info.lines;
    return { line, cells: record };
  });
}
