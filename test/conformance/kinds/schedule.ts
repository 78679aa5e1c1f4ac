import type { LenderRow, LenderSchedule, LenderTerms } from '@amanat/loans';
import { calculateLenderSchedule, decimalText, lenderDueDates, lenderPayoff } from '@amanat/loans';
import type { Check, Mismatch } from '../vector.ts';
import { compare } from '../vector.ts';
import { inCalculator } from './calculator.ts';

type Amounts = Partial<Record<'principal' | 'interest' | 'total' | 'balance', string>>;

interface ExpectedSchedule {
  readonly rows?: readonly ({ n: number; dueDate?: string } & Amounts)[];
  readonly totals?: Amounts;
  readonly yearSums?: readonly ({ year: number } & Amounts)[];
  readonly balloon?: string;
  readonly count?: number;
}

type Field = 'principal' | 'interest' | 'total';

function sums(rows: readonly LenderRow[], text: (units: bigint) => string): Record<Field, string> {
  const sum = (field: Field): string => text(rows.reduce((all, row) => all + row[field], 0n));
  return { principal: sum('principal'), interest: sum('interest'), total: sum('total') };
}

function rowsPerYear({ frequency: { unit, every } }: LenderTerms): number {
  return { day: 365, week: 52, month: 12, year: 1 }[unit] / every;
}

function compareSchedule(
  { rows, scale }: LenderSchedule,
  terms: LenderTerms,
  expected: ExpectedSchedule,
): Mismatch[] {
  const text = (units: bigint): string => decimalText(units, scale, terms.decimals);
  const found: Mismatch[] = [];
  for (const wanted of expected.rows ?? []) {
    const row = rows[wanted.n - 1];
    const shown = row && {
      ...row,
      principal: text(row.principal),
      interest: text(row.interest),
      total: text(row.total),
      balance: text(row.balance),
    };
    found.push(...compare(wanted, shown ?? {}, `row ${wanted.n}.`));
  }
  if (expected.totals) found.push(...compare(expected.totals, sums(rows, text), 'totals.'));
  const perYear = rowsPerYear(terms);
  for (const wanted of expected.yearSums ?? []) {
    const ofYear = rows.slice((wanted.year - 1) * perYear, wanted.year * perYear);
    found.push(...compare(wanted, { year: wanted.year, ...sums(ofYear, text) }, `year ${wanted.year}.`));
  }
  if (expected.count !== undefined) found.push(...compare({ count: expected.count }, { count: rows.length }));
  if (expected.balloon !== undefined) {
    const balloon = (rows.at(-1)?.total ?? 0n) - (rows[0]?.total ?? 0n);
    found.push(...compare({ balloon: expected.balloon }, { balloon: text(balloon) }));
  }
  return found;
}

/** Schedules and prepayments: by the lender's conventions, and by the calculator wherever it has the same terms. */
export const checkSchedule: Check = ({ input, expected }) => {
  const terms = input as LenderTerms;
  const wanted = expected as ExpectedSchedule;
  const found = compareSchedule(calculateLenderSchedule(terms), terms, wanted);
  const calculated = inCalculator(terms);
  if (!calculated) return found;
  const again = compareSchedule(calculated, terms, wanted);
  return [...found, ...again.map((mismatch) => ({ ...mismatch, field: `calculator: ${mismatch.field}` }))];
};

export const checkPayoff: Check = ({ input, expected }) => {
  const terms = input as Parameters<typeof lenderPayoff>[0];
  const { scale, ...amounts } = lenderPayoff(terms);
  const shown = Object.entries(amounts).map(([field, units]) => [
    field,
    decimalText(units, scale, terms.decimals),
  ]);
  return compare(expected as object, Object.fromEntries(shown) as object);
};

export const checkDates: Check = ({ input, expected }) => {
  const { dueDates } = expected as { dueDates: string[] };
  const got = lenderDueDates(input as LenderTerms);
  return compare({ dueDates: dueDates.join(' ') }, { dueDates: got.join(' ') });
};
