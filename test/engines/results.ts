import { existsSync, readFileSync } from 'node:fs';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly failures?: readonly string[];
}

/** What a stage left: how many tests, and the names of those that failed. */
export type Results = Required<Counts>;

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites?: number;
  readonly success?: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly suites: readonly PlaywrightSuite[];
}

type Report = VitestReport | PlaywrightReport | Counts;

/** Reads what vitest, Playwright or our own reporter wrote. */
export function resultsOf(file: string): Results | undefined {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  if ('numPassedTests' in report) return ofVitest(report);
  if ('stats' in report) return ofPlaywright(report);
  return { failures: [], ...report };
}

function ofVitest({ testResults, ...counts }: VitestReport): Results {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((assertion) => assertion.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [`${name}: ${message ?? ''}`];
    return failed.map(
      ({ fullName, failureMessages }) => `${name} › ${fullName}: ${failureMessages?.at(0) ?? ''}`,
    );
  });
  // A file that could not even be loaded has no tests; it is a failure all the same.
  const isBroken = counts.numFailedTests === 0 && counts.success === false;
  const failed = isBroken ? Math.max(counts.numFailedTestSuites ?? 0, 1) : counts.numFailedTests;
  return { passed: counts.numPassedTests, failed, failures };
}

function ofPlaywright({ stats, suites }: PlaywrightReport): Results {
  const failuresOf = ({ title, suites: inner = [], specs = [] }: PlaywrightSuite): string[] => [
    ...specs.filter(({ ok }) => !ok).map((spec) => `${title} › ${spec.title}`),
    ...inner.flatMap(failuresOf),
  ];
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    failures: suites.flatMap(failuresOf),
  };
}
