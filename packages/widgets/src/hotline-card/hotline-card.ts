import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AmanatElement } from '../element/amanat-element.js';
import { connect } from '../element/connection.js';
import { oneOf } from '../element/development.js';
import { replacePage } from '../element/replace-page.js';
import type { Desk } from './desk/desk.js';
import {
  askForCallToCome,
  dangerNow,
  expectations,
  numberAndFacts,
  toolsToCome,
  verification,
  waysToReach,
  writeAndCall,
  type HotlineView,
} from './hotline-card.view.js';
import { createHotline, writtenChannels, type WrittenChannel } from './hotline-card.model.js';
import { HOTLINE_STRINGS } from './hotline-card.strings.js';
import { hotlineStyles } from './hotline-card.styles.js';

/** How much of the card is shown, and where. */
export const VARIANTS = ['card', 'compact', 'sticky'] as const;
export type Variant = (typeof VARIANTS)[number];

/**
 * The card of contact centre 111: what stands on it is in the file, so it needs no server and no connection.
 * With a server it takes newer data quietly; without an answer it stays as it was, since the number is the help.
 *
 * @summary The contact centre 111: write, call, be called, open on another phone, print a poster, what to expect.
 * @documentation https://www.npmjs.com/package/@amanat/widgets
 * @since 0.1.0
 * @tag amanat-hotline-card
 * @slot fallback - Shown before, and without, JavaScript: the number as a `tel:` link.
 * @csspart number - The number in large type.
 * @csspart button - The links that call and write, and the buttons.
 * @example
 * ```html
 * <amanat-hotline-card variant="sticky"><a slot="fallback" href="tel:111">111</a></amanat-hotline-card>
 * ```
 */
export class HotlineCard extends AmanatElement {
  static override styles = [AmanatElement.styles, hotlineStyles];

  readonly #store = createHotline();
  #unsubscribe: (() => void) | undefined;
  #askedServer: string | undefined;

  /** `card` (default), `compact`: one line, or `sticky`: one line at the bottom of the window, which can be closed. */
  @property() variant: Variant = 'card';
  /** Tells search engines of the line, as a schema.org ContactPoint inside this element; one on a page. */
  @property({ attribute: 'json-ld', type: Boolean }) jsonLd = false;
  /** Where the exit of the request for a call leads: a page that anyone may have open. */
  @property({ attribute: 'exit-url' }) exitUrl: string | undefined;
  /** The ways to write that the page's owner has confirmed; those of the data when not set. */
  @property({ attribute: false }) channels: readonly WrittenChannel[] | undefined;
  /** The clock that opening hours and the age of the data are read by. */
  @property({ attribute: false }) now: () => Date = () => new Date();

  /** What the first paint does without. */
  @state() private desk: Desk | undefined;
  /** Without a connection for it: no place is kept for what does not come. */
  @state() private isWithoutDesk = false;

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
    this.desk?.rest();
  }

  /** Replaces the page with another. A host application with its own way of leaving may override it. */
  protected leaveTo(address: string): void {
    replacePage(address);
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    void quietly(() => this.#fetchDesk());
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.desk?.suit();
    if (this.server === this.#askedServer) return;
    this.#askedServer = this.server;
    if (this.server !== undefined) void this.#refresh(this.server);
  }

  protected override renderContent(): TemplateResult {
    const { desk } = this;
    const view = this.#view;
    const isToCome = !desk && !this.isWithoutDesk;
    if (this.#variant !== 'card') return desk?.renderStrip() ?? this.#renderFirstLine(view);
    const { hotline, copy } = this.#store.state;
    return (
      desk?.renderInstead() ??
      html`
        ${dangerNow(view)}
        <div class="columns">
          <div class="reach">
            ${this.renderTitle(html`<span>${hotline.name[this.locale]}</span>`)}
            ${numberAndFacts(view, desk?.opening())}
            ${waysToReach(view, this.#channels, {
              copy,
              onCopy: () => void this.#copyNumber(),
              askForCall:
                isToCome && this.server !== undefined ? askForCallToCome(view) : desk?.renderAskForCall(),
            })}
            ${isToCome ? toolsToCome() : desk?.renderTools()}
          </div>
          ${expectations(
            view,
            this.renderHeading(html`<span>${view.strings.expect}</span>`, 1),
            desk?.renderFacts(),
          )}
        </div>
        ${verification(view, this.seesPage ? this.now() : undefined)} ${desk?.renderPoster()}
      `
    );
  }

  /** The card itself is the line to 111. */
  protected override renderHelpLine(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** A line has no room for one. */
  protected override renderFooter(): TemplateResult | typeof nothing {
    return this.#variant === 'card' ? super.renderFooter() : nothing;
  }

  get #variant(): Variant {
    return oneOf(VARIANTS, this.variant, 'card', 'variant');
  }

  get #channels(): readonly WrittenChannel[] {
    return this.channels ?? this.#store.state.hotline.channels;
  }

  get #view(): HotlineView {
    return { locale: this.locale, strings: HOTLINE_STRINGS[this.locale], hotline: this.#store.state.hotline };
  }

  /** Until the desk is here, and where it does not come: the number all the same. */
  #renderFirstLine(view: HotlineView): TemplateResult {
    return html`${this.renderTitle(html`<span>${view.hotline.name[this.locale]}</span>`)}
      <div class="actions">${writeAndCall(view, writtenChannels(this.#channels))}</div>`;
  }

  async #fetchDesk(): Promise<void> {
    const { createDesk } = await import('./desk/desk.js');
    this.desk = createDesk({
      element: this,
      view: () => this.#view,
      setting: () => ({
        variant: this.#variant,
        jsonLd: this.jsonLd,
        exitUrl: this.exitUrl,
        server: this.server,
        channels: this.#channels,
        now: this.now,
      }),
      heading: (content, offset, id) =>
        offset === 0 ? this.renderTitle(content) : this.renderHeading(content, offset, id),
      focusOn: (selector) => void this.focusOn(selector),
      announce: (message) => this.announce(message),
      leaveTo: (address) => this.leaveTo(address),
      drawNow: () => this.performUpdate(),
    });
  }

  async #refresh(server: string): Promise<void> {
    // No word of a failure: the embedded number is right in front of the visitor, and calling needs no server.
    await quietly(async () => {
      const client = await connect(server, this.locale);
      const hotline = await client.hotline.retrieve();
      if (server === this.#askedServer) this.#store.dispatch({ type: 'hotline-arrived', hotline });
    });
  }

  async #copyNumber(): Promise<void> {
    const strings = HOTLINE_STRINGS[this.locale];
    const done = await quietly(() => navigator.clipboard.writeText(this.#store.state.hotline.number));
    // Refused by the visitor, the page's policy, or a page without https.
    this.#store.dispatch({ type: 'copied', done });
    this.announce(done ? strings.copied : strings.copyRefused);
  }
}

/** Whether it could be done. */
async function quietly(attempt: () => Promise<unknown>): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch {
    return false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amanat-hotline-card': HotlineCard;
  }
}
