import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Browser } from 'playwright';

const PAGE = `<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>…</title></head><body>
<amanat-hotline-card></amanat-hotline-card>
<amanat-microcredit-calculator></amanat-microcredit-calculator>
<script type="module" src="page.js"></script></body></html>`;

/** What a visitor of a bundled page sees. */
export interface Seen {
  readonly title: string;
  /** Where the card says its number. */
  readonly card: string;
  readonly callsTo: string | null;
  /** What the calculator says before and after another amount is typed. */
  readonly sums: readonly string[];
  readonly errors: readonly string[];
}

/** Serves a folder that a bundler wrote, and looks at it as a visitor. */
export async function openPage(browser: Browser, folder: string, endpoint: string): Promise<Seen> {
  const site = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
    if (path === '/') return response.setHeader('content-type', 'text/html').end(PAGE);
    const file = join(folder, path);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.setHeader('content-type', extname(file) === '.js' ? 'text/javascript' : 'text/plain');
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve));
  const { port } = site.address() as AddressInfo;
  const page = await browser.newPage();
  try {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`http://127.0.0.1:${port}/?endpoint=${encodeURIComponent(endpoint)}`);
    await page.waitForFunction(() => document.title.endsWith('programmes'), null, { timeout: 15_000 });
    const card = page.locator('amanat-hotline-card');
    const calculator = page.locator('amanat-microcredit-calculator');
    const result = calculator.locator('.largest').first();
    const before = await result.innerText();
    const amount = calculator.getByRole('textbox').first();
    await amount.fill('2000000');
    await amount.press('Tab');
    await page.waitForFunction(
      (said) =>
        document
          .querySelector('amanat-microcredit-calculator')
          ?.shadowRoot?.querySelector<HTMLElement>('.largest')?.innerText !== said,
      before,
      { timeout: 10_000 },
    );
    return {
      title: await page.title(),
      card: await card.getByText('111').first().innerText(),
      callsTo: await card.locator('a[href="tel:111"]').first().getAttribute('href'),
      sums: [before, await result.innerText()],
      errors,
    };
  } finally {
    await page.close();
    site.close();
  }
}
