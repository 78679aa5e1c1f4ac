import { StartError } from '../../start-error.js';

/** One row of a file, as text. */
export interface Row {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What is wrong with one cell, in words for the operator. */
export interface CellProblem {
  readonly column: string;
  readonly reason: string;
}

/** A row that cannot be imported, and everything that is wrong with it. */
export interface BadRow {
  readonly line: number;
  readonly problems: readonly CellProblem[];
}

/** The row that is being judged: its cells by name, and what was found wrong so far. */
export interface JudgedRow {
  readonly line: number;
  readonly problems: CellProblem[];
  /** The text of a cell without blanks around it; empty when there is no such column. */
  text(column: string): string;
  bad(column: string, reason: string): null;
}

export function judgedRow({ line, cells }: Row, columns: ReadonlyMap<string, number>): JudgedRow {
  const problems: CellProblem[] = [];
  return {
    line,
    problems,
    text: (column) => {
      const at = columns.get(column);
      // A line may be broken inside a cell, and й may be two characters.
      return at === undefined ? '' : (cells[at] ?? '').normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
    },
    bad(column, reason) {
      problems.push({ column, reason });
      return null;
    },
  };
}

/** What stood in a cell, for a report: short, and without characters that a terminal would obey. */
export function quoted(text: string): string {
  const plain = text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '�');
  return plain.length > 40 ? `“${plain.slice(0, 40)}…”` : `“${plain}”`;
}

/** The file as a whole cannot be read. The message is one line, for the operator. */
export const unreadable = (why: string): StartError => new StartError(`The file cannot be imported: ${why}`);
