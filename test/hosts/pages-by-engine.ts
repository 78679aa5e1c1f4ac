import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints `chromium: 41 of 41 host pages` once all have been opened. */
export default class PagesByEngine implements Reporter {
  readonly #pages = new Map<string, { opened: number; working: number }>();

  onTestEnd(test: TestCase, { status }: TestResult): void {
    const engine = test.parent.project()?.name;
    if (!engine || status === 'skipped' || !test.tags.includes('@page')) return;
    const counts = this.#pages.get(engine) ?? { opened: 0, working: 0 };
    this.#pages.set(engine, {
      opened: counts.opened + 1,
      working: counts.working + Number(status === test.expectedStatus),
    });
  }

  onEnd(): void {
    for (const [engine, { working, opened }] of this.#pages)
      console.log(`${engine}: ${working} of ${opened} host pages`);
  }
}
