import { expect, type Page } from '@playwright/test';

/** What the page does behind the visitor's back, from its first address to its last. */
export class PageConduct {
  readonly #page: Page;
  readonly #origin: string;
  readonly #asked: { readonly url: string; readonly headers: string }[] = [];
  readonly #complaints: string[] = [];

  constructor(page: Page, origin: string) {
    this.#page = page;
    this.#origin = origin;
    page.on('request', (request) =>
      this.#asked.push({ url: request.url(), headers: JSON.stringify(request.headers()) }),
    );
    // What the content policy refuses is an error of the console, in both browsers.
    page.on('console', (message) => {
      if (message.type() === 'error') this.#complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.#complaints.push(String(error)));
  }

  /** Nothing was asked of another site, nothing was left in the browser, nothing went wrong. */
  async expectClean(): Promise<void> {
    const strangers = this.#asked.map(({ url }) => url).filter((url) => new URL(url).origin !== this.#origin);
    expect.soft(strangers, 'requests to other origins').toEqual([]);
    expect.soft(this.#complaints, 'errors and refusals of the content policy').toEqual([]);
    expect.soft(await this.#page.context().cookies(), 'cookies').toEqual([]);
    // A blank page has no storage to look into.
    if (!this.#page.url().startsWith(this.#origin)) await this.#page.goto('/empty.html');
    const left = await this.#page.evaluate(async () => ({
      cookies: document.cookie,
      localStorage: Object.keys(localStorage),
      sessionStorage: Object.keys(sessionStorage),
      indexedDB: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect.soft(left, 'what stays in the browser').toEqual({
      cookies: '',
      localStorage: [],
      sessionStorage: [],
      indexedDB: [],
      caches: [],
      workers: 0,
    });
  }

  /** The number stood in no address and in no header, however it was grouped. */
  expectNeverInAddresses(receipt: string): void {
    expect(this.#asked.length, 'requests that were seen').toBeGreaterThan(0);
    const told = this.#asked.filter(
      ({ url, headers }) =>
        digitsOf(decodeURIComponent(url)).includes(receipt) || digitsOf(headers).includes(receipt),
    );
    expect(
      told.map(({ url }) => url),
      'addresses that carried the receipt',
    ).toEqual([]);
  }
}

export const digitsOf = (text: string): string => text.replace(/\D/g, '');
