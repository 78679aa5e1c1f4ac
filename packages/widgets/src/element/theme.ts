import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** `auto` follows the `color-scheme` of the element's place on the page, and the device where both are allowed. */
export const THEMES = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof THEMES)[number];

type ThemedHost = ReactiveControllerHost & Element & { theme: Theme };

/** Resolves a theme to the one that is drawn. */
export class ThemeController implements ReactiveController {
  readonly #host: ThemedHost;
  #device: MediaQueryList | undefined;
  readonly #redraw = () => this.#host.requestUpdate();

  constructor(host: ThemedHost) {
    this.#host = host;
    host.addController(this);
  }

  get drawn(): 'light' | 'dark' {
    if (this.#host.theme !== 'auto') return this.#host.theme === 'dark' ? 'dark' : 'light';
    const schemes = getComputedStyle(this.#host).colorScheme;
    if (!schemes.includes('dark')) return 'light';
    return schemes.includes('light') && this.#device?.matches !== true ? 'light' : 'dark';
  }

  hostConnected(): void {
    this.#device = matchMedia('(prefers-color-scheme: dark)');
    this.#device.addEventListener('change', this.#redraw);
  }

  hostDisconnected(): void {
    this.#device?.removeEventListener('change', this.#redraw);
  }
}
