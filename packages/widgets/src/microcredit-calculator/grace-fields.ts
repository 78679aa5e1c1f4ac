import { html, nothing, type TemplateResult } from 'lit';
import { formatDuration } from '@amanat/l10n';
import { choiceGroup, selectField } from '../element/controls.js';
import type { FormParts } from './calculator-form.js';
import { GRACE_MONTHS, GRACES, graceMonthsOf } from './calculator-input.js';
import { CALCULATOR_STRINGS } from './microcredit-calculator.strings.js';

/** Whether the first months ask less, and for how long; off until the visitor says so. */
export function graceFields({ locale, state, change }: FormParts): TemplateResult {
  const strings = CALCULATOR_STRINGS[locale];
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
            value: String(graceMonthsOf(input)),
            options: GRACE_MONTHS.filter((months) => months < input.months).map((months) => ({
              value: String(months),
              label: formatDuration(locale, months, 'month'),
            })),
            onChange: (months) => change({ graceMonths: Number(months) }),
          })
    }
  `;
}
