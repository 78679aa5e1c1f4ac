import type { Page } from '@playwright/test';

/** A kind of site: what its server sends beside the page of this name in `pages/`. */
export interface HostPage {
  /** Its headers; `{{nonce}}`, `{{files}}` and `{{server}}` are filled in. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: string;
  /** What the site does to its finished pages, as some systems do. */
  readonly rewrite?: (html: string) => string;
  /** The bytes of the page, where they are not UTF-8. */
  readonly encode?: (text: string) => Uint8Array<ArrayBuffer>;
  /** The elements that have to work there; the card and the calculator when it is silent. */
  readonly elements?: readonly ElementName[];
  /** A request for legal aid is written there, and has to arrive at the server. */
  readonly sends?: true;
  /** What the visitor does first. */
  readonly visit?: (page: Page) => Promise<void>;
  /** Files of `libraries.ts` that may be missing on this machine. */
  readonly needs?: readonly string[];
  /**
   * What may be left there. `frame`: an empty hidden one, for a `fetch` that the page has not changed. `globals` that
   * the page itself makes when it is used, what it has `stored` itself, and its `complaints` about something that is not
   * ours to mend.
   */
  readonly leaves?: {
    readonly frame?: true;
    readonly globals?: RegExp;
    readonly stored?: RegExp;
    readonly complaints?: RegExp;
  };
  /** Why an engine is left out. */
  readonly without?: Partial<Readonly<Record<'chromium' | 'firefox' | 'webkit', string>>>;
}

export type ElementName = 'card' | 'compact card' | 'calculator' | 'figures' | 'quiz' | 'form' | 'district';
