import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AmanatElement } from '../element/amanat-element.js';
import { disclosureStyles } from '../element/disclosure.styles.js';
import { connect } from '../element/connection.js';
import { button } from '../element/button.js';
import { warnDeveloper } from '../element/development.js';
import { ELEMENT_STRINGS } from '../element/element.strings.js';
import { figureList, originLine } from './figure-list.js';
import { createStatistics, haveOneOrigin, selectFigures } from './statistics.model.js';
import { STATISTICS_STRINGS } from './statistics.strings.js';
import { statisticsStyles } from './statistics.styles.js';

/**
 * Published figures of the programmes, each with its day, its source and what it counts.
 * They stand in the file and are shown at once; a server, where there is one, brings newer ones.
 *
 * @summary Figures of the programmes with their day, source and definition.
 * @documentation https://www.npmjs.com/package/@amanat/widgets
 * @since 0.1.0
 * @tag amanat-statistics
 * @tagname amanat-statistics
 * @slot fallback - Shown before, and without, JavaScript.
 * @fires amanat-locale-change - The visitor chose another language.
 * @csspart root - The section.
 * @csspart card - The sheet of paper.
 * @csspart figure - One figure.
 * @csspart number - The number of a figure.
 * @csspart button - The button that asks the server.
 * @cssprop [--amanat-accent=#0b6b6e] - Colour that a changed number starts from.
 * @example
 * ```html
 * <amanat-statistics programme="auyl-amanaty"></amanat-statistics>
 * ```
 */
export class ProgrammeStatistics extends AmanatElement {
  static override styles = [AmanatElement.styles, disclosureStyles, statisticsStyles];

  readonly #store = createStatistics();
  #unsubscribe: (() => void) | undefined;
  #askedServer: string | undefined;

  /** Shows the figures of one programme, by its slug, for example `auyl-amanaty`. */
  @property() programme: string | undefined;
  /** Shows these figures in this order: their keys, with spaces or commas between. */
  @property() keys: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = this.#store.subscribe(() => this.requestUpdate());
    // An answer that came while the element was nowhere.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.server === this.#askedServer) return;
    this.#askedServer = this.server;
    if (this.server !== undefined) void this.#refresh(this.server, 'page');
  }

  protected override renderContent(): TemplateResult {
    const strings = STATISTICS_STRINGS[this.locale];
    const { state } = this.#store;
    const { shown, refused } = selectFigures(state.figures, {
      programme: this.programme,
      keys: this.keys?.split(/[\s,]+/).filter(Boolean),
    });
    refused.forEach(({ key, reason }) => warnDeveloper(`figure "${key}" is not shown: ${reason}`));
    const [first] = shown;
    const oneOrigin = haveOneOrigin(shown);
    const view = { locale: this.locale, strings };
    return html`
      ${this.renderTitle(html`<span>${strings.title}</span>`)}
      ${
        first
          ? html`${figureList(view, shown, state, !oneOrigin)}
            ${oneOrigin ? html`<p class="meta">${originLine(view, first)}</p>` : nothing}`
          : html`<p class="notice"><span>${strings.empty}</span></p>`
      }
      ${this.#renderRefresh()}
    `;
  }

  #renderRefresh(): TemplateResult | typeof nothing {
    const { server } = this;
    if (server === undefined) return nothing;
    const strings = STATISTICS_STRINGS[this.locale];
    const { refresh } = this.#store.state;
    const busy = refresh === 'asking';
    const failed = refresh === 'failed';
    const { retry } = ELEMENT_STRINGS[this.locale];
    return html`
      ${
        failed
          ? html`<div class="notice">
              <p><span>${strings.kept}</span></p>
              ${this.renderHelpLine()}
            </div>`
          : nothing
      }
      <div class="actions">
        ${button({
          label: busy ? strings.refreshing : failed ? retry : strings.refresh,
          onClick: () => void this.#refresh(server, 'visitor'),
          busy,
        })}
      </div>
    `;
  }

  async #refresh(server: string, by: 'page' | 'visitor'): Promise<void> {
    if (by === 'visitor') this.#store.dispatch({ type: 'asked' });
    try {
      const client = await connect(server, this.locale);
      const { data } = await client.statistics.list();
      // The page has named another server meanwhile, and its answer counts.
      if (by === 'page' && server !== this.#askedServer) return;
      this.#store.dispatch({ type: 'arrived', figures: data, by });
      if (by === 'page') return;
      const strings = STATISTICS_STRINGS[this.locale];
      this.announce(this.#store.state.changed.size > 0 ? strings.updated : strings.unchanged);
    } catch {
      // Nobody asked: the figures of the file are there, and no complaint is due.
      if (by === 'page') return;
      this.#store.dispatch({ type: 'failed' });
      this.announce(STATISTICS_STRINGS[this.locale].kept);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amanat-statistics': ProgrammeStatistics;
  }
}
