import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A @web/test-runner reporter that writes `{passed, failed, skipped, failures}` of a run to `file`; failures by name. */
export function countsReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
      const fail = (name) => {
        counts.failed++;
        counts.failures.push(name);
      };
      const walk = (suite, path) => {
        for (const test of suite?.tests ?? [])
          if (test.skipped) counts.skipped++;
          else if (test.passed) counts.passed++;
          else fail(`${path} › ${test.name}: ${test.error?.message ?? ''}`);
        for (const child of suite?.suites ?? []) walk(child, `${path} › ${child.name}`);
      };
      for (const { testFile, testResults, passed, errors } of sessions) {
        const before = counts.failed;
        walk(testResults, testFile);
        // A file that could not even be loaded has no tests; it is a failure all the same.
        if (!passed && counts.failed === before) fail(`${testFile}: ${errors[0]?.message ?? 'did not end'}`);
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
