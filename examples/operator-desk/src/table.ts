import { el, type Child } from './element.ts';

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => Child;
}

/**
 * A table that narrow screens show as cards. Cards are blocks, which lose the meaning of a table in browsers,
 * so every part says its role; each cell has its head for the eye.
 */
export function tableView<Row>(
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  rowClass: (row: Row) => string = () => '',
): HTMLTableElement {
  return el(
    'table',
    { role: 'table' },
    el('caption', {}, caption),
    el(
      'thead',
      { role: 'rowgroup' },
      el(
        'tr',
        { role: 'row' },
        columns.map(({ head }) => el('th', { scope: 'col', role: 'columnheader' }, head)),
      ),
    ),
    el(
      'tbody',
      { role: 'rowgroup' },
      rows.map((row) =>
        el(
          'tr',
          { role: 'row', className: rowClass(row) },
          columns.map(({ head, cell }, place) =>
            place === 0
              ? el('th', { scope: 'row', role: 'rowheader', data: { head } }, cell(row))
              : el('td', { role: 'cell', data: { head } }, cell(row)),
          ),
        ),
      ),
    ),
  );
}
