import type { DayCount, LenderSchedule, LenderTerms, LoanInput, RepaymentMethod, Tiyn } from '@amanat/loans';
import { calculateSchedule, DAY_COUNTS, LARGEST_AMOUNT, tiyn } from '@amanat/loans';

const methods: Partial<Record<LenderTerms['method'], RepaymentMethod>> = {
  annuity: 'annuity',
  equalPrincipal: 'equal-principal',
  interestOnly: 'bullet',
};

/** What the calculator has terms for; any other field of a vector keeps it out. */
const known = new Set([
  ...[
    'principal',
    'annualRate',
    'termCount',
    'frequency',
    'startDate',
    'method',
    'interestBasis',
    'dayCount',
  ],
  ...['decimals', 'rounding', 'installmentMultiple', 'gracePrincipal', 'levelRate', 'weeksPerYear'],
]);

function loanInput(terms: LenderTerms): LoanInput | undefined {
  const method = methods[terms.method];
  const { unit, every } = terms.frequency;
  const everyMonths = ([1, 3, 6, 12] as const).find(
    (months) => months === (unit === 'year' ? every * 12 : every),
  );
  const { mode, interestMode, paymentMode } = terms.rounding;
  const dayCount =
    terms.interestBasis === 'period' ? '30/360' : DAY_COUNTS.find((name) => name === terms.dayCount);
  const solvedByMonths = terms.interestBasis === 'period' || terms.levelRate?.basis === 'period';
  if (Object.keys(terms).some((field) => !known.has(field)) || method === undefined || mode === 'none')
    return undefined;
  if ((unit !== 'month' && unit !== 'year') || everyMonths === undefined || terms.startDate === undefined)
    return undefined;
  if (interestMode !== undefined || paymentMode !== undefined || terms.decimals !== 2) return undefined;
  if (dayCount === undefined || (terms.method === 'annuity' && !solvedByMonths)) return undefined;
  if (terms.interestBasis === 'days' && dayCount === '30/360') return undefined;
  const amount = Math.round(Number(terms.principal) * 100);
  if (amount > LARGEST_AMOUNT) return undefined;
  return {
    amountTiyn: tiyn(amount),
    annualRatePercent: terms.annualRate,
    months: terms.termCount * everyMonths,
    everyMonths,
    startDate: terms.startDate,
    method,
    dayCount: dayCount satisfies DayCount,
    grace: { kind: 'principal', periods: terms.gracePrincipal ?? 0 },
    rounding: {
      mode,
      instalmentMultipleTiyn: (terms.installmentMultiple === undefined
        ? 1
        : terms.installmentMultiple * 100) as Tiyn,
    },
  };
}

/** The calculator's schedule of the same loan in the shape of a lender's, or nothing when it has no such terms. */
export function inCalculator(terms: LenderTerms): LenderSchedule | undefined {
  const input = loanInput(terms);
  if (!input) return undefined;
  return {
    scale: 2,
    rows: calculateSchedule(input).rows.map((row) => ({
      n: row.n,
      dueDate: row.date,
      interest: BigInt(row.interest),
      principal: BigInt(row.principal),
      total: BigInt(row.payment),
      balance: BigInt(row.balance),
    })),
  };
}
