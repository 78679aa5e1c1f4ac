import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import { button } from './button.js';
import { warnDeveloper } from './development.js';

/**
 * Where an exit leads when the page names no other place: the portal of the state bodies of Kazakhstan, a site that
 * anyone may have open.
 */
export const DEFAULT_EXIT_URL = 'https://www.gov.kz/';

interface ExitStrings {
  readonly label: string;
  readonly name: string;
  /** In a frame only: whether the page around it goes is not in our hands. */
  readonly stillHere: string;
}

const EXIT_STRINGS: Readonly<Record<Locale, ExitStrings>> = {
  kk: {
    label: 'Беттен шығу',
    name: 'Шұғыл: беттен шығу',
    stillHere: 'Бет жабылмаса, қойындыны өзіңіз жабыңыз.',
  },
  ru: {
    label: 'Покинуть страницу',
    name: 'Срочно: покинуть страницу',
    stillHere: 'Если страница не закрылась, закройте вкладку сами.',
  },
  en: {
    label: 'Leave this page',
    name: 'Urgent: leave this page',
    stillHere: 'If this page is still here, close the tab yourself.',
  },
};

/** The button. It belongs first in the tab order, in view at every place of the element. */
export function quickExitButton(locale: Locale, onExit: () => void): TemplateResult {
  const { label, name } = EXIT_STRINGS[locale];
  return button({ kind: 'exit', label, name, onClick: onExit });
}

/**
 * Covers the whole window while the page is being left; empty, over everything that the page shows.
 * The name is for people who listen: silence would sound like a fault.
 */
export function exitCover(locale: Locale): TemplateResult {
  const { label, stillHere } = EXIT_STRINGS[locale];
  return html`<dialog class="exit-cover" aria-label=${label}><p>${stillHere}</p></dialog>`;
}

/** An address of the web, else the default: `javascript:` and `data:` would run or show what a page's editor typed. */
export function exitAddress(given: string | undefined, base: string): string {
  if (!given) return DEFAULT_EXIT_URL;
  try {
    const { protocol, href } = new URL(given, base);
    if (protocol === 'https:' || protocol === 'http:') return href;
  } catch {
    // Told below.
  }
  warnDeveloper(`exit-url="${given}" is not an address of the web; "${DEFAULT_EXIT_URL}" is used`);
  return DEFAULT_EXIT_URL;
}

export interface QuickExitParts {
  /**
   * Forgets everything, synchronously. `return`: nobody took the exit; the browser has brought back, from its memory,
   * a page that was left some other way.
   */
  readonly wipe: (at: 'exit' | 'return') => void;
  /** Replaces the page with another one; what the browser does after that is out of our hands. */
  readonly navigate: (address: string) => void;
}

type ExitHost = ReactiveControllerHost & HTMLElement;

/**
 * Leaves a page at once: cover, forget, take the fragment off the address, go.
 * The steps are synchronous, so that nothing is seen or kept even when the next page is slow to come.
 * It cannot take the page out of the browser's history, and the element must say so.
 */
export class QuickExitController implements ReactiveController {
  readonly #host: ExitHost;
  readonly #parts: QuickExitParts;
  #isLeft = false;

  constructor(host: ExitHost, parts: QuickExitParts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#onPageShow);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#onPageShow);
  }

  leave(address: string): void {
    this.#isLeft = true;
    try {
      this.#hide();
      this.#parts.wipe('exit');
      history.replaceState(null, '', location.pathname + location.search);
    } finally {
      // Whatever fails, nobody is left standing before the page.
      this.#parts.navigate(address);
    }
  }

  get #root(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.root');
  }

  get #cover(): HTMLDialogElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLDialogElement>('dialog.exit-cover');
  }

  #hide(): void {
    this.#root?.classList.add('leaving');
    const cover = this.#cover;
    cover?.classList.toggle('framed', window.top !== window);
    if (cover && !cover.open) cover.showModal();
  }

  /** "Back" brought the page from memory, as it was when it was left: it must not be. */
  readonly #onPageShow = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    this.#parts.wipe(this.#isLeft ? 'exit' : 'return');
    this.#isLeft = false;
    this.#root?.classList.remove('leaving');
    this.#cover?.close();
  };
}
