import { unreadable } from './rows.js';

/** All rows that a sheet of Excel has, with more columns than a file of districts has. */
const MAX_CELLS = 40_000_000;

/** The attribute that says where a row or a cell stands. */
const PLACE = /(?<![\w.:-])r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * Looks at the parts of one workbook, and throws a `StartError` when its sheets are too large. Whoever reads a sheet fills
 * all of the table up to its last cell: one cell in its far corner, in a file of 2 kB, would take all memory.
 */
export function createCellCount(): (part: Buffer) => void {
  let total = 0;
  return (part) => {
    if (!part.includes('sheetData')) return;
    let [rows, columns] = [0, 0];
    for (const [, quoted, otherwise] of part.toString('latin1').matchAll(PLACE)) {
      const place = /^([A-Z]{0,3})(\d{1,7})$/.exec(quoted ?? otherwise ?? '');
      if (!place) throw unreadable('its cells stand in places that no sheet has');
      const [, letters = '', number] = place;
      rows = Math.max(rows, Number(number));
      columns = Math.max(columns, columnNumber(letters));
    }
    total += rows * columns;
    if (total > MAX_CELLS)
      throw unreadable(
        'its last cell is too far from the first. Delete what stands below the table and beside it',
      );
  };
}
