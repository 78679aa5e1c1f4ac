import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatDuration, formatNumber, formatTenge, monthName } from '@amanat/l10n';
import type { SiteSettings } from '@amanat/sdk';
import { AmanatElement } from '../element/amanat-element.js';
import { button } from '../element/button.js';
import { controlStyles } from '../element/controls.styles.js';
import { disclosureStyles } from '../element/disclosure.styles.js';
import { printedSheetStyles } from '../element/printed-sheet.styles.js';
import { balanceChartStyles } from './balance-chart.styles.js';
import { beginningOf } from './beginning.js';
import { largestPaymentOf, type Calculation } from './calculation.js';
import { calculatorForm } from './calculator-form.js';
import { Folds, lazyPieceView } from './folds.js';
import { formParts, type Change } from './form-parts.js';
import { firstInput } from './calculator-input.js';
import { readLivelihoods, readPrices, readScreenings, settingsIn, type PriceList } from './host-settings.js';
import { isFolded } from './input-problem.js';
import { LazyPiece } from './lazy-piece.js';
import { LinkedPlan } from './linked-plan.js';
import { LIVELIHOODS, type Livelihood } from './livelihoods.js';
import { LoanCalculatedEvent } from './microcredit-calculator.events.js';
import { createCalculator, isStale } from './microcredit-calculator.model.js';
import { CALCULATOR_STRINGS } from './microcredit-calculator.strings.js';
import { calculatorStyles } from './microcredit-calculator.styles.js';
import { monthOf } from './month-list.js';
import { PlanPrinting } from './plan-printing.js';
import type { SharedLink } from './plan-tools.js';
import { printedPlanStyles } from './printed-plan.styles.js';
import { RestingSchedule } from './resting-schedule.js';
import { largestPayment, resultFigures } from './result-view.js';
import { rulesNote } from './rules-note.js';
import { scheduleStyles } from './schedule.styles.js';
import { savesData } from './saves-data.js';
import { drawnDayIn, drawnLoan, today } from './drawn-day.js';
import { foundFirst, screeningOf, type Screening } from './screening.js';

/** What unfolds when it is asked for. */
type Fold = 'more' | 'questions' | 'tools' | 'badYear' | 'compare';

/**
 * @summary What an «Ауыл аманаты» loan will ask: the largest payment first, then the total, the overpayment, and
 * the effective rate (ГЭСВ/ЖТСМ) as large as the nominal one. The limits follow the rules of the start date, which are
 * named with their source. A plan may pay in the months when a household earns. It needs no server.
 * @documentation https://www.npmjs.com/package/@amanat/widgets
 * @since 0.1.0
 * @tag amanat-microcredit-calculator
 *
 * @slot - A `<script type="application/json">` with `livelihoods`, `prices` and `screenings` of the page's own.
 * @fires {NeedHelpEvent} amanat-need-help - The visitor asks a lawyer: a question, with figures only where the visitor said so.
 * @fires {LoanCalculatedEvent} amanat-loan-calculated - A new result: `amountTenge`, `months`, `largestPaymentTiyn`.
 * @csspart button - Every button.
 * @cssprop [--amanat-series=#c26a00] - The second, hatched colour of the chart.
 * @example
 * <amanat-microcredit-calculator amount="5000000" years="7" livelihood="sheep"></amanat-microcredit-calculator>
 */
export class MicrocreditCalculator extends AmanatElement {
  static override styles = [
    AmanatElement.styles,
    controlStyles,
    disclosureStyles,
    calculatorStyles,
    balanceChartStyles,
    scheduleStyles,
    printedSheetStyles,
    printedPlanStyles,
  ];

  readonly #calculator = createCalculator(firstInput(today()));
  /** The day that a server drew the plan of, until the clock here may be asked. */
  #drawnDay: string | undefined;
  readonly #linked = new LinkedPlan(this, this.#calculator);
  readonly #schedule = new RestingSchedule(this, () => this.#calculator.state.result);
  readonly #printing = new PlanPrinting(this);
  readonly #folds = new Folds<Fold>(this);
  readonly #pieces = {
    more: new LazyPiece(this, () => import('./more-fields.js')),
    questions: new LazyPiece(this, () => import('./lender-questions.js')),
    schedule: new LazyPiece(this, () => import('./schedule-table.js')),
    chart: new LazyPiece(this, () => import('./balance-chart.js')),
    tools: new LazyPiece(this, () => import('./plan-tools.js')),
    badYear: new LazyPiece(this, () => import('./bad-year.js')),
    compare: new LazyPiece(this, () => import('./compare-view.js')),
  };

  @state() private inBothLanguages = false;
  /** The visitor wants the figures of the plan in the question to a lawyer. */
  @state() private withFigures = false;
  @state() private income = '';
  @state() private hostPrices: PriceList | undefined;
  @state() private hostScreenings: readonly Screening[] = [];
  /** Of the result that it was made for. */
  @state() private shared: (SharedLink & { readonly of: Calculation }) | undefined;

  /** The amount to begin with, whole tenge. */
  @property({ type: Number }) amount: number | undefined;
  /** The term to begin with, in years. */
  @property({ type: Number }) years: number | undefined;
  /**
   * What the money is for, to begin with: `crops`, `livestock`, `processing`, `other`.
   * @since 0.2.0
   */
  @property() direction: string | undefined;
  /** The day of the loan to begin with, `YYYY-MM-DD`; today when absent. */
  @property({ attribute: 'start-date' }) startDate: string | undefined;
  /** The id of the livelihood to begin with: `monthly`, `sheep`, `wheat`, `bees`, `spring-autumn`, `own`, or the page's. */
  @property() livelihood: string | undefined;
  /** Livelihoods to offer instead of ours: `{id, months, label?, help?}`, months from 1 to 12, none for every month. */
  @property({ attribute: false }) livelihoods: readonly Livelihood[] | undefined;
  /** Dated prices, to tell a payment in things that people know: `{asOf, items: [{name, tenge}]}`. */
  @property({ attribute: false }) prices: PriceList | undefined;
  /** KATO code of the district that the page is for: what its screening found comes first. */
  @property() district: string | undefined;
  /** KATO code of the region that the page is for, where no district is set or screened. */
  @property() region: string | undefined;
  /** What screenings found: `{kato, directions, source: {title, url}}`; none is known to the element itself. */
  @property({ attribute: false }) screenings: readonly Screening[] | undefined;

  constructor() {
    super();
    this.#calculator.subscribe(() => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.seesPage) this.#readSettings();
    else {
      this.#drawnDay = drawnDayIn(this.renderRoot);
      if (this.#drawnDay) this.#beginOn(this.#drawnDay);
    }
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('livelihoods')) this.#offer(this.livelihoods);
    const isPlaceSet = (['district', 'region', 'screenings'] as const).some((name) => changed.has(name));
    const [found] =
      isPlaceSet && this.#screening
        ? foundFirst(this.#calculator.state.rules.directions, this.#screening)
        : [];
    const changes = beginningOf(this, (name) => changed.has(name), found);
    if (Object.keys(changes).length > 0) this.#calculator.dispatch({ type: 'begin', changes });
  }

  protected override firstUpdated(): void {
    if (this.#drawnDay !== undefined) {
      this.#beginOn(this.startDate ?? today());
      this.#readSettings();
    }
    // The children of the tag may be parsed after it was defined.
    this.renderRoot.addEventListener('slotchange', () => this.#readSettings());
  }

  #beginOn(startDate: string): void {
    if (startDate !== this.#calculator.state.input.startDate)
      this.#calculator.dispatch({ type: 'begin', changes: { startDate } });
  }

  #readSettings(): void {
    const { livelihoods, prices, screenings } = settingsIn(this);
    if (livelihoods) this.#offer(livelihoods);
    if (prices) this.hostPrices = readPrices(prices);
    if (screenings) this.hostScreenings = readScreenings(screenings);
  }

  protected override onSiteSettings({ loanTerms }: SiteSettings): void {
    this.#calculator.dispatch({ type: 'tell', terms: loanTerms ?? [] });
  }

  get #screening(): Screening | undefined {
    const screenings = this.screenings ? readScreenings(this.screenings) : this.hostScreenings;
    return screeningOf(screenings, this.district, this.region);
  }

  #offer(livelihoods: unknown): void {
    const offered = readLivelihoods(livelihoods);
    if (offered || this.#calculator.state.livelihoods !== LIVELIHOODS)
      this.#calculator.dispatch({ type: 'offer', livelihoods: offered ?? LIVELIHOODS });
  }

  readonly #change: Change = (asked) => {
    const { input, result: before } = this.#calculator.state;
    const changes = typeof asked === 'function' ? asked(input) : asked;
    this.#calculator.dispatch({ type: 'set', changes });
    this.#linked.forget();
    const { result } = this.#calculator.state;
    if (!result || result === before) return;
    const { tenge, date } = largestPaymentOf(result);
    const month = monthName(this.locale, monthOf(date), { standalone: this.locale !== 'kk' });
    this.announce(CALCULATOR_STRINGS[this.locale].announceResult(formatNumber(this.locale, tenge), month));
    this.dispatchEvent(
      new LoanCalculatedEvent(result.amount, result.input.months, result.schedule.largestPayment.amount),
    );
  };

  async #share(result: Calculation): Promise<void> {
    const { shareLink } = await this.#pieces.tools.fetch();
    this.shared = { ...(await shareLink(result, location.href)), of: result };
    if (this.shared.isCopied) this.announce(CALCULATOR_STRINGS[this.locale].linkCopied, 100);
  }

  protected override renderContent(): TemplateResult {
    const strings = CALCULATOR_STRINGS[this.locale];
    const state = this.#calculator.state;
    const { result } = state;
    const { since } = this.#linked;
    const parts = { ...formParts(this.locale, state, this.#change), screening: this.#screening };
    const wrong = state.problems.some(isFolded);
    return html`
      <p class="tag"><span>${strings.programme}</span></p>
      ${this.renderTitle(html`<span>${strings.title}</span>`)}
      <p class="lead"><span>${strings.lead}</span></p>
      ${since ? html`<p class="notice"><span>${strings.linked[since]}</span></p>` : nothing}
      ${this.renderNeedsScript(result && !this.seesPage ? drawnLoan(this.locale, result) : nothing)}
      <div class="halves" data-day=${this.seesPage ? nothing : state.input.startDate}>
        <div class="questions by-script">
          ${calculatorForm(parts)}
          ${this.#folds.render({
            name: 'more',
            label: strings.moreQuestions,
            piece: this.#pieces.more,
            draw: ({ moreFields }) => moreFields(parts),
            isWrong: wrong,
          })}
        </div>
        <div class="answer">
          ${this.renderHeading(html`<span>${strings.result}</span>`, 1)}
          ${
            result
              ? this.renderResult(result, isStale(state))
              : html`<p class="notice warn"><span>${strings.noResult}</span></p>`
          }
        </div>
      </div>
      ${result ? this.renderPlan(result, state.kept) : nothing} ${this.#printing.page}
    `;
  }

  protected renderResult(result: Calculation, stale: boolean): TemplateResult {
    const { locale } = this;
    const strings = CALCULATOR_STRINGS[locale];
    const { amount, input, schedule } = result;
    const term = formatDuration(locale, input.months / 12, 'year');
    return html`
      ${
        stale
          ? html`<p class="notice warn">
              <span>${strings.staleResult(formatTenge(locale, amount), term)}</span>
            </p>`
          : nothing
      }
      <div class="figures ${stale ? 'stale' : ''}">
        ${largestPayment(locale, result, readPrices(this.prices) ?? this.hostPrices)}
        ${
          this.seesPage && savesData()
            ? nothing
            : html`<div class="chart-place by-script">
                ${this.#pieces.chart.now?.balanceChart(locale, schedule.rows, schedule.input.amountTiyn)}
              </div>`
        }
        ${resultFigures(locale, result, this.#change)}
      </div>
      <div class="actions">
        ${button({
          kind: 'primary',
          label: this.#schedule.isOpen ? strings.hideSchedule : strings.showSchedule,
          onClick: () => this.#schedule.toggle(),
          expanded: this.#schedule.isOpen,
        })}
        ${button({ label: strings.print, onClick: () => void this.#printing.print(result, this.inBothLanguages ? ['kk', 'ru'] : [locale]) })}
      </div>
      ${rulesNote(locale, result)}
      ${this.#folds.render({
        name: 'questions',
        label: strings.toAsk,
        piece: this.#pieces.questions,
        draw: ({ lenderQuestions }) =>
          lenderQuestions({
            from: this,
            locale,
            result,
            withFigures: this.withFigures,
            onWithFigures: (withFigures) => (this.withFigures = withFigures),
          }),
      })}
    `;
  }

  /** What the full width has room for: the schedule, and what else can be done with a plan. */
  protected renderPlan(result: Calculation, kept: Calculation | undefined): TemplateResult {
    const { locale, shared, income } = this;
    const strings = CALCULATOR_STRINGS[locale];
    return html`
      ${
        this.#schedule.isOpen
          ? html`<div class="schedule" aria-busy=${this.#schedule.shown !== result}>
              ${lazyPieceView(locale, this.#pieces.schedule, ({ scheduleTable }) => scheduleTable(locale, (this.#schedule.shown ?? result).schedule))}
            </div>`
          : nothing
      }
      <div class="folds">
        ${this.#folds.render({
          name: 'tools',
          label: strings.tools,
          piece: this.#pieces.tools,
          draw: ({ planTools }) =>
            planTools({
              locale,
              result,
              shared: shared?.of === result ? shared : undefined,
              onShare: () => void this.#share(result),
              inBothLanguages: this.inBothLanguages,
              onBothLanguages: (both) => (this.inBothLanguages = both),
            }),
        })}
        ${this.#folds.render({
          name: 'badYear',
          label: strings.badYear,
          piece: this.#pieces.badYear,
          draw: ({ badYear }) =>
            badYear({
              locale,
              result,
              income,
              onIncome: (typed) => (this.income = typed),
            }),
        })}
        ${this.#folds.render({
          name: 'compare',
          label: strings.compare,
          piece: this.#pieces.compare,
          draw: ({ compareView }) =>
            compareView({
              locale,
              result,
              kept,
              onKeep: () => this.#calculator.dispatch({ type: 'keep' }),
              onForget: () => this.#calculator.dispatch({ type: 'forget' }),
            }),
        })}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amanat-microcredit-calculator': MicrocreditCalculator;
  }
}
