import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber, formatTenge, type Locale } from '@amanat/l10n';
import { button, textField } from '../element/controls.js';
import type { FormParts } from './form-parts.js';
import type { Sum } from './calculator-input.js';
import { tengeOf } from './input-problem.js';
import { CALCULATOR_STRINGS } from './microcredit-calculator.strings.js';

const STEP = 50_000;
/** Where the slider ends while the limit of the day is not known. */
const END = 10_000_000;

/** What the field shows: a sum that was set in the language at hand, what was typed as it was typed. */
export const sumText = (locale: Locale, sum: Sum): string =>
  'typed' in sum ? sum.typed : formatNumber(locale, sum.tenge);

/** The sum as text, with a slider and two buttons that set it. */
export function amountFields({ locale, state, change, errorOf }: FormParts): TemplateResult {
  const strings = CALCULATOR_STRINGS[locale];
  const { input, rules, result } = state;
  const limit = rules.terms?.maxTenge;
  const end = limit ?? END;
  // While the text cannot be read the slider stays where the last good result was.
  const amount = Math.min(tengeOf(input.amount) ?? result?.amount ?? STEP, end);
  const set = (tenge: number) => change({ amount: { tenge: Math.min(Math.max(tenge, STEP), end) } });
  return html`
    <div class="amount">
      ${textField({
        id: 'amount',
        label: strings.amount,
        hint: limit === undefined ? undefined : strings.amountHint(formatTenge(locale, limit)),
        error: errorOf('amount'),
        value: sumText(locale, input.amount),
        inputMode: 'text',
        unit: '₸',
        maxLength: 40,
        onInput: (typed) => change({ amount: { typed } }),
      })}
      <div class="slide">
        ${button({ label: '−', name: strings.less, onClick: () => set(amount - STEP) })}
        <input
          type="range"
          aria-label=${strings.amountSlider}
          aria-valuetext=${formatTenge(locale, amount)}
          min="0"
          max=${Math.ceil(end / STEP) * STEP}
          step=${STEP}
          .value=${live(String(Math.round(amount / STEP) * STEP))}
          @input=${(event: Event) => set(Number((event.target as HTMLInputElement).value))}
        />
        ${button({ label: '+', name: strings.more, onClick: () => set(amount + STEP) })}
      </div>
    </div>
  `;
}
