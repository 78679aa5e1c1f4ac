import type { LenderDayCount } from '@amanat/loans';
import { annualRates, effectiveAnnualRate, lenderYearFraction } from '@amanat/loans';
import type { Check, Mismatch } from '../vector.ts';
import { compare, within } from '../vector.ts';
import type { AppendixJInput } from './appendix-j.ts';
import { appendixJRate } from './appendix-j.ts';

interface Span {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  readonly yearDays?: number | string;
}

interface Flow {
  readonly type?: 'advance' | 'payment';
  readonly amount: string;
  readonly date?: string;
  readonly at?: Span;
  readonly every?: Span;
  readonly count?: number;
}

/** A moment in years, as a fraction. */
type Years = readonly [numerator: number, denominator: number];

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

function plus([a, b]: Years, [c, d]: Years): Years {
  const common = (b / gcd(b, d)) * d;
  return [a * (common / b) + c * (common / d), common];
}

/** 365.25 days are four times as many quarters of a day. */
function ofDays(days: number, yearDays: number | string): Years {
  const length = Number(yearDays);
  return Number.isInteger(length) ? [days, length] : [days * 4, length * 4];
}

function inYears({ years = 0, months = 0, weeks = 0, days = 0, yearDays = 365 }: Span): Years {
  let time: Years = [years, 1];
  if (months !== 0) time = plus(time, [months, 12]);
  if (weeks !== 0) time = plus(time, [weeks, 52]);
  return days === 0 ? time : plus(time, ofDays(days, yearDays));
}

function signed({ type, amount }: Flow): number {
  return type === 'payment' ? 0 - Number(amount) : Number(amount);
}

/** The flows on a common grid of ticks: every time is a whole number of them. */
function ratesOf(moments: readonly { time: Years; amount: number }[]): number[] {
  const ticks = moments.reduce((common, { time: [, d] }) => (common / gcd(common, d)) * d, 1);
  const flows = moments.map(({ time: [n, d], amount }) => ({ at: n * (ticks / d), amount }));
  return annualRates(flows, ticks);
}

function timeOf(flow: Flow, first: string, convention: string): Years {
  const dayCount = convention.replace('yearFraction ', '') as LenderDayCount;
  const name = convention === 'eu' ? 'eu-month' : convention.startsWith('days/') ? 'actual/365' : dayCount;
  const { numerator, denominator } = lenderYearFraction(name, first, flow.date ?? first);
  return convention === 'days/365.25' ? ofDays(numerator, 365.25) : [numerator, denominator];
}

function solve(flows: readonly Flow[], convention: string): number[] {
  const dates = flows.flatMap(({ date }) => date ?? []).sort();
  const moments = flows.flatMap((flow) => {
    const amount = signed(flow);
    if (flow.at === undefined) return [{ time: timeOf(flow, dates[0] ?? '', convention), amount }];
    const step = inYears(flow.every ?? {});
    const start = inYears(flow.at);
    return Array.from({ length: flow.count ?? 1 }, (_, i) => ({
      time: plus(start, [step[0] * i, step[1]]),
      amount,
    }));
  });
  return ratesOf(moments);
}

/** Dated flows by days/365 go through the calculator's own function as well. */
function lawfulTenths(flows: readonly Flow[], convention: string): string | undefined {
  if (convention !== 'days/365' || flows.some(({ date }) => date === undefined)) return undefined;
  const dated = flows.map((flow) => ({ date: flow.date ?? '', amount: signed(flow) }));
  const rate = effectiveAnnualRate(dated);
  return rate.ok ? rate.displayPercent : rate.reason;
}

export const checkApr: Check = ({ input, expected }) => {
  const { ratePercent, tolerance, aprRounded1 } = expected as Record<
    'ratePercent' | 'tolerance' | 'aprRounded1',
    string
  >;
  const { convention } = input as { convention: string };
  if (convention === 'us-appendix-j') {
    return within('ratePercent', ratePercent, tolerance, appendixJRate(input as AppendixJInput));
  }
  const { flows } = input as { flows: readonly Flow[] };
  const [rate = NaN] = solve(flows, convention);
  const found = within('ratePercent', ratePercent, tolerance, rate);
  const tenths = lawfulTenths(flows, convention) ?? (Math.round(rate * 10) / 10).toFixed(1);
  return aprRounded1 ? [...found, ...compare({ aprRounded1 }, { aprRounded1: tenths })] : found;
};

export const checkXirr: Check = ({ input, expected }) => {
  const { flows, convention } = input as { flows: readonly Flow[]; convention: string };
  const wanted = expected as { rate: string | null; tolerance?: string; allRoots?: readonly string[] };
  const rates = solve(flows, convention).map((percent) => percent / 100);
  const verdict = effectiveAnnualRate(flows.map((flow) => ({ date: flow.date ?? '', amount: signed(flow) })));
  const told = verdict.ok ? 'one rate' : verdict.reason;
  if (wanted.rate === null) return compare({ told: 'no-rate' }, { told });
  const tolerance = wanted.tolerance ?? '1e-7';
  const nearest = (root: string): number =>
    [...rates].sort((a, b) => Math.abs(a - Number(root)) - Math.abs(b - Number(root)))[0] ?? NaN;
  if (wanted.allRoots === undefined) return within('rate', wanted.rate, tolerance, nearest(wanted.rate));
  const found: Mismatch[] = compare(
    { roots: wanted.allRoots.length, told: 'several-rates' },
    { roots: rates.length, told },
  );
  wanted.allRoots.forEach((root) => found.push(...within(`root ${root}`, root, tolerance, nearest(root))));
  return found;
};

export const checkDayCount: Check = ({ input, expected }) => {
  const { dayCount, start, end } = input as { dayCount: LenderDayCount; start: string; end: string };
  const wanted = expected as { days?: number; yearFraction?: string; tolerance?: string };
  const { numerator, denominator } = lenderYearFraction(dayCount, start, end);
  const found: Mismatch[] = [];
  if (wanted.days !== undefined) found.push(...compare({ days: wanted.days }, { days: numerator }));
  if (wanted.yearFraction !== undefined) {
    const [n = '', d = '1'] = wanted.yearFraction.split('/');
    const got = numerator / denominator;
    found.push(...within('yearFraction', String(Number(n) / Number(d)), wanted.tolerance ?? '1e-12', got));
  }
  return found;
};
