import { html, nothing, type TemplateResult } from 'lit';
import { formatDuration } from '@amanat/l10n';
import { choiceGroup, selectField } from '../element/controls.js';
import { amountFields } from './amount-fields.js';
import { METHODS, SEASONAL_INTEREST, type CalculatorInput } from './calculator-input.js';
import { payingMonthsOf } from './input-problem.js';
import { livelihoodFields } from './livelihood-fields.js';
import { CALCULATOR_STRINGS } from './microcredit-calculator.strings.js';
import type { FormParts } from './form-parts.js';
import { foundFirst } from './screening.js';
import { sourceLine } from '../element/source-line.js';

/** The questions, in the order a farmer thinks: what for, who, how much, how long, when it earns. */
export function calculatorForm(parts: FormParts): TemplateResult {
  return html`
    ${purposeFields(parts)} ${amountFields(parts)} ${yearsField(parts)} ${livelihoodFields(parts)}
    ${methodField(parts)}
  `;
}

function purposeFields({ locale, state, change, screening }: FormParts): TemplateResult {
  const strings = CALCULATOR_STRINGS[locale];
  const { directions, audiences } = state.rules;
  return html`
    ${selectField({
      id: 'direction',
      label: strings.direction,
      value: state.input.direction,
      options: foundFirst(directions, screening).map((value) => ({
        value,
        label: strings.directions[value],
      })),
      onChange: (direction) => change({ direction: direction as CalculatorInput['direction'] }),
    })}
    ${
      screening
        ? html`<p class="meta screening">
            <span>${strings.screened}</span> ${sourceLine(locale, screening.source)}
          </p>`
        : nothing
    }
    ${
      audiences.length > 1
        ? selectField({
            id: 'audience',
            label: strings.audience,
            value: state.input.audience,
            options: audiences.map((value) => ({ value, label: strings.audiences[value] })),
            onChange: (audience) => change({ audience: audience as CalculatorInput['audience'] }),
          })
        : nothing
    }
  `;
}

function yearsField({ locale, state, change }: FormParts): TemplateResult {
  const { input, rules } = state;
  const longest = Math.max(Math.floor((rules.terms?.maxMonths ?? input.months) / 12), 1);
  const options: { value: string; label: string }[] = [];
  for (let years = 1; years <= longest; years += 1) {
    options.push({ value: String(years), label: formatDuration(locale, years, 'year') });
  }
  return selectField({
    id: 'years',
    label: CALCULATOR_STRINGS[locale].years,
    value: String(Math.round(input.months / 12)),
    options,
    onChange: (value) => change({ months: Number(value) * 12 }),
  });
}

/** How a monthly plan pays, or when a seasonal one pays its interest. */
function methodField({ locale, state, change }: FormParts): TemplateResult {
  const strings = CALCULATOR_STRINGS[locale];
  const { input, livelihoods } = state;
  if (input.livelihood !== 'own' && payingMonthsOf(input, livelihoods).length === 0) {
    return choiceGroup({
      id: 'method',
      label: strings.method,
      value: input.method,
      choices: METHODS.map((value) => ({ value, ...strings.methods[value] })),
      onChange: (method) => change({ method }),
    });
  }
  return choiceGroup({
    id: 'interest',
    label: strings.interestWhen,
    value: input.seasonalInterest,
    choices: SEASONAL_INTEREST.map((value) => ({ value, ...strings.interestChoices[value] })),
    onChange: (seasonalInterest) => change({ seasonalInterest }),
  });
}
