import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber, formatTenge, monthName, parseAmount, type Locale } from '@amanat/l10n';
import { button, checkBox, choiceGroup, selectField, textField } from '../element/controls.js';
import { LIVELIHOOD_IDS } from './livelihoods.js';
import {
  METHODS,
  type CalculatorInput,
  type CalculatorState,
  type InputProblem,
} from './microcredit-calculator.model.js';
import { CALCULATOR_STRINGS } from './microcredit-calculator.strings.js';

const SLIDER_STEP = 50_000;
/** Where the slider ends while the rules of the day are not known. */
const SLIDER_END = 10_000_000;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** What is wrong, why, and what to do. */
export function problemText(locale: Locale, problem: InputProblem): string {
  const { errors } = CALCULATOR_STRINGS[locale];
  switch (problem.code) {
    case 'empty':
      return errors.empty;
    case 'not-a-number':
      return problem.field === 'costs' ? errors.costs : errors.notANumber;
    case 'negative':
      return errors.negative;
    case 'fraction':
      return errors.fraction;
    case 'too-large':
      return errors.tooLarge;
    case 'above-limit': {
      const { maxTenge, mrp } = problem.terms;
      return errors.aboveLimit(
        formatTenge(locale, maxTenge),
        formatNumber(locale, mrp.multiple),
        String(mrp.year),
        formatTenge(locale, mrp.tenge),
      );
    }
    case 'invalid':
      return errors.date;
    case 'rules-unknown':
      return errors.rulesUnknown(String(problem.year));
    case 'above-amount':
      return errors.costsAboveAmount;
    case 'none-chosen':
      return errors.noMonths;
  }
}

type Change = (changes: Partial<CalculatorInput>) => void;

function amountFields(
  locale: Locale,
  state: CalculatorState,
  error: string | undefined,
  change: Change,
): TemplateResult {
  const strings = CALCULATOR_STRINGS[locale];
  const limit = state.terms?.maxTenge;
  const end = limit ?? SLIDER_END;
  const parsed = parseAmount(state.input.amountText);
  const amount = parsed.ok ? Math.min(parsed.tenge, end) : 0;
  const set = (tenge: number) =>
    change({ amountText: formatNumber(locale, Math.min(Math.max(tenge, SLIDER_STEP), end)) });
  return html`
    <div class="amount">
      ${textField({
        id: 'amount',
        label: strings.amount,
        hint: limit === undefined ? undefined : strings.amountHint(formatTenge(locale, limit)),
        error,
        value: state.input.amountText,
        inputMode: 'text',
        unit: '₸',
        maxLength: 40,
        onInput: (amountText) => change({ amountText }),
      })}
      <div class="slide">
        ${button({ label: '−', name: strings.less, onClick: () => set(amount - SLIDER_STEP) })}
        <input
          type="range"
          aria-label=${strings.amountSlider}
          aria-valuetext=${formatTenge(locale, amount)}
          min=${SLIDER_STEP}
          max=${end}
          step=${SLIDER_STEP}
          .value=${live(String(amount))}
          @input=${(event: Event) => set(Number((event.target as HTMLInputElement).value))}
        />
        ${button({ label: '+', name: strings.more, onClick: () => set(amount + SLIDER_STEP) })}
      </div>
    </div>
  `;
}

function ownMonthsField(
  locale: Locale,
  state: CalculatorState,
  error: string | undefined,
  change: Change,
): TemplateResult {
  const { ownMonths } = state.input;
  return html`
    <fieldset class="months ${error ? 'invalid' : ''}" aria-describedby=${error ? 'months-error' : nothing}>
      <legend>${CALCULATOR_STRINGS[locale].ownMonths}</legend>
      ${error ? html`<p class="error" id="months-error">${error}</p>` : nothing}
      <div class="month-boxes">
        ${MONTHS.map((month) =>
          checkBox({
            id: `month-${month}`,
            label: monthName(locale, month, { standalone: true }),
            checked: ownMonths.includes(month),
            onChange: (checked) =>
              change({
                ownMonths: checked
                  ? [...ownMonths, month].sort((a, b) => a - b)
                  : ownMonths.filter((m) => m !== month),
              }),
          }),
        )}
      </div>
    </fieldset>
  `;
}

/** The questions, in the order a farmer thinks: what for, who, how much, how long, when it earns. */
export function calculatorForm(locale: Locale, state: CalculatorState, change: Change): TemplateResult {
  const strings = CALCULATOR_STRINGS[locale];
  const { input, terms } = state;
  const errorOf = (field: InputProblem['field']) => {
    const problem = state.problems.find((found) => found.field === field);
    return problem && problemText(locale, problem);
  };
  const years = Math.floor((terms?.maxMonths ?? input.months) / 12);
  return html`
    ${selectField({
      id: 'direction',
      label: strings.direction,
      value: terms?.direction ?? input.direction,
      options: (state.directions.length > 0 ? state.directions : [input.direction]).map((value) => ({
        value,
        label: strings.directions[value],
      })),
      onChange: (direction) => change({ direction: direction as CalculatorInput['direction'] }),
    })}
    ${
      state.audiences.length > 1
        ? selectField({
            id: 'audience',
            label: strings.audience,
            value: terms?.audience ?? input.audience,
            options: state.audiences.map((value) => ({ value, label: strings.audiences[value] })),
            onChange: (audience) => change({ audience: audience as CalculatorInput['audience'] }),
          })
        : nothing
    }
    ${amountFields(locale, state, errorOf('amount'), change)}
    ${selectField({
      id: 'years',
      label: strings.years,
      value: String(Math.round(input.months / 12)),
      options: MONTHS.filter((n) => n <= years).map((n) => ({
        value: String(n),
        label: strings.yearCount(n),
      })),
      onChange: (value) => change({ months: Number(value) * 12 }),
    })}
    ${choiceGroup({
      id: 'livelihood',
      label: strings.when,
      hint: input.livelihood === 'monthly' ? undefined : strings.whenNote,
      value: input.livelihood,
      choices: LIVELIHOOD_IDS.map((value) => ({ value, ...strings.livelihoods[value] })),
      onChange: (livelihood) => change({ livelihood }),
    })}
    ${input.livelihood === 'own' ? ownMonthsField(locale, state, errorOf('months'), change) : nothing}
    ${
      input.livelihood === 'monthly'
        ? choiceGroup({
            id: 'method',
            label: strings.method,
            value: input.method,
            choices: METHODS.map((value) => ({ value, ...strings.methods[value] })),
            onChange: (method) => change({ method }),
          })
        : nothing
    }
    ${dateField(locale, input.startDate, errorOf('date'), change)}
    ${textField({
      id: 'costs',
      label: strings.costs,
      hint: strings.costsHint,
      error: errorOf('costs'),
      value: input.costsText,
      inputMode: 'text',
      unit: '₸',
      maxLength: 40,
      onInput: (costsText) => change({ costsText }),
    })}
  `;
}

function dateField(locale: Locale, value: string, error: string | undefined, change: Change): TemplateResult {
  const strings = CALCULATOR_STRINGS[locale];
  return html`
    <div class="field ${error ? 'invalid' : ''}">
      <label class="label" for="date">${strings.startDate}</label>
      <p class="hint" id="date-hint">${strings.startDateHint}</p>
      ${error ? html`<p class="error" id="date-error">${error}</p>` : nothing}
      <div class="box">
        <input
          id="date"
          type="date"
          autocomplete="off"
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${error ? 'date-hint date-error' : 'date-hint'}
          .value=${live(value)}
          @change=${(event: Event) => change({ startDate: (event.target as HTMLInputElement).value })}
        />
      </div>
    </div>
  `;
}
