import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatDuration } from '@amanat/l10n';
import { choiceGroup, selectField, textField } from '../element/controls.js';
import { sumText } from './amount-fields.js';
import type { FormParts } from './form-parts.js';
import { COST_NAMES, GRACE_MONTHS, GRACES, graceMonthsOf } from './calculator-input.js';
import { MORE_FIELDS_STRINGS } from './more-fields.strings.js';

/** The questions that a first look does without: the day, a grace, the costs. */
export function moreFields(parts: FormParts): TemplateResult {
  return html`${dateField(parts)} ${graceFields(parts)} ${costFields(parts)}`;
}

function dateField({ locale, state, change, errorOf }: FormParts): TemplateResult {
  const strings = MORE_FIELDS_STRINGS[locale];
  const error = errorOf('date');
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
          .value=${live(state.input.startDate)}
          @change=${(event: Event) => change({ startDate: (event.target as HTMLInputElement).value })}
        />
      </div>
    </div>
  `;
}

/** Whether the first months ask less, and for how long; off until the visitor says so. */
function graceFields({ locale, state, change }: FormParts): TemplateResult {
  const strings = MORE_FIELDS_STRINGS[locale];
  const { input } = state;
  return html`
    ${choiceGroup({
      id: 'grace',
      label: strings.grace,
      hint: strings.graceHint,
      value: input.grace,
      choices: GRACES.map((value) => ({ value, ...strings.graces[value] })),
      onChange: (grace) => change({ grace }),
    })}
    ${
      input.grace === 'none'
        ? nothing
        : selectField({
            id: 'grace-months',
            label: strings.graceMonths,
            value: String(graceMonthsOf(input, input.months)),
            options: GRACE_MONTHS.filter((months) => months < input.months).map((months) => ({
              value: String(months),
              label: formatDuration(locale, months, 'month'),
            })),
            onChange: (months) => change({ graceMonths: Number(months) }),
          })
    }
  `;
}

/** What the visitor knows of the costs on the day of the loan. They enter the effective rate. */
function costFields({ locale, state, change, errorOf }: FormParts): TemplateResult {
  const strings = MORE_FIELDS_STRINGS[locale];
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
          onInput: (typed) => change((input) => ({ costs: { ...input.costs, [name]: { typed } } })),
        }),
      )}
    </fieldset>
  `;
}
