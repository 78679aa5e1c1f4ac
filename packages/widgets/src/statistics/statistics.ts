import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AmanatElement } from '../element/amanat-element.js';
import { disclosureStyles } from '../element/disclosure.styles.js';
import { button } from '../element/button.js';
import { warnDeveloper } from '../element/development.js';
import { selectFigures, sharedOrigin, type Figure } from './figure.js';
import { figureList, sharedOriginLine } from './figure-list.js';
import type { FiguresRoom } from './figures-room.js';
import { createStatistics } from './statistics.model.js';
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
 * @slot fallback - Shown before, and without, JavaScript: the figures with their day and source (`figuresFallback()` prints them).
 * @fires {FiguresUpdatedEvent} amanat-figures-updated - Shown figures have new values; `keys` says which.
 * @csspart figure - One figure.
 * @csspart number - The number of a figure.
 * @csspart button - The button that asks the server.
 * @example
 * ```html
 * <amanat-statistics programme="auyl-amanaty"></amanat-statistics>
 * ```
 */
export class ProgrammeStatistics extends AmanatElement {
  static override styles = [AmanatElement.styles, disclosureStyles, statisticsStyles];

  readonly #store = createStatistics();
  #unsubscribe: (() => void) | undefined;
  #roomComing: Promise<FiguresRoom> | undefined;

  /** What the first paint does without; fetched where something of it is wanted. */
  @state() private room: FiguresRoom | undefined;

  /** Shows the figures of one programme, by its slug, for example `auyl-amanaty`. */
  @property() programme: string | undefined;
  /** Shows these figures in this order: their keys, with spaces or commas between. */
  @property() keys: string | undefined;
  /** Shows the figures of one region, by its nine-digit KATO code; those of the whole country when absent. */
  @property() region: string | undefined;
  /** Shows one figure, by its key, and below it the same of every region that has one. */
  @property({ attribute: 'by-region' }) byRegion: string | undefined;
  /** Shows new values as they are put in, while the element is in view. */
  @property({ type: Boolean }) live = false;
  /** The page's own figures instead of the server's; one without source, day or definition is not shown. */
  @property({ attribute: false }) figures: readonly Figure[] | undefined;
  /** The clock that the age of the figures is read by. */
  @property({ attribute: false }) now: () => Date = () => new Date();

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
    this.room?.leave();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('figures')) return;
    // Before the first update there are the embedded ones.
    if (this.hasUpdated || this.figures) this.#store.dispatch({ type: 'given', figures: this.figures });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#source ?? this.region ?? this.byRegion ?? this.figures) this.#withRoom((room) => room.settle());
  }

  protected override renderContent(): TemplateResult {
    const { locale, byRegion, room } = this;
    const strings = STATISTICS_STRINGS[locale];
    const { state } = this.#store;
    const { shown, refused } = selectFigures(state.figures, {
      programme: this.programme,
      keys: byRegion ? [byRegion] : this.keys?.split(/[\s,]+/).filter(Boolean),
      region: this.region,
    });
    refused.forEach(({ key, reason }) => warnDeveloper(`figure "${key}" is not shown: ${reason}`));
    const [first] = shown;
    const shared = sharedOrigin(shown);
    const view = { locale, now: this.seesPage ? this.now() : undefined, revision: room?.revision };
    return html`
      ${this.renderTitle(html`<span>${strings.title}</span>`)} ${room?.place()}
      ${
        first
          ? html`${figureList(view, shown, state, shared)} ${sharedOriginLine(locale, shown, shared)}`
          : html`<p class="notice"><span>${room?.whyEmpty() ?? strings.empty}</span></p>`
      }
      ${room?.below(view)} ${this.#renderRefresh()}
      ${
        first
          ? html`<details class="by-script" @toggle=${() => this.#withRoom((room) => room.openDesk())}>
              <summary><span>${strings.desk}</span></summary>
              ${room?.desk(shown)}
            </details>`
          : nothing
      }
    `;
  }

  #renderRefresh(): TemplateResult | typeof nothing {
    if (!this.#source) return nothing;
    return html`<div class="actions">
      ${button({
        label: this.room?.askLabel() ?? STATISTICS_STRINGS[this.locale].refresh,
        onClick: () => this.#withRoom((room) => void room.ask('visitor')),
        busy: this.#store.state.visitor === 'asking',
      })}
    </div>`;
  }

  /** The server to ask, unless the page has brought its own figures. */
  get #source(): string | undefined {
    return this.figures ? undefined : this.server;
  }

  #withRoom(use: (room: FiguresRoom) => void): void {
    this.#roomComing ??= import('./figures-room.js').then(
      ({ openFiguresRoom }) =>
        (this.room = openFiguresRoom({
          element: this,
          store: this.#store,
          wanted: () => ({
            server: this.#source,
            region: this.region,
            byRegion: this.byRegion,
            live: this.live,
          }),
          locale: () => this.locale,
          announce: (message) => this.announce(message),
          redraw: () => this.requestUpdate(),
          heading: (title) => this.renderHeading(html`<span>${title}</span>`, 1),
          helpLine: () => this.renderHelpLine(),
        })),
    );
    this.#roomComing.then(use, () => (this.#roomComing = undefined));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amanat-statistics': ProgrammeStatistics;
  }
}
