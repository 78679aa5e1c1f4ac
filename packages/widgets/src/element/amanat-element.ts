import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LOCALES, type Locale } from '@amanat/l10n';
import { AmanatEvent } from './amanat-event.js';
import { buttonStyles } from './button.styles.js';
import { oneOf } from './development.js';
import { ELEMENT_STRINGS } from './element.strings.js';
import { NearestLangController } from './nearest-lang.js';
import { rootStyles } from './root.styles.js';
import { pageEndpoint } from './settings.js';
import { THEMES, ThemeController, type Theme } from './theme.js';

/** The visitor chose another language inside an element. */
export class AmanatLocaleChangeEvent extends AmanatEvent {
  readonly locale: Locale;
  constructor(locale: Locale) {
    super('amanat-locale-change');
    this.locale = locale;
  }
}

/**
 * What every element of the set has: the language of its place, a theme, a sheet of paper that the page's
 * styles cannot reach, a status region, the line to 111 and the switch of language.
 * A subclass renders its content; it never renders a `<style>`, a `style=` or an `h1`.
 */
export abstract class AmanatElement extends LitElement {
  static override styles: CSSResultGroup = [rootStyles, buttonStyles];

  readonly #lang = new NearestLangController(this, () => (this.#chosenLocale = undefined));
  readonly #theme = new ThemeController(this);
  #chosenLocale: Locale | undefined;
  #announceTimer: ReturnType<typeof setTimeout> | undefined;

  @state() private announcement = '';

  /** Address of the Amanat server; the page's `data-endpoint` when absent. */
  @property() endpoint: string | undefined;
  /** `light` (default), `dark`, or `auto`: the colour scheme of the element's place. */
  @property() theme: Theme = 'light';
  /** Level of the element's heading, 2 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** Hides the switch of language, for pages that have their own. */
  @property({ attribute: 'without-language-switch', type: Boolean }) withoutLanguageSwitch = false;

  /** The language that is shown: the visitor's choice in this element, or the nearest `lang`. */
  get locale(): Locale {
    return this.#chosenLocale ?? this.#lang.locale;
  }

  /** The server to talk to, if any is set. */
  protected get server(): string | undefined {
    return this.endpoint || pageEndpoint();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#announceTimer);
  }

  /** Moves focus to the title: the element itself takes none. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector<HTMLElement>('#title')?.focus(options);
  }

  /** Says something once to people who listen to the page, after `quiet` ms without a newer message. */
  protected announce(message: string, quiet = 600): void {
    clearTimeout(this.#announceTimer);
    this.#announceTimer = setTimeout(() => (this.announcement = message), quiet);
  }

  /** Moves focus to the first match in the shadow root, after the pending render. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  protected abstract renderContent(): TemplateResult;

  /** A heading of this element; `offset` 0 is its title. */
  protected renderHeading(content: unknown, offset = 0, id?: string): TemplateResult {
    const level = Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 2) + offset, 6);
    const key = id ?? nothing;
    const rank = offset === 0 ? 'title' : offset === 1 ? 'subtitle' : 'subtitle minor';
    switch (level) {
      case 2:
        return html`<h2 id=${key} class=${rank} tabindex="-1">${content}</h2>`;
      case 3:
        return html`<h3 id=${key} class=${rank} tabindex="-1">${content}</h3>`;
      case 4:
        return html`<h4 id=${key} class=${rank} tabindex="-1">${content}</h4>`;
      case 5:
        return html`<h5 id=${key} class=${rank} tabindex="-1">${content}</h5>`;
      default:
        return html`<h6 id=${key} class=${rank} tabindex="-1">${content}</h6>`;
    }
  }

  /** The title of the element, which also names its section. */
  protected renderTitle(content: unknown): TemplateResult {
    return this.renderHeading(content, 0, 'title');
  }

  protected override render(): TemplateResult {
    const theme = oneOf(THEMES, this.theme, 'light', 'theme') === this.theme ? this.#theme.drawn : 'light';
    return html`
      <section
        class="root ${theme}"
        part="root"
        lang=${this.locale}
        translate="no"
        aria-labelledby="title"
        @keydown=${stopHere}
        @keyup=${stopHere}
        @keypress=${stopHere}
      >
        <div class="card" part="card">
          ${this.renderContent()} ${this.renderFooter()}
          <div class="visually-hidden" role="status"><span>${this.announcement}</span></div>
        </div>
      </section>
      <slot></slot>
    `;
  }

  /** The line to 111, last in every card, and the switch of language. */
  protected renderFooter(): TemplateResult | typeof nothing {
    return html`<footer class="foot">${this.renderHelpLine()}${this.renderLanguageSwitch()}</footer>`;
  }

  protected renderHelpLine(): TemplateResult | typeof nothing {
    const strings = ELEMENT_STRINGS[this.locale];
    return html`<p class="help-line">
      <span>${strings.help}</span> <a href="tel:111" aria-label=${strings.helpCall}>111</a>
    </p>`;
  }

  protected renderLanguageSwitch(): TemplateResult | typeof nothing {
    if (this.withoutLanguageSwitch) return nothing;
    return html`<div class="languages" role="group" aria-label=${ELEMENT_STRINGS[this.locale].languages}>
      ${LOCALES.map(
        (locale) =>
          html`<button
            type="button"
            lang=${locale}
            aria-pressed=${locale === this.locale}
            @click=${() => this.#chooseLocale(locale)}
          >
            ${ELEMENT_STRINGS[locale].name}
          </button>`,
      )}
    </div>`;
  }

  #chooseLocale(locale: Locale): void {
    if (locale === this.locale) return;
    this.#chosenLocale = locale;
    this.requestUpdate();
    this.dispatchEvent(new AmanatLocaleChangeEvent(locale));
  }
}

/** Keys typed here are for here: pages bind letters to shortcuts. */
function stopHere(event: Event): void {
  event.stopPropagation();
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amanat-locale-change': AmanatLocaleChangeEvent;
  }
}
