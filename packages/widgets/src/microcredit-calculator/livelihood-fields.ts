import { html, nothing, type TemplateResult } from 'lit';
import { monthName } from '@amanat/l10n';
import { checkBox, choiceGroup, type Choice } from '../element/controls.js';
import type { FormParts } from './form-parts.js';
import { hostText, OWN_MONTHS, PRESET_IDS, type Livelihood, type PresetId } from './livelihoods.js';
import { CALCULATOR_STRINGS } from './microcredit-calculator.strings.js';
import { monthList } from './month-list.js';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const isPreset = (id: string): id is PresetId => (PRESET_IDS as readonly string[]).includes(id);

/** When the household earns; the page may offer its own list. The visitor can always name the months. */
export function livelihoodFields(parts: FormParts): TemplateResult {
  const { locale, state, change, errorOf } = parts;
  const { livelihood } = state.input;
  const strings = CALCULATOR_STRINGS[locale];
  const choiceOf = ({ id, months, label, help }: Livelihood): Choice<string> => {
    const names = monthList(locale, months);
    const ours = isPreset(id) ? strings.livelihoods[id] : { label: names || strings.everyMonth };
    return {
      value: id,
      label: label === undefined ? ours.label : hostText(locale, label),
      help: help === undefined ? (label === undefined ? ours.help : names) : hostText(locale, help),
    };
  };
  return html`
    ${choiceGroup<string>({
      id: 'livelihood',
      label: strings.when,
      hint: livelihood === 'monthly' ? undefined : strings.whenNote,
      value: livelihood,
      choices: [
        ...state.livelihoods.map(choiceOf),
        { value: OWN_MONTHS, ...strings.livelihoods[OWN_MONTHS] },
      ],
      onChange: (id) => change({ livelihood: id }),
    })}
    ${livelihood === OWN_MONTHS ? monthBoxes(parts, errorOf('months')) : nothing}
  `;
}

function monthBoxes({ locale, state, change }: FormParts, error: string | undefined): TemplateResult {
  const { ownMonths } = state.input;
  return html`
    <fieldset class=${error ? 'invalid' : ''} aria-describedby=${error ? 'months-error' : nothing}>
      <legend>${CALCULATOR_STRINGS[locale].ownMonths}</legend>
      ${error ? html`<p class="error" id="months-error">${error}</p>` : nothing}
      <div class="month-boxes">
        ${MONTHS.map((month) =>
          checkBox({
            id: `month-${month}`,
            label: monthName(locale, month),
            checked: ownMonths.includes(month),
            onChange: (checked) =>
              change((input) => {
                const others = input.ownMonths.filter((other) => other !== month);
                return { ownMonths: checked ? [...others, month].sort((a, b) => a - b) : others };
              }),
          }),
        )}
      </div>
    </fieldset>
  `;
}
