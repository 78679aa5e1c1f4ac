import { html, nothing, type TemplateResult } from 'lit';
import { formatDuration, formatTenge, formatTiyn, type Locale } from '@amanat/l10n';
import { button } from '../element/button.js';
import { checkBox } from '../element/controls.js';
import { askForHelp } from '../element/need-help.js';
import type { Calculation } from './calculation.js';
import { PLAN_QUESTION_STRINGS } from './plan-question.strings.js';

/** The question as it stands in the form: without a figure unless the visitor wants them there. */
export function questionAbout(locale: Locale, result: Calculation, withFigures: boolean): string {
  const strings = PLAN_QUESTION_STRINGS[locale];
  const { amount, input, schedule } = result;
  if (!withFigures) return `${strings.question} `;
  return [
    `${strings.question} `,
    `${strings.amount}: ${formatTenge(locale, amount)}`,
    `${strings.term}: ${formatDuration(locale, input.months / 12, 'year')}`,
    `${strings.largest}: ${formatTiyn(locale, schedule.largestPayment.amount)}`,
  ].join('\n');
}

export interface PlanQuestionParts {
  readonly from: HTMLElement;
  readonly locale: Locale;
  readonly result: Calculation;
  readonly withFigures: boolean;
  readonly onWithFigures: (withFigures: boolean) => void;
}

/** Leads to the form of legal aid, where the page has one. */
export function planQuestion(parts: PlanQuestionParts): TemplateResult | typeof nothing {
  const { from, locale, result, withFigures } = parts;
  const strings = PLAN_QUESTION_STRINGS[locale];
  const form = from.ownerDocument.querySelector('amanat-legal-aid-form');
  if (!form) return nothing;
  const ask = () => {
    // A form that has no server says so itself, and whom to call.
    if (!askForHelp(from, 'debt', questionAbout(locale, result, withFigures))) form.scrollIntoView();
  };
  return html`
    ${checkBox({
      id: 'with-figures',
      label: strings.withFigures,
      hint: strings.withFiguresHelp,
      checked: withFigures,
      onChange: parts.onWithFigures,
    })}
    <div class="actions">${button({ label: strings.ask, onClick: ask })}</div>
  `;
}
