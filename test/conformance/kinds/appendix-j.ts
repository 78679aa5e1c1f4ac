/** Input of a United States rate by Regulation Z, Appendix J: nominal, by unit periods. */
export interface AppendixJInput {
  readonly advance: string;
  readonly unitPeriodsPerYear: number | string;
  readonly payments: {
    readonly amount: string;
    readonly count: number;
    readonly firstAmount?: string;
    readonly lastAmount?: string;
  };
  readonly firstPeriod?: { readonly wholeUnitPeriods: number; readonly fraction: string };
}

function ratio(text: number | string): number {
  const [n = '0', d = '1'] = String(text).split('/');
  return Number(n) / Number(d);
}

/**
 * The rate, per cent a year: rate of a unit period · unit periods in a year, where a payment after t whole unit
 * periods and a fraction f is divided by (1 + f·i)(1 + i)^t. No product of ours states such a rate, so it lives here.
 */
export function appendixJRate(input: AppendixJInput): number {
  const { amount, count, firstAmount, lastAmount } = input.payments;
  const { wholeUnitPeriods, fraction } = input.firstPeriod ?? { wholeUnitPeriods: 1, fraction: '0' };
  const odd = ratio(fraction);
  const amounts = Array.from({ length: count }, (_, i) => {
    if (i === 0 && firstAmount !== undefined) return Number(firstAmount);
    return Number(i === count - 1 ? (lastAmount ?? amount) : amount);
  });
  const excess = (rate: number): number =>
    amounts.reduce(
      (sum, paid, i) => sum + paid / ((1 + odd * rate) * (1 + rate) ** (wholeUnitPeriods + i)),
      0,
    ) - Number(input.advance);
  let [low, high] = [0, 10];
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (excess(middle) > 0) low = middle;
    else high = middle;
  }
  return low * ratio(input.unitPeriodsPerYear) * 100;
}
