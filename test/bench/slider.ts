import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const CDN = fileURLToPath(new URL('../../packages/widgets/dist/cdn/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.html': 'text/html; charset=utf-8',
};
const PAGE = `<!doctype html><html lang="kk"><meta charset="utf-8"><title>slider</title>
<amanat-microcredit-calculator years="7" start-date="2026-11-24"></amanat-microcredit-calculator>
<script type="module" src="/amanat.js"></script></html>`;

export interface SliderFigures {
  /** Milliseconds from the slider's event to the end of the render that follows it, on the throttled processor. */
  readonly p50: number;
  readonly p95: number;
  readonly moves: number;
  /** Rows of the open schedule, the pay-out included; 0 when it is folded. They follow when the slider rests. */
  readonly rows: number;
}

/** Drags the slider of a calculator with 84 payments through 200 positions, in Chromium with the processor slowed 4×. */
export async function measureSlider(withTable: boolean): Promise<SliderFigures> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    try {
      const body = path === '/' ? PAGE : readFileSync(CDN + path);
      response.setHeader('content-type', TYPES[extname(path) || '.html'] ?? 'text/plain');
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 900, height: 1200 } });
    await page.goto(`http://127.0.0.1:${port}/`);
    const calculator = page.locator('amanat-microcredit-calculator');
    await calculator.locator('.chart').waitFor();
    if (withTable) {
      await calculator.locator('.answer .button.primary').click();
      await calculator.locator('table').waitFor();
    }
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return await calculator.evaluate(async (element) => {
      const host = element as HTMLElement & { updateComplete: Promise<boolean> };
      const slider = host.shadowRoot?.querySelector<HTMLInputElement>('input[type=range]');
      if (!slider) throw new Error('The calculator has no slider');
      const took: number[] = [];
      for (let i = 0; i < 220; i += 1) {
        slider.value = String(1_000_000 + i * 40_000);
        const start = performance.now();
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await host.updateComplete;
        // The first moves warm the engine up; they are the visitor's first two seconds at most.
        if (i >= 20) took.push(performance.now() - start);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      took.sort((a, b) => a - b);
      const at = (share: number) => took[Math.floor(took.length * share)] ?? NaN;
      const rows = host.shadowRoot?.querySelectorAll('tbody tr').length ?? 0;
      return { p50: at(0.5), p95: at(0.95), moves: took.length, rows };
    });
  } finally {
    await browser.close();
    server.close();
  }
}

/** Prints the time of one move of the slider beside its ceiling of 16 ms. */
export async function benchSlider(): Promise<void> {
  console.log('\nSlider of the calculator, 84 payments, processor slowed 4×: ms a move (ceiling p95 16)');
  for (const withTable of [false, true]) {
    const { p50, p95, moves, rows } = await measureSlider(withTable);
    const what = withTable ? `with the table of ${rows} rows open` : 'with the chart';
    console.log(`  p50 ${p50.toFixed(1)}  p95 ${p95.toFixed(1)}  of ${moves} moves, ${what}`);
  }
}
