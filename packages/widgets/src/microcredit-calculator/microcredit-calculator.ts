import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatNumber, formatTenge, monthName } from '@amanat/l10n';
import { AmanatElement } from '../element/amanat-element.js';
import { button } from '../element/controls.js';
import { calculatorForm } from './calculator-form.js';
import { LoanCalculatedEvent } from './microcredit-calculator.events.js';
import { createCalculator, type Calculation, type CalculatorInput } from './microcredit-calculator.model.js';
import { CALCULATOR_STRINGS } from './microcredit-calculator.strings.js';
import { calculatorStyles } from './microcredit-calculator.styles.js';
import { resultFigures, rulesNote } from './result-view.js';
import { scheduleTable } from './schedule-table.js';

/** Kazakhstan has one time zone, UTC+5, since 1 March 2024; a device with old zone data would say another day. */
function todayInKazakhstan(now: Date): string {
  return new Date(now.getTime() + 5 * 3_600_000).toISOString().slice(0, 10);
}

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
  static override styles = [AmanatElement.styles, calculatorStyles];

  readonly #calculator = createCalculator({
    direction: 'livestock',
    audience: 'person',
    amountText: '5 000 000'.replaceAll(' ', '\u00a0'),
    months: 60,
    startDate: todayInKazakhstan(new Date()),
    livelihood: 'monthly',
    ownMonths: [],
    method: 'annuity',
    costsText: '',
  });
  readonly #stop = this.#calculator.subscribe(() => this.requestUpdate());

  @state() private scheduleShown = false;

  /** The amount to begin with, whole tenge. */
  @property({ type: Number }) amount: number | undefined;
  /** The term to begin with, in years. */
  @property({ type: Number }) years: number | undefined;
  /** The day of the loan to begin with, `YYYY-MM-DD`; today when absent. */
  @property({ attribute: 'start-date' }) startDate: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const changes: { -readonly [Key in keyof CalculatorInput]?: CalculatorInput[Key] } = {};
    if (changed.has('amount') && this.amount !== undefined && Number.isSafeInteger(this.amount))
      changes.amountText = formatNumber(this.locale, this.amount);
    if (changed.has('years') && this.years !== undefined && this.years > 0)
      changes.months = Math.trunc(this.years) * 12;
    if (changed.has('startDate') && this.startDate !== undefined) changes.startDate = this.startDate;
    if (Object.keys(changes).length > 0) this.#calculator.dispatch({ type: 'set', ...changes });
  }

  #change(changes: Partial<CalculatorInput>): void {
    const before = this.#calculator.state.result;
    this.#calculator.dispatch({ type: 'set', ...changes });
    const { result } = this.#calculator.state;
    if (!result || result === before) return;
    const { largestPayment, input } = result.schedule;
    this.announce(
      CALCULATOR_STRINGS[this.locale].announceResult(
        formatTenge(this.locale, Math.round(largestPayment.amount / 100)),
        monthName(this.locale, Number(largestPayment.date.slice(5, 7)), { standalone: false }),
      ),
    );
    this.dispatchEvent(new LoanCalculatedEvent(result.amount, input.months, largestPayment.amount));
  }

  protected override renderContent(): TemplateResult {
    const strings = CALCULATOR_STRINGS[this.locale];
    const state = this.#calculator.state;
    return html`
      <p class="tag"><span>${strings.programme}</span></p>
      ${this.renderTitle(html`<span>${strings.title}</span>`)}
      <p class="lead"><span>${strings.lead}</span></p>
      <div class="halves">
        <div class="questions">${calculatorForm(this.locale, state, (changes) => this.#change(changes))}</div>
        <div class="answer">
          ${state.result ? this.renderResult(state.result, state.problems.length > 0) : nothing}
        </div>
      </div>
    `;
  }

  protected renderResult(result: Calculation, stale: boolean): TemplateResult {
    const strings = CALCULATOR_STRINGS[this.locale];
    return html`
      ${this.renderHeading(html`<span>${strings.result}</span>`, 1)}
      ${stale ? html`<p class="notice warn"><span>${strings.staleResult}</span></p>` : nothing}
      <div class="figures ${stale ? 'stale' : ''}">${resultFigures(this.locale, result)}</div>
      <div class="actions">
        ${button({
          kind: 'primary',
          label: strings.showSchedule,
          onClick: () => (this.scheduleShown = !this.scheduleShown),
          expanded: this.scheduleShown,
        })}
        ${button({ label: strings.print, onClick: () => this.#print() })}
      </div>
      <div ?hidden=${!this.scheduleShown} class="schedule-place">
        ${this.scheduleShown ? scheduleTable(this.locale, result.schedule) : nothing}
        <p class="meta"><span>${strings.howCounted}:</span> <span>${strings.methodNote}</span></p>
      </div>
      ${rulesNote(this.locale, result)}
    `;
  }

  /** The printed page has the schedule. */
  #print(): void {
    this.scheduleShown = true;
    void this.updateComplete.then(() => print());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amanat-microcredit-calculator': MicrocreditCalculator;
  }
}
