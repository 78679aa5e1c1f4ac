import { pathToFileURL } from 'node:url';
import type { LoanInput } from '@amanat/loans';
import { calculateSchedule, effectiveAnnualRate, tenge, undatedRows } from '@amanat/loans';

/** One way to compute the same thing: from the number of a round, so that no engine can keep a result. */
interface Contender {
  readonly name: string;
  readonly run: (round: number) => unknown;
}

const MONTHS = 60;
const RATE = 2.5;
const START = '2026-01-15';

/** Peers are development dependencies of this folder alone; one that is not installed is reported as missing. */
async function peer<T>(
  name: string,
  pick: (module: Record<string, unknown>) => unknown,
): Promise<T | undefined> {
  try {
    const module = (await import(name)) as Record<string, unknown>;
    return pick({ ...(module['default'] as object), ...module }) as T;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

const loan = (round: number): LoanInput => ({
  amountTiyn: tenge(2_500_000 + round),
  annualRatePercent: String(RATE),
  months: MONTHS,
  startDate: START,
  method: 'annuity',
});

type Loanjs = new (amount: number, months: number, rate: number, type: string) => unknown;
type Amortization = (amount: number, years: number, rate: number) => unknown;
type Amortizationjs = (amount: number, down: number, rate: number, years: number, perYear: number) => unknown;
type PartOf = (rate: number, period: number, periods: number, amount: number) => number;

async function scheduleContenders(): Promise<Contender[]> {
  const Loan = await peer<Loanjs>('loanjs', (m) => m['Loan']);
  const amortization = await peer<Amortization>('amortization', (m) => m['amortizationSchedule']);
  const amortizationjs = await peer<Amortizationjs>('amortizationjs', (m) => m['amortize']);
  const ipmt = await peer<PartOf>('financial', (m) => m['ipmt']);
  const missing = (name: string): Contender => ({ name: `${name} (not installed)`, run: () => undefined });
  return [
    Loan
      ? { name: 'loanjs', run: (i) => new Loan(2_500_000 + i, MONTHS, RATE, 'annuity') }
      : missing('loanjs'),
    {
      name: 'undatedRows',
      run: (i) =>
        undatedRows({
          amountTiyn: tenge(2_500_000 + i),
          annualRatePercent: '2.5',
          months: MONTHS,
          method: 'annuity',
        }),
    },
    { name: 'calculateSchedule, dates and ГЭСВ', run: (i) => calculateSchedule(loan(i)) },
    amortization
      ? { name: 'amortization', run: (i) => amortization(2_500_000 + i, MONTHS / 12, RATE) }
      : missing('amortization'),
    amortizationjs
      ? { name: 'amortizationjs', run: (i) => amortizationjs(2_500_000 + i, 0, RATE, MONTHS / 12, 12) }
      : missing('amortizationjs'),
    ipmt
      ? {
          name: 'financial (IPMT a row)',
          run: (i) =>
            Array.from({ length: MONTHS }, (_, k) => ipmt(RATE / 1200, k + 1, MONTHS, -2_500_000 - i)),
        }
      : missing('financial'),
  ];
}

type Xirr = (flows: readonly { amount: number; date: Date }[]) => number;
type XirrWhen = (flows: readonly { amount: number; when: Date }[]) => number;

async function rateContenders(): Promise<Contender[]> {
  const { rows } = calculateSchedule(loan(0));
  const flows = (i: number) => [
    { date: START, amount: 247_500_000 - i },
    ...rows.map(({ date, payment }) => ({ date, amount: 0 - payment })),
  ];
  const dated = flows(0).map(({ date, amount }) => ({ date: new Date(date), when: new Date(date), amount }));
  const shifted = (i: number) => [{ ...dated[0]!, amount: 247_500_000 - i }, ...dated.slice(1)];
  const webcarrot = await peer<Xirr>('@webcarrot/xirr', (m) => m['xirr']);
  const xirr = await peer<XirrWhen>('xirr', (m) => m['default']);
  return [
    { name: 'effectiveAnnualRate', run: (i) => effectiveAnnualRate(flows(i)) },
    webcarrot
      ? { name: '@webcarrot/xirr', run: (i) => webcarrot(shifted(i)) }
      : { name: '@webcarrot/xirr (not installed)', run: () => undefined },
    xirr
      ? { name: 'xirr', run: (i) => xirr(shifted(i)) }
      : { name: 'xirr (not installed)', run: () => undefined },
  ];
}

/** Microseconds a run, the best of many rounds taken in turn, so that a busy machine disturbs all alike. */
function measure(contenders: readonly Contender[], rounds = 60, runs = 2_000): Map<Contender, number> {
  const best = new Map<Contender, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) {
      const started = performance.now();
      for (let i = 0; i < runs; i += 1) contender.run(i);
      const each = ((performance.now() - started) / runs) * 1000;
      best.set(contender, Math.min(best.get(contender) ?? Infinity, each));
    }
  }
  return best;
}

function print(title: string, contenders: readonly Contender[]): void {
  const times = measure(contenders.filter(({ name }) => !name.endsWith('(not installed)')));
  const [first] = times.values();
  console.log(`\n${title}`);
  for (const contender of contenders) {
    const time = times.get(contender);
    const figures =
      time === undefined ? '' : `${time.toFixed(2).padStart(8)} µs  × ${(time / (first ?? time)).toFixed(2)}`;
    console.log(`  ${figures.padStart(20)}  ${contender.name}`);
  }
}

/** Prints our schedules and rates beside those of npm peers; × is the time in multiples of the first line's. */
export async function printLoans(): Promise<void> {
  const schedules = await scheduleContenders();
  print(`A schedule of ${MONTHS} rows`, schedules);
  print(`The effective rate of ${MONTHS + 1} dated flows`, await rateContenders());
  const long = { ...loan(0), months: 84, dayCount: 'actual/365' } as const;
  print('A recalculation of 84 rows by actual days, as on a slider', [
    {
      name: 'calculateSchedule',
      run: (i) => calculateSchedule({ ...long, amountTiyn: tenge(5_000_000 + i) }),
    },
  ]);
  if (schedules.some(({ name }) => name === 'loanjs (not installed)')) {
    console.log('\nloanjs is not installed: the ratios above compare us with ourselves.');
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await printLoans();
