import type { Locale } from '@amanat/l10n';
import type { SiteSettings } from '@amanat/sdk';
import type { LitElement, ReactiveController } from 'lit';
import { pageConfigId } from './settings.js';

/** An element that may be told settings, and where from. */
export interface ToldElement extends LitElement {
  readonly configId: string | undefined;
  readonly server: string | undefined;
  readonly locale: Locale;
}

/** Asks the server once for the settings of an element's config-id; without one nothing is fetched. */
export class ToldSettingsController implements ReactiveController {
  readonly #host: ToldElement;
  readonly #onSettings: (settings: SiteSettings) => void;
  #asked = '';
  #isInUse = false;

  constructor(host: ToldElement, onSettings: (settings: SiteSettings) => void) {
    this.#host = host;
    this.#onSettings = onSettings;
  }

  hostConnected(): void {
    this.#host.addEventListener('input', this.#onInput);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('input', this.#onInput);
  }

  /** On a slow line a visitor may be quicker: nobody's answers are replaced. */
  readonly #onInput = (): void => {
    this.#isInUse = true;
  };

  hostUpdated(): void {
    const { server } = this.#host;
    const configId = server && (this.#host.configId ?? pageConfigId());
    if (!configId || this.#asked === server + configId) return;
    this.#asked = server + configId;
    void this.#ask(server, configId);
  }

  async #ask(server: string, configId: string): Promise<void> {
    try {
      const { laySiteSettings } = await import('./site-settings.js');
      const settings = await laySiteSettings(
        this.#host,
        server,
        configId,
        this.#host.locale,
        () => !this.#isInUse,
      );
      if (settings) this.#onSettings(settings);
    } catch {
      // The file did not come: the element does without.
    }
  }
}
