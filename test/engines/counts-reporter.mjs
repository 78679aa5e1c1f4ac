import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A @web/test-runner reporter that writes `{passed, failed, skipped}` of a run to `file`. */
export function countsReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      const walk = (suite) => {
        for (const test of suite?.tests ?? [])
          counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        for (const child of suite?.suites ?? []) walk(child);
      };
      for (const session of sessions) {
        const before = counts.failed;
        walk(session.testResults);
        // A file that could not even be loaded has no tests; it is a failure all the same.
        if (!session.passed && counts.failed === before) counts.failed++;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
