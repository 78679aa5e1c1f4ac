import { annualRates } from '@amanat/loans';
import type { Check } from '../vector.ts';
import { within } from '../vector.ts';

/** An exact fraction. */
type Exact = readonly [numerator: bigint, denominator: bigint];

interface TimeValueInput {
  readonly function: string;
  readonly rate?: string;
  readonly nper?: number;
  readonly per?: number;
  readonly pmt?: string;
  readonly pv?: string | number;
  readonly fv?: string | number;
  readonly type?: 0 | 1;
  readonly start?: number;
  readonly end?: number;
  readonly nominal?: string;
  readonly npery?: number;
  readonly firstAt?: number;
  readonly values?: readonly string[];
}

function exact(text: string | number | undefined): Exact {
  const [n = '0', d = '1'] = String(text ?? 0).split('/');
  const of = (decimal: string): Exact => {
    const [whole = '0', part = ''] = decimal.split('.');
    return [BigInt(whole + part), 10n ** BigInt(part.length)];
  };
  return over(of(n), of(d));
}

const ONE: Exact = [1n, 1n];
const plus = ([a, b]: Exact, [c, d]: Exact): Exact => (b === d ? [a + c, b] : [a * d + c * b, b * d]);
const times = ([a, b]: Exact, [c, d]: Exact): Exact => [a * c, b * d];
const over = ([a, b]: Exact, [c, d]: Exact): Exact => [a * d, b * c];
const minus = ([a, b]: Exact): Exact => [-a, b];
const power = ([a, b]: Exact, n: number): Exact => [a ** BigInt(n), b ** BigInt(n)];

/** To a float by way of thirty decimals, so that nothing is lost before the last step. */
function number([n, d]: Exact): number {
  return Number((n * 10n ** 30n) / d) / 1e30;
}

/** pv·(1+r)ⁿ + pmt·(1+r·type)·((1+r)ⁿ − 1)/r + fv = 0, money received positive. */
function annuityFactor(rate: Exact, nper: number, type: number): Exact {
  if (rate[0] === 0n) return [BigInt(nper), 1n];
  const grown = plus(power(plus(ONE, rate), nper), minus(ONE));
  return over(type === 1 ? times(grown, plus(ONE, rate)) : grown, rate);
}

function payment(input: TimeValueInput): Exact {
  const { nper = 0, type = 0 } = input;
  const rate = exact(input.rate);
  const owed = plus(times(exact(input.pv), power(plus(ONE, rate), nper)), exact(input.fv));
  return minus(over(owed, annuityFactor(rate, nper, type)));
}

function futureValue(input: TimeValueInput, pmt: Exact, nper: number): Exact {
  const rate = exact(input.rate);
  const grown = times(exact(input.pv), power(plus(ONE, rate), nper));
  return minus(plus(grown, times(pmt, annuityFactor(rate, nper, input.type ?? 0))));
}

function interest(input: TimeValueInput, per: number): Exact {
  const { type = 0 } = input;
  if (type === 1 && per === 1) return [0n, 1n];
  const rate = exact(input.rate);
  const paid = times(futureValue(input, payment(input), per - 1), rate);
  return type === 1 ? over(paid, plus(ONE, rate)) : paid;
}

function cumulated(input: TimeValueInput, of: (per: number) => Exact): Exact {
  let sum: Exact = [0n, 1n];
  for (let per = input.start ?? 1; per <= (input.end ?? 0); per += 1) sum = plus(sum, of(per));
  return sum;
}

/** Periods on a grid of one tick: the rate of a period is the yearly rate of a year of one tick. */
function periodRate(values: readonly number[]): number {
  const rates = annualRates(
    values.map((amount, at) => ({ at, amount })),
    1,
  );
  return (rates[0] ?? NaN) / 100;
}

function rateOfPayments({ nper = 0, pmt, pv, fv, type = 0 }: TimeValueInput): number {
  const values = Array.from({ length: nper + 1 }, (_, at) => {
    const pays = type === 1 ? at < nper : at > 0;
    return (at === 0 ? Number(pv) : 0) + (pays ? Number(pmt) : 0) + (at === nper ? Number(fv ?? 0) : 0);
  });
  return periodRate(values);
}

function periods({ rate, pmt, pv, fv, type = 0 }: TimeValueInput): number {
  const r = number(exact(rate));
  const perRate = (Number(pmt) * (1 + r * type)) / r;
  return Math.log((perRate - Number(fv ?? 0)) / (perRate + Number(pv))) / Math.log(1 + r);
}

function value(input: TimeValueInput): number {
  const principal = (per: number): Exact => plus(payment(input), minus(interest(input, per)));
  switch (input.function) {
    case 'PMT':
      return number(payment(input));
    case 'IPMT':
      return number(interest(input, input.per ?? 1));
    case 'PPMT':
      return number(principal(input.per ?? 1));
    case 'CUMIPMT':
      return number(cumulated(input, (per) => interest(input, per)));
    case 'CUMPRINC':
      return number(cumulated(input, principal));
    case 'FV':
      return number(futureValue(input, exact(input.pmt), input.nper ?? 0));
    case 'RATE':
      return rateOfPayments(input);
    case 'NPER':
      return periods(input);
    case 'IRR':
      return periodRate((input.values ?? []).map(Number));
    case 'NPV': {
      const growth = 1 + number(exact(input.rate));
      return (input.values ?? []).reduce(
        (sum, amount, i) => sum + Number(amount) / growth ** (i + (input.firstAt ?? 1)),
        0,
      );
    }
    case 'EFFECT':
      return (1 + Number(input.nominal) / (input.npery ?? 1)) ** (input.npery ?? 1) - 1;
    case 'NOMINAL':
      return ((1 + Number(input.rate)) ** (1 / (input.npery ?? 1)) - 1) * (input.npery ?? 1);
    default:
      return NaN;
  }
}

/** Excel's names over exact fractions and the engine's root finder: what a spreadsheet says of the same loan. */
export const checkTimeValue: Check = ({ input, expected }) => {
  const wanted = expected as { value: string; tolerance: string };
  // A float cannot hold a tolerance below its own grain.
  const tolerance = Math.max(Number(wanted.tolerance), Math.abs(Number(wanted.value)) * 2 ** -52);
  return within('value', wanted.value, String(tolerance), value(input as TimeValueInput));
};
