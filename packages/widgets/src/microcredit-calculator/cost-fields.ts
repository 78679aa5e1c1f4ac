import { html, type TemplateResult } from 'lit';
import { textField } from '../element/controls.js';
import { sumText } from './amount-fields.js';
import type { FormParts } from './calculator-form.js';
import { COST_NAMES } from './calculator-input.js';
import { CALCULATOR_STRINGS } from './microcredit-calculator.strings.js';

/** What the visitor knows of the costs on the day of the loan. They enter the effective rate. */
export function costFields({ locale, state, change, errorOf }: FormParts): TemplateResult {
  const strings = CALCULATOR_STRINGS[locale];
  const { costs } = state.input;
  return html`
    <fieldset class="costs" aria-describedby="costs-hint">
      <legend>${strings.costs}</legend>
      <p class="hint" id="costs-hint">${strings.costsHint}</p>
      ${COST_NAMES.map((name) =>
        textField({
          id: name,
          label: strings.costNames[name],
          error: errorOf(name),
          value: sumText(locale, costs[name]),
          inputMode: 'text',
          unit: '₸',
          maxLength: 40,
          onInput: (typed) => change({ costs: { ...costs, [name]: { typed } } }),
        }),
      )}
    </fieldset>
  `;
}
