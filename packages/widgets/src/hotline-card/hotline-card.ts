import { nothing, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AmanatElement } from '../element/amanat-element.js';
import { connect } from '../element/connection.js';
import {
  dangerNow,
  expectations,
  numberAndFacts,
  qrPanel,
  verification,
  waysToReach,
} from './hotline-card.view.js';
import { createHotline, type WrittenChannel } from './hotline-card.model.js';
import { HOTLINE_STRINGS } from './hotline-card.strings.js';
import { hotlineStyles } from './hotline-card.styles.js';
import { drawQrCode } from '../element/qr-code.js';
import type { openingWords, OpeningWords } from './weekly-hours.js';

/**
 * The card of contact centre 111: what stands on it is in the file, so it needs no server and no connection.
 * With a server it takes newer data quietly; without an answer it stays as it was, since the number is the help.
 *
 * @summary The contact centre 111: call, write, open on another phone, what to expect.
 * @documentation https://www.npmjs.com/package/@amanat/widgets
 * @since 0.1.0
 * @tag amanat-hotline-card
 * @tagname amanat-hotline-card
 * @slot fallback - Shown before, and without, JavaScript: the number as a `tel:` link.
 * @fires amanat-locale-change - The visitor chose another language.
 * @csspart root - The section.
 * @csspart card - The sheet of paper.
 * @csspart number - The number in large type.
 * @csspart button - The links that call and write.
 * @cssprop [--amanat-accent=#0b6b6e] - Colour of the number and of the link that calls.
 * @example
 * ```html
 * <amanat-hotline-card><a slot="fallback" href="tel:111">111</a></amanat-hotline-card>
 * ```
 */
export class HotlineCard extends AmanatElement {
  static override styles = [AmanatElement.styles, hotlineStyles];

  readonly #store = createHotline();
  #unsubscribe: (() => void) | undefined;
  #clockTimer: ReturnType<typeof setInterval> | undefined;
  #askedServer: string | undefined;

  /** The ways to write that the page's owner has confirmed; those of the data when not set. */
  @property({ attribute: false }) channels: readonly WrittenChannel[] | undefined;
  /** The clock that opening hours and the age of the data are read by. */
  @property({ attribute: false }) now: () => Date = () => new Date();

  /** Reads a weekly table; fetched for a line that has one. */
  @state() private readWeekly: typeof openingWords | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = this.#store.subscribe(() => this.requestUpdate());
    // A missed answer, or hours that have ended meanwhile.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    clearInterval(this.#clockTimer);
    this.#clockTimer = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#keepTime();
    if (this.server === this.#askedServer) return;
    this.#askedServer = this.server;
    if (this.server !== undefined) void this.#refresh(this.server);
  }

  protected override renderContent(): TemplateResult {
    const strings = HOTLINE_STRINGS[this.locale];
    const { hotline, qr, copy } = this.#store.state;
    const view = { locale: this.locale, strings, hotline };
    return html`
      ${dangerNow(view)}
      <div class="columns">
        <div class="reach">
          ${this.renderTitle(html`<span>${hotline.name[this.locale]}</span>`)}
          ${numberAndFacts(view, this.#weeklyOpening)}
          ${waysToReach(view, this.channels ?? hotline.channels, {
            copy,
            qrShown: qr.shown,
            onCopy: () => void this.#copyNumber(),
            onQr: () => void this.#toggleQr(),
          })}
          ${qrPanel(view, qr)}
        </div>
        ${expectations(view, this.renderHeading(html`<span>${strings.expect}</span>`, 1))}
      </div>
      ${verification(view, this.now())}
    `;
  }

  /** The card itself is the line to 111. */
  protected override renderHelpLine(): TemplateResult | typeof nothing {
    return nothing;
  }

  get #weeklyOpening(): OpeningWords | undefined {
    return this.readWeekly?.(this.locale, this.#store.state.hotline.hours.weekly ?? [], this.now());
  }

  /** Lines that close are looked at every minute; 111 never closes, and costs neither code nor timer. */
  #keepTime(): void {
    const { always, weekly } = this.#store.state.hotline.hours;
    if (always || !weekly || this.#clockTimer !== undefined || !this.isConnected) return;
    this.#clockTimer = setInterval(() => this.requestUpdate(), 60_000);
    import('./weekly-hours.js').then(
      ({ openingWords }) => (this.readWeekly = openingWords),
      () => undefined,
    );
  }

  async #refresh(server: string): Promise<void> {
    try {
      const client = await connect(server, this.locale);
      const hotline = await client.hotline.retrieve();
      if (server === this.#askedServer) this.#store.dispatch({ type: 'hotline-arrived', hotline });
    } catch {
      // No word of it: the embedded number is right in front of the visitor, and calling needs no server.
    }
  }

  async #copyNumber(): Promise<void> {
    const strings = HOTLINE_STRINGS[this.locale];
    let done = true;
    try {
      await navigator.clipboard.writeText(this.#store.state.hotline.number);
    } catch {
      // Refused by the visitor, the page's policy, or a page without https.
      done = false;
    }
    this.#store.dispatch({ type: 'copied', done });
    this.announce(done ? strings.copied : strings.copyRefused);
  }

  async #toggleQr(): Promise<void> {
    const { state } = this.#store;
    if (state.qr.shown) {
      this.#store.dispatch({ type: 'qr-closed' });
      return;
    }
    this.#store.dispatch({ type: 'qr-asked' });
    try {
      const code = await drawQrCode(`tel:${state.hotline.number}`);
      this.#store.dispatch({ type: 'qr-drawn', code });
    } catch {
      this.#store.dispatch({ type: 'qr-failed' });
      this.announce(`${HOTLINE_STRINGS[this.locale].qrFailed} ${state.hotline.number}`);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amanat-hotline-card': HotlineCard;
  }
}
