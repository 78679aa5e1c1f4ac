/** What is wrong with an input. Text for people is made by the caller, by locale, from the code and the limit. */
export type LoanInputCode =
  | 'amount-too-small'
  | 'amount-too-large'
  | 'not-whole-tiyn'
  | 'rate-not-decimal'
  | 'rate-too-high'
  | 'months-out-of-range'
  | 'months-not-whole-periods'
  | 'every-months-unknown'
  | 'date-invalid'
  | 'method-unknown'
  | 'day-count-unknown'
  | 'grace-out-of-range'
  | 'paying-months-invalid'
  | 'rounding-invalid'
  | 'cost-invalid'
  | 'calendar-invalid'
  | 'repayment-invalid';

/**
 * An input from which no schedule can be made. Every public function that takes a loan throws it,
 * and nothing else; no figure is ever NaN or Infinity.
 */
export class LoanInputError extends Error {
  override readonly name = 'LoanInputError';
  readonly code: LoanInputCode;
  /** The bound that was passed, in the unit of the field: tiyn for amounts, months, periods or per cent. */
  readonly limit: number | undefined;

  constructor(code: LoanInputCode, limit?: number) {
    super(limit === undefined ? code : `${code} (${limit})`);
    this.code = code;
    this.limit = limit;
  }
}
