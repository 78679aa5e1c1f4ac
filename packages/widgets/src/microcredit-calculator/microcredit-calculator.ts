import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatDuration, formatNumber, formatTenge, monthName } from '@amanat/l10n';
import { AmanatElement } from '../element/amanat-element.js';
import { controlStyles } from '../element/controls.styles.js';
import { button } from '../element/controls.js';
import { loadingNotice } from '../element/problem-notice.js';
import type { Calculation } from './calculation.js';
import { calculatorForm, formParts, type FormParts } from './calculator-form.js';
import { firstInput, type CalculatorInput } from './calculator-input.js';
import { isFolded } from './input-problem.js';
import { LazyPiece } from './lazy-piece.js';
import { LoanCalculatedEvent } from './microcredit-calculator.events.js';
import { createCalculator, isStale } from './microcredit-calculator.model.js';
import { CALCULATOR_STRINGS } from './microcredit-calculator.strings.js';
import { calculatorStyles } from './microcredit-calculator.styles.js';
import { monthOf } from './month-list.js';
import { largestPayment, resultFigures } from './result-view.js';
import { rulesNote } from './rules-note.js';
import { todayInKazakhstan } from './today.js';

/**
 * @summary What an «Ауыл аманаты» loan will ask: the largest payment first, then the total, the overpayment, and
 * the effective rate (ГЭСВ/ЖТСМ) as large as the nominal one. The limits follow the rules of the start date, which are
 * named with their source. It needs no server.
 * @documentation https://www.npmjs.com/package/@amanat/widgets
 * @since 0.1.0
 * @tag amanat-microcredit-calculator
 *
 * @slot - Shown after the card.
 * @fires amanat-loan-calculated - A new result: `amountTenge`, `months`, `largestPaymentTiyn`.
 * @csspart root - The section.
 * @csspart card - The sheet.
 * @csspart button - Every button.
 * @cssprop [--amanat-accent=#0b6b6e] - The one accent colour.
 * @example
 * <amanat-microcredit-calculator amount="5000000" years="7"></amanat-microcredit-calculator>
 */
export class MicrocreditCalculator extends AmanatElement {
  static override styles = [AmanatElement.styles, controlStyles, calculatorStyles];

  readonly #calculator = createCalculator(firstInput(todayInKazakhstan(new Date())));
  readonly #more = new LazyPiece(this, () => import('./more-fields.js'));
  readonly #questions = new LazyPiece(this, () => import('./lender-questions.js'));
  readonly #schedule = new LazyPiece(this, () => import('./schedule-table.js'));

  @state() private moreShown = false;
  @state() private questionsShown = false;
  @state() private scheduleShown = false;

  /** The amount to begin with, whole tenge. */
  @property({ type: Number }) amount: number | undefined;
  /** The term to begin with, in years. */
  @property({ type: Number }) years: number | undefined;
  /** The day of the loan to begin with, `YYYY-MM-DD`; today when absent. */
  @property({ attribute: 'start-date' }) startDate: string | undefined;

  constructor() {
    super();
    this.#calculator.subscribe(() => this.requestUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const changes: { -readonly [Key in keyof CalculatorInput]?: CalculatorInput[Key] } = {};
    const { amount, years, startDate } = this;
    if (changed.has('amount') && amount !== undefined && Number.isSafeInteger(amount) && amount > 0)
      changes.amount = { tenge: amount };
    if (changed.has('years') && years !== undefined && years >= 1) changes.months = Math.trunc(years) * 12;
    if (changed.has('startDate') && startDate !== undefined) changes.startDate = startDate;
    if (Object.keys(changes).length > 0) this.#calculator.dispatch({ type: 'begin', ...changes });
  }

  readonly #change = (changes: Partial<CalculatorInput>): void => {
    const before = this.#calculator.state.result;
    this.#calculator.dispatch({ type: 'set', ...changes });
    const { result } = this.#calculator.state;
    if (!result || result === before) return;
    const { amount, date } = result.schedule.largestPayment;
    this.announce(
      CALCULATOR_STRINGS[this.locale].announceResult(
        formatNumber(this.locale, Math.round(amount / 100)),
        monthName(this.locale, monthOf(date), { standalone: this.locale !== 'kk' }),
      ),
    );
    this.dispatchEvent(new LoanCalculatedEvent(result.amount, result.input.months, amount));
  };

  protected override renderContent(): TemplateResult {
    const strings = CALCULATOR_STRINGS[this.locale];
    const state = this.#calculator.state;
    const parts = formParts(this.locale, state, this.#change);
    return html`
      <p class="tag"><span>${strings.programme}</span></p>
      ${this.renderTitle(html`<span>${strings.title}</span>`)}
      <p class="lead"><span>${strings.lead}</span></p>
      <div class="halves">
        <div class="questions">${calculatorForm(parts)} ${this.renderMore(parts)}</div>
        <div class="answer">
          ${this.renderHeading(html`<span>${strings.result}</span>`, 1)}
          ${
            state.result
              ? this.renderResult(state.result, isStale(state))
              : html`<p class="notice warn"><span>${strings.noResult}</span></p>`
          }
        </div>
      </div>
      ${state.result && this.scheduleShown ? this.renderSchedule(state.result) : nothing}
    `;
  }

  /** What can wait is folded; it unfolds by itself when something in it is wrong. */
  protected renderMore(parts: FormParts): TemplateResult {
    const isOpen = this.moreShown || parts.state.problems.some(isFolded);
    return html`<details
      class="fold"
      ?open=${isOpen}
      @toggle=${(event: Event) => (this.moreShown = (event.target as HTMLDetailsElement).open)}
    >
      <summary><span>${CALCULATOR_STRINGS[this.locale].moreQuestions}</span></summary>
      <div class="questions">
        ${isOpen ? (this.#more.now?.moreFields(parts) ?? loadingNotice(this.locale)) : nothing}
      </div>
    </details>`;
  }

  protected renderLenderQuestions(result: Calculation): TemplateResult {
    const piece = this.questionsShown ? this.#questions.now : undefined;
    return html`<details
      class="fold meta"
      @toggle=${(event: Event) => (this.questionsShown = (event.target as HTMLDetailsElement).open)}
    >
      <summary><span>${CALCULATOR_STRINGS[this.locale].toAsk}</span></summary>
      ${piece?.lenderQuestions(this.locale, result) ?? loadingNotice(this.locale)}
    </details>`;
  }

  protected renderResult(result: Calculation, stale: boolean): TemplateResult {
    const strings = CALCULATOR_STRINGS[this.locale];
    const { amount, input } = result;
    return html`
      ${
        stale
          ? html`<p class="notice warn">
              <span
                >${strings.staleResult(
                  formatTenge(this.locale, amount),
                  formatDuration(this.locale, input.months / 12, 'year'),
                )}</span
              >
            </p>`
          : nothing
      }
      <div class="figures ${stale ? 'stale' : ''}">
        ${largestPayment(this.locale, result)} ${resultFigures(this.locale, result, this.#change)}
      </div>
      <div class="actions">
        ${button({
          kind: 'primary',
          label: this.scheduleShown ? strings.hideSchedule : strings.showSchedule,
          onClick: () => (this.scheduleShown = !this.scheduleShown),
          expanded: this.scheduleShown,
        })}
        ${button({ label: strings.print, onClick: () => void this.#print() })}
      </div>
      ${rulesNote(this.locale, result)} ${this.renderLenderQuestions(result)}
    `;
  }

  protected renderSchedule(result: Calculation): TemplateResult {
    const piece = this.#schedule.now;
    return html`<div class="schedule">
      ${piece ? piece.scheduleTable(this.locale, result.schedule) : loadingNotice(this.locale)}
    </div>`;
  }

  /** The printed page has the schedule. */
  async #print(): Promise<void> {
    this.scheduleShown = true;
    await this.#schedule.fetch();
    await this.updateComplete;
    print();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amanat-microcredit-calculator': MicrocreditCalculator;
  }
}
