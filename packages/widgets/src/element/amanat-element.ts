import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { LOCALES, resolveLocale, type Locale } from '@amanat/l10n';
import type { SiteSettings } from '@amanat/sdk';
import { AmanatEvent } from './amanat-event.js';
import { buttonStyles } from './button.styles.js';
import { oneOf } from './development.js';
import { ELEMENT_STRINGS } from './element.strings.js';
import { wearAgain } from './late-styles.js';
import { NearestLangController } from './nearest-lang.js';
import { keepClick } from './own-clicks.js';
import { onServer } from './on-server.js';
import { rootStyles } from './root.styles.js';
import type { ServerDrawing } from './server-drawing.js';
import { pageEndpoint } from './settings.js';
import { THEMES, ThemeController, type Theme } from './theme.js';
import { ToldSettingsController } from './told-settings.js';
import { unwrapTexts } from './translated-texts.js';
import { VERSION } from '../version.js';

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
 *
 * @slot - Shown after the card.
 * @slot fallback - Shown before, and without, JavaScript; hidden once the element is there.
 * @fires {AmanatLocaleChangeEvent} amanat-locale-change - The visitor chose another language: `locale`.
 * @csspart root - The section.
 * @csspart card - The sheet of paper.
 * @cssprop --amanat-font - Font list; the font of the visitor's system when not set.
 * @cssprop [--amanat-surface=#ffffff] - Ground of the card; dark: `#161d1b`.
 * @cssprop [--amanat-sunken=#f4f6f5] - Ground of notices and of what is pressed; dark: `#1e2725`.
 * @cssprop [--amanat-ink=#14201d] - Text; dark: `#e9efec`.
 * @cssprop [--amanat-muted=#51605b] - Text of lesser weight; dark: `#a7b5b0`.
 * @cssprop [--amanat-line=#d5dcd9] - Edge of the card and lines in it; dark: `#34413d`.
 * @cssprop [--amanat-control-border=#6e7d78] - Edge of fields and buttons, at least 3:1 on the ground; dark: `#7f8f89`.
 * @cssprop [--amanat-accent=#0b6b6e] - The one accent colour: main buttons, marks, large numbers; dark: `#5cc7c3`.
 * @cssprop [--amanat-accent-hover=#07585a] - A main button under the pointer; dark: `#7bd6d2`.
 * @cssprop [--amanat-on-accent=#ffffff] - Text on the accent colour; dark: `#06302f`.
 * @cssprop [--amanat-accent-soft=#e3f1f0] - Pale ground with accent text on it; dark: `#183634`.
 * @cssprop [--amanat-danger=#b3261e] - Errors, danger and the quick exit; dark: `#ffb4ab`.
 * @cssprop [--amanat-on-danger=#ffffff] - Text on the danger colour; dark: `#3b1613`.
 * @cssprop [--amanat-danger-soft=#fcecea] - Pale ground of an error; dark: `#3b1613`.
 * @cssprop [--amanat-warn=#8a5200] - Warnings; dark: `#ffc46b`.
 * @cssprop [--amanat-warn-soft=#fff3dc] - Pale ground of a warning; dark: `#33230a`.
 * @cssprop [--amanat-ok=#1c6b3a] - What went well; dark: `#86d9a0`.
 * @cssprop [--amanat-ok-soft=#e6f4ea] - Pale ground of what went well; dark: `#14301f`.
 * @cssprop [--amanat-link=#0a5c8a] - Links; dark: `#7cc4f0`.
 * @cssprop [--amanat-focus=#14201d] - Ring around what has the focus; dark: `#ffffff`.
 * @cssprop [--amanat-radius=10px] - Corners of fields, buttons and notices.
 * @cssprop [--amanat-card-radius=16px] - Corners of the card.
 */
export abstract class AmanatElement extends LitElement {
  static override styles: CSSResultGroup = [rootStyles, buttonStyles];
  /** The version of the package that this class came with. */
  static readonly version: string = VERSION;
  /** The file that this class came in, for `?amanat-debug`; a page may have several copies. */
  static readonly file: string | undefined = /[\w-]+:\/\/[^\s)]+?(?=:\d+:\d+)/.exec(
    new Error().stack ?? '',
  )?.[0];

  /**
   * Reads what a server drew into the shadow root; `@amanat/widgets/hydrate` sets it. Without it an element is drawn anew.
   * @internal
   */
  static readDrawing: ((element: LitElement, root: ShadowRoot) => ServerDrawing | undefined) | undefined;

  readonly #lang = new NearestLangController(this, () => (this.#chosenLocale = undefined));
  readonly #theme = new ThemeController(this);
  #chosenLocale: Locale | undefined;
  /** What the server drew, until the first drawing here has repeated it. */
  #drawing: ServerDrawing | undefined;
  #announceTimer: ReturnType<typeof setTimeout> | undefined;

  @state() private announcement = '';

  /** Address of the Amanat server; the page's `data-endpoint` when absent. */
  @property() endpoint: string | undefined;
  /**
   * Name of a set of settings that the operator of the server keeps for this page; the page's `data-config-id` when absent.
   * @since 0.2.0
   */
  @property({ attribute: 'config-id' }) configId: string | undefined;
  /** `light` (default), `dark`, or `auto`: the colour scheme of the element's place. */
  @property() theme: Theme = 'light';
  /** Level of the element's heading, 2 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** Hides the switch of language, for pages that have their own. */
  @property({ attribute: 'without-language-switch', type: Boolean }) withoutLanguageSwitch = false;

  constructor() {
    super();
    this.addController(new ToldSettingsController(this, (settings) => this.onSiteSettings?.(settings)));
  }

  /** The language that is shown: the visitor's choice in this element, or the nearest `lang`. */
  get locale(): Locale {
    if (onServer) return resolveLocale(this.getAttribute('lang'));
    return this.#drawing?.locale ?? this.#chosenLocale ?? this.#lang.locale;
  }

  /**
   * Whether the page, the device and the clock may be asked. Not on a server, nor in the first drawing of what a server
   * drew, which must be the same; the next one follows at once.
   */
  protected get seesPage(): boolean {
    return !onServer && !this.#drawing;
  }

  /** The server to talk to, if any is set. */
  get server(): string | undefined {
    return this.endpoint || (this.seesPage ? pageEndpoint() : undefined);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot } = this;
    if (shadowRoot) {
      this.#drawing = AmanatElement.readDrawing?.(this, shadowRoot);
      if (!this.#drawing) shadowRoot.replaceChildren();
    }
    return super.createRenderRoot();
  }

  protected override update(changed: PropertyValues): void {
    const drawing = this.#drawing;
    if (!drawing) {
      if (this.hasUpdated) unwrapTexts(this.renderRoot);
      super.update(changed);
      return;
    }
    drawing.draw(changed, () => super.update(changed));
    this.#drawing = undefined;
    void this.updateComplete.then(() => {
      drawing.giveBack();
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#announceTimer);
  }

  /** Called by the browser when the element goes into another document. */
  adoptedCallback(): void {
    wearAgain(this);
  }

  /**
   * `="false"` means no: Vue, Svelte, React 18 and many an editor write it for a switch that is off, where HTML would take
   * any value for on.
   */
  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    const isOff = value === 'false' && booleanAttributesOf(this).has(name);
    super.attributeChangedCallback(name, before, isOff ? null : value);
  }

  /** What the operator of the server set for this page has been laid under the element. */
  protected onSiteSettings?(settings: SiteSettings): void;

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
    const asked = oneOf(THEMES, this.theme, 'light', 'theme');
    const theme = asked !== 'auto' ? asked : this.seesPage ? this.#theme.drawn : 'light';
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
        @click=${keepClick}
      >
        <div class="card" part="card">
          ${this.renderContent()} ${this.renderFooter()}
          <div class="visually-hidden" role="status"><span>${this.announcement}</span></div>
        </div>
      </section>
      <slot></slot>
    `;
  }

  /**
   * For visitors without JavaScript, in what a server drew: that this part does not work, and what can be told all the same.
   * Everybody else sees none of it.
   */
  protected renderNeedsScript(instead: unknown = nothing): TemplateResult | typeof nothing {
    if (this.seesPage) return nothing;
    return html`<div class="needs-script">
      <p class="notice warn"><span>${ELEMENT_STRINGS[this.locale].needsScript}</span></p>
      ${instead}
    </div>`;
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

/** The attributes that are switches. */
function booleanAttributesOf({ constructor }: LitElement): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [property, { attribute, type }] of (constructor as typeof LitElement).elementProperties)
    if (type === Boolean)
      names.add(typeof attribute === 'string' ? attribute : String(property).toLowerCase());
  return names;
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
